import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { FLOWS } from '../../contract-tests/flows/all.ts'
import { createEmulator } from '../../src/emulator/index.ts'
import { serveEmulator } from '../../src/emulator/node.ts'
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
const unreached: CheckResult = { name: 'drift', status: 'not checked', summary: 'not reached', details: '' }

async function publish(body: string | Buffer): Promise<string> {
  const server = createServer((_, response) => response.end(body))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`
}

test('a description that cannot be reached is "not checked", with the reason, and never "ok"', async () => {
  const { check: result } = await checkDrift('http://127.0.0.1:1/openapi.json')
  expect(result).toMatchObject({ name: 'drift', status: 'not checked' })
  expect(summaryText(report(result))).toContain(
    'drift: not checked (http://127.0.0.1:1/openapi.json could not be reached:',
  )
})

test('a published page that is not a description is "not checked" too', async () => {
  const { check } = await checkDrift(await publish('<html></html>'))
  expect(check).toMatchObject({ status: 'not checked' })
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
