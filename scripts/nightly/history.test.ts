import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Change } from '../drift/change.ts'
import type { DriftReport } from '../drift/report.ts'
import { historyText, MOST_FINGERPRINTS, type Night, nightOf, readHistory } from './history.ts'
import { newsSince } from './news.ts'

const night = (date: string, more: Partial<Night> = {}): Night => ({
  date,
  generated: 'ok',
  contract: 'ok',
  drift: 'ok',
  verdict: 'additive',
  counts: { breaking: 0, warning: 0, additive: 1, docs: 0 },
  ...more,
})
const change = (fingerprint: string): Change => ({
  id: 'endpoint-added',
  fingerprint,
  level: 'additive',
  direction: 'contract',
  text: `${fingerprint} is new`,
  pointers: { base: '', revision: '' },
  operations: [],
  surface: { methods: [], types: [] },
})
const unchecked = { verdict: null, counts: null }

async function fileOf(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'history-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'history.jsonl')
  await writeFile(file, text)
  return file
}

test('a night is written down with its checks, its counts and what it found, and read again as it was', async () => {
  const source = { source: 'x', sha256: '', title: '', version: '' }
  const drift: DriftReport = {
    verdict: 'additive',
    semver: 'minor',
    counts: { breaking: 0, warning: 0, additive: 2, docs: 0 },
    changes: [change('a'), change('b')],
    waived: [],
    base: source,
    revision: source,
  }
  const checks = [{ name: 'drift', status: 'failed', summary: '', details: '' } as const]
  const news = newsSince({ nights: [], problem: '' }, drift.changes)
  const rest = { published: '', checks, news, impact: null, consumers: [], released: null }
  const written = nightOf({ date: '2026-11-21T03:00:00.000Z', drift, ...rest })
  expect(written).toEqual({
    date: '2026-11-21T03:00:00.000Z',
    generated: 'not checked',
    contract: 'not checked',
    drift: 'failed',
    behaviour: 'not checked',
    verdict: 'additive',
    counts: { breaking: 0, warning: 0, additive: 2, docs: 0 },
    fingerprints: ['a', 'b'],
  })
  expect(await readHistory(await fileOf(historyText([], written)))).toEqual({ nights: [written], problem: '' })
  const many = Array.from({ length: MOST_FINGERPRINTS + 1 }, (_, index) => change(String(index)))
  const large = nightOf({ date: '', drift: { ...drift, changes: many }, ...rest })
  expect(large).not.toHaveProperty('fingerprints')
})

test('only the last night that compared keeps what it found', () => {
  const [first, second] = [
    night('2026-11-19', { fingerprints: ['a'] }),
    night('2026-11-20', { fingerprints: ['a', 'b'] }),
  ]
  const lines = historyText([first], second).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).fingerprints)).toEqual([undefined, ['a', 'b']])
  const kept = historyText([first], night('2026-11-20', unchecked))
  expect(kept).toContain('"fingerprints":["a"]')
})

test('a record that is not there is empty; what cannot be read of one is left out, and said', async () => {
  expect(await readHistory('nowhere.jsonl')).toEqual({ nights: [], problem: '' })
  const whole = JSON.stringify(night('2026-11-20T03:00:00.000Z'))
  const file = await fileOf(`${whole}\n{"date":"2026-11\n[]\n{"date":"no day"}\nnull\n${whole.slice(0, 40)}`)
  const { nights, problem } = await readHistory(file)
  expect(nights).toHaveLength(1)
  expect(problem).toBe(`5 lines of ${file} could not be read and were left out`)
  expect((await readHistory(tmpdir())).problem).toMatch(/ cannot be read: /)
})

test('a line from before there were all levels, or with nonsense in it, is read as far as it goes', async () => {
  const { nights } = await readHistory(
    await fileOf(
      '{"date":"2026-01-01","counts":{"breaking":2,"docs":"many","additive":-1},"drift":7,"fingerprints":[1,"a"]}',
    ),
  )
  expect(nights).toEqual([
    {
      date: '2026-01-01',
      generated: 'not checked',
      contract: 'not checked',
      drift: 'not checked',
      verdict: null,
      counts: { breaking: 2, warning: 0, additive: 0, docs: 0 },
      fingerprints: ['a'],
    },
  ])
})

const NOW = [change('a'), change('new')]

test('what is new is what the last night did not find; what it found and is not there is gone', () => {
  const nights = [night('2026-11-19'), night('2026-11-20', { fingerprints: ['a', 'b', 'c'] })]
  expect(newsSince({ nights, problem: '' }, NOW)).toEqual({
    since: '2026-11-20',
    fresh: ['new'],
    still: 1,
    gone: 2,
    summary: 'since 2026-11-20: 1 new, 1 as before, 2 gone',
  })
})

test('after nights that could not compare, it is compared with the last that could', () => {
  const nights = [night('2026-11-18', { fingerprints: ['a'] }), night('2026-11-19', unchecked)]
  expect(newsSince({ nights, problem: '' }, NOW)).toMatchObject({
    fresh: ['new'],
    summary: 'since 2026-11-18: 1 new, 1 as before, 0 gone; the nights between could not compare',
  })
})

test('after a night without any change everything is new', () => {
  const nights = [night('2026-11-20', { verdict: 'none' })]
  expect(newsSince({ nights, problem: '' }, NOW).fresh).toEqual(['a', 'new'])
})

test.each([
  ['the first night', [], '', 'first night: nothing to compare with'],
  [
    'a record without a night that compared',
    [night('2026-11-20', unchecked)],
    '',
    'nothing to compare with: no earlier night is known that compared the descriptions',
  ],
  [
    'a last night that did not say what it found',
    [night('2026-11-20')],
    '',
    'nothing to compare with: 2026-11-20 did not write down which changes it found',
  ],
  [
    'a record that is broken',
    [],
    'it is broken',
    'nothing to compare with: no earlier night is known that compared the descriptions (it is broken)',
  ],
])('with %s nothing is called new, and the reason is said', (_, nights, problem, summary) => {
  expect(newsSince({ nights, problem }, NOW)).toEqual({ since: null, fresh: [], still: 0, gone: 0, summary })
})

test('a night that could not compare says that it does not know what is new', () => {
  const { since, summary } = newsSince({ nights: [night('2026-11-20', { fingerprints: ['a'] })], problem: '' }, null)
  expect({ since, summary }).toEqual({ since: null, summary: 'not known: the descriptions could not be compared' })
})
