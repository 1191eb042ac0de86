import { afterAll, beforeAll, expect, test } from 'vitest'
import { CASES } from './changes/cases.ts'
import type { Published } from './changes/document.ts'
import { WorkflowStage } from './changes/workflow.ts'
import { GITHUB_LIMIT } from './pull-request-text.ts'

const BRANCH = 'regenerate/published-description'
const LONG = 240_000
/** Compiles, and runs the contract suite, as the workflow does: minutes more for each night. */
const checks = process.env.REGENERATE_CHECKS === 'true'

let stage: WorkflowStage
beforeAll(async () => {
  stage = await WorkflowStage.build()
})
afterAll(() => stage.tearDown())

const change = (name: string) => {
  const found = CASES.find((each) => each.name === name)
  if (!found) throw new Error(`no change is called ${name}`)
  return found.change
}
const additive = change('an operation more on a known path')
const breaking = (published: Published) => {
  additive(published)
  change('an operation vanishes')(published)
  change('a list of required members is mended')(published)
}

test('an additive change opens a pull request that leaves nothing to decide', { timeout: LONG }, async () => {
  const { code, output, pullRequests } = await stage.night(additive, { checks })
  expect([code, output]).toEqual([0, expect.stringContaining('a pull request is open')])
  expect(pullRequests).toMatchObject([
    { number: 1, state: 'open', title: 'Follow the published description (additive)' },
  ])
  expect(pullRequests[0]?.body).toMatch(
    /^\*\*What:\*\* 1 additive; 1 new method: `payouts\.approve`\.\n\*\*How bad:\*\* .*\n\*\*What to do:\*\* read it and merge/,
  )
  expect(await stage.changedFiles(BRANCH)).toEqual([
    '.changeset/published-description.md',
    'docs/api.md',
    'docs/emulator-operations.md',
    'generated/api.ts',
    'generated/openapi.json',
    'generated/openapi.ts',
    'generated/operation-facts.ts',
    'generated/operation-table.ts',
    'generated/operations.ts',
    'generated/request-shapes.ts',
    'generated/shapes.ts',
    'openapi/glomo.json',
    'openapi/glomo.lock.json',
    expect.stringMatching(/^openapi\/history\/.*\.json$/),
    'src/cli/method-names.ts',
    'src/emulator/resources/stubs.ts',
    'src/resources/payouts.ts',
  ])
  expect(await stage.fileOn(BRANCH, '.changeset/published-description.md')).toContain("'glomo-client': minor")
})

test('a breaking one the night after brings the same pull request up to date', { timeout: LONG }, async () => {
  const { code, pullRequests } = await stage.night(breaking, { checks })
  expect(code).toBe(1)
  expect(pullRequests).toMatchObject([
    { number: 1, state: 'open', title: 'Follow the published description (breaking)' },
  ])
  const body = pullRequests[0]?.body ?? ''
  expect(body.length).toBeLessThan(GITHUB_LIMIT)
  expect(body).toMatch(/\n\n### To decide, most important first\n\n1\. POST \/withdrawals/)
  expect(await stage.fileOn(BRANCH, 'src/resources/withdrawals.ts')).not.toContain('createWithdrawal')
  // What the publisher mended needs no overlay action.
  expect(await stage.fileOn(BRANCH, 'openapi/overlays/30-requests.yaml')).not.toContain('MockUpdatePayoutStatusRequest')
})

test('a description that goes back closes it', { timeout: LONG }, async () => {
  const { code, pullRequests } = await stage.night(() => {}, { checks })
  expect(code).toBe(0)
  expect(pullRequests).toMatchObject([{ number: 1, state: 'closed', comment: expect.stringContaining('pinned again') }])
})
