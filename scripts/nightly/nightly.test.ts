import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { FLOWS } from '../../contract-tests/flows/all.ts'
import { createEmulator } from '../../src/emulator/index.ts'
import { serveEmulator } from '../../src/emulator/node.ts'
import type { Flow } from '../contract/flows/flow.ts'
import { checkBehaviour } from './behaviour.ts'
import { changesetText } from './changeset.ts'
import { type CheckResult, checkDrift } from './checks.ts'
import { markdownLinks } from './links.ts'
import { newsSince } from './news.ts'
import type { NightlyReport } from './nightly-report.ts'
import { exitCode, reportMarkdown, summaryText } from './print-report.ts'

const ok = (name: CheckResult['name']): CheckResult => ({ name, status: 'ok', summary: 'fine', details: '' })
const report = (...checks: CheckResult[]): NightlyReport => ({
  date: '2026-11-21T03:00:00.000Z',
  published: 'https://example.com/openapi.json',
  checks,
  drift: null,
  news: newsSince({ nights: [], problem: '' }, null),
  impact: null,
  consumers: [],
  released: null,
})
const markdownOf = (...checks: CheckResult[]) => reportMarkdown(report(...checks), markdownLinks([], {}))
const unreached: CheckResult = {
  name: 'drift',
  status: 'not checked',
  summary: 'not reached',
  details: '',
  lacksUpstream: true,
}

async function publish(body: string | Buffer): Promise<string> {
  const server = createServer((_, response) => response.end(body))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`
}

test('a description that cannot be reached is "not checked", with the reason, and never "ok"', async () => {
  const { check: result } = await checkDrift('http://127.0.0.1:1/openapi.json')
  expect(result).toMatchObject({ name: 'drift', status: 'not checked', lacksUpstream: true })
  expect(summaryText(report(result))).toContain(
    'drift: not checked (http://127.0.0.1:1/openapi.json could not be reached:',
  )
})

test.each([
  ['a page that is not a description', '<html></html>'],
  ['a description that is cut off', '{"openapi":"3.1.0",'],
  [
    'a reference that leads nowhere',
    '{"openapi":"3.1.0","info":{"title":"","version":""},"paths":{"/a":{"$ref":"#/nowhere"}}}',
  ],
])(
  '%s where the description is published is "not checked" too, and ends with 2 though nobody insists on it',
  async (_, body) => {
    const { check } = await checkDrift(await publish(body))
    expect(check).toMatchObject({ status: 'not checked' })
    expect(exitCode(report(check), false)).toBe(2)
  },
)

describe('waivers that cannot be taken as they are', () => {
  const waiver = { id: 'endpoint-added', operation: '*', pointer: '/paths/~1a', reason: 'x', by: 'ann' }
  test.each([
    [
      'one that ran out',
      JSON.stringify([{ ...waiver, until: '2020-01-01' }]),
      /ran out on 2020-01-01: look at it again/,
    ],
    ['one that matches nothing', JSON.stringify([{ ...waiver, until: '2999-01-01' }]), /matches nothing/],
    ['a file that is not YAML', '- [', /waivers\.yaml is not valid YAML/],
  ])('fail the check, which tells every change: %s', async (_, text, reason) => {
    const folder = await mkdtemp(join(tmpdir(), 'nightly-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'waivers.yaml')
    await writeFile(file, text)
    const published = await publish(await readFile('openapi/history/2026-01.json'))
    const { check, compared } = await checkDrift(published, [], file)
    expect(check.status).toBe('failed')
    expect(check.summary).toMatch(reason)
    expect(check.summary).toMatch(/; without waivers: breaking \(\d+ breaking, .*\), next release major$/)
    expect(compared?.report.verdict).toBe('breaking')
    const { check: same } = await checkDrift(await publish(await readFile('openapi/glomo.json')), [], file)
    expect(same).toMatchObject({ status: 'failed', summary: expect.stringMatching(/; without waivers: none$/) })
  })
})

test('the published description being the pinned one is "ok"', async () => {
  const { check: result } = await checkDrift(await publish(await readFile('openapi/glomo.json')))
  expect(result).toMatchObject({ status: 'ok', summary: 'none' })
})

test('a published description that changed fails, and the report tells what', async () => {
  const { check: result } = await checkDrift(await publish(await readFile('openapi/history/2026-01.json')))
  expect(result).toMatchObject({
    status: 'failed',
    summary: expect.stringMatching(/^breaking \(\d+ breaking, .*\), next release major$/),
  })
  expect(markdownOf(result)).toContain('POST /lrs/quotes is gone')
})

test('without a sandbox key the behaviour of the sandbox is "not run", which the report says and nothing fails for', async () => {
  const behaviour = await checkBehaviour({})
  expect(behaviour).toEqual({
    name: 'behaviour',
    status: 'not run',
    summary: 'GLOMO_SECRET_KEY is not set',
    details: '',
  })
  expect(await checkBehaviour({ GLOMO_SECRET_KEY: 'a.b.c' })).toMatchObject({ status: 'not run' })
  expect(summaryText(report(behaviour))).toContain('behaviour: not run (GLOMO_SECRET_KEY is not set)')
  expect(markdownOf(behaviour)).toContain('| behaviour | not run | GLOMO_SECRET_KEY is not set |')
  expect(exitCode(report(ok('generated'), ok('contract'), ok('drift'), behaviour), true)).toBe(0)
})

test('a sandbox that behaves otherwise fails, and the report says what was expected, what came, and where it is said', async () => {
  const limited = { payoutQueueing: true }
  const server = await serveEmulator(createEmulator({ now: new Date(), account: limited }), { keepTime: false })
  onTestFinished(() => server.close())
  const behaviour = await checkBehaviour({ GLOMO_SECRET_KEY: 'k', GLOMO_BASE_URL: server.url }, FLOWS.slice(0, 2))
  expect(behaviour).toMatchObject({
    status: 'failed',
    summary: expect.stringMatching(/^flows: \d+ conforms, \d+ drifts, /),
  })
  expect(behaviour.details).toContain('behavioural drift in "A payout with a quote": ')
  expect(behaviour.details).toMatch(/\n {2}expected .*\n {2}came .*\n {2}rests on .*/)
})

/** A server that answers one request so (whether it is an emulator), and is gone afterwards. */
async function answerOnce(body: string): Promise<string> {
  const server = createServer((_, response) => {
    server.close()
    response.setHeader('connection', 'close')
    response.setHeader('content-type', 'application/json').end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/v1`
}

const flow = (title: string, run: Flow['run']): Flow => ({ title, page: 'https://example.com', run })
const holds = flow('holds', async (scene) => scene.shows('it holds', 1, 1))
const lists = flow('lists', async ({ glomo }) => void (await glomo.prices.list()))

test('a sandbox that is gone before the last flow is "not checked", whatever held before', async () => {
  const env = { GLOMO_SECRET_KEY: 'k', GLOMO_BASE_URL: await answerOnce('{}') }
  const behaviour = await checkBehaviour(env, [holds, lists, lists])
  expect(behaviour).toMatchObject({
    status: 'not checked',
    summary: 'flows: 1 conforms, 0 drifts, 2 not reachable, 0 not checked; 1 expectations held, 0 differ',
  })
  expect(exitCode(report(behaviour), false)).toBe(2)
})

test.each([
  ['that is not a page', '{"items":[]}', lists],
  ['that is not JSON', '<html></html>', lists],
  [
    'without a member that a flow reads',
    '{"data":[{"id":"price_1"}],"page_meta":{"total_count":1,"page":1}}',
    flow('reads', async ({ glomo }) => void (await glomo.prices.list()).data[0]?.pricing_type.toUpperCase()),
  ],
])('an answer %s is behavioural drift, not a sandbox that is not reachable', async (_, body, reading) => {
  const behaviour = await checkBehaviour({ GLOMO_SECRET_KEY: 'k', GLOMO_BASE_URL: await publish(body) }, [
    holds,
    reading,
  ])
  expect(behaviour.status).toBe('failed')
  expect(behaviour.summary).toContain('1 drifts, 0 not reachable')
})

test("a feature that is off for the account is listed, and nobody's drift", async () => {
  const server = await serveEmulator(createEmulator({ now: new Date(), account: { forbidden: ['getPrices'] } }), {
    keepTime: false,
  })
  onTestFinished(() => server.close())
  const env = { GLOMO_SECRET_KEY: 'k', GLOMO_BASE_URL: server.url }
  expect(await checkBehaviour(env, [holds, lists])).toMatchObject({
    status: 'ok',
    summary: 'flows: 1 conforms, 0 drifts, 0 not reachable, 1 not checked; 1 expectations held, 0 differ',
  })
})

test('exit codes: 0 well, 1 failed, 2 when what had to be checked could not be', () => {
  const failed: CheckResult = { ...ok('contract'), status: 'failed' }
  const unrun: CheckResult = { ...ok('contract'), status: 'not checked' }
  expect(exitCode(report(ok('generated'), ok('contract'), ok('drift')), true)).toBe(0)
  expect(exitCode(report(ok('generated'), failed, unreached), true)).toBe(1)
  expect(exitCode(report(ok('contract'), unreached), false)).toBe(0)
  expect(exitCode(report(ok('contract'), unreached), true)).toBe(2)
  expect(exitCode(report(unrun, ok('drift')), false)).toBe(2)
})

test('the report is a table a person can read', () => {
  expect(markdownOf(ok('generated'), { ...unreached, summary: 'a | b' })).toBe(
    `# glomo-client nightly, 2026-11-21

Published description: https://example.com/openapi.json

| check | status | result |
| --- | --- | --- |
| generated | ok | fine |
| drift | not checked | a \\| b |

## New since last night

Not known: the descriptions could not be compared.
`,
  )
})

test('a changeset takes its bump from the drift; where nothing changed there is none', () => {
  const counts = { breaking: 2, warning: 0, additive: 1, docs: 0 }
  expect(changesetText({ semver: 'major', counts })).toBe(
    "---\n'glomo-client': major\n---\n\nFollows the published description (2 breaking, 1 additive).\n",
  )
  expect(changesetText({ semver: 'none', counts })).toBeNull()
})
