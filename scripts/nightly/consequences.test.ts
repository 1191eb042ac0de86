import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { brokenFiles, consequencesOf, consequencesText, contractOf } from './consequences.ts'
import { nightOf, readHistory, trendSvg } from './history.ts'
import { type NightlyReport, reportHtml, reportMarkdown } from './report.ts'

const report: NightlyReport = {
  date: '2026-11-21T03:00:00.000Z',
  published: 'https://example.com/openapi.json',
  checks: [{ name: 'drift', status: 'failed', summary: 'breaking <1>', details: '' }],
  drift: null,
  consequences: {
    generate: null,
    compile: [{ file: 'src/resources/payouts.ts', errors: 2 }],
    contract: { passed: 10, failed: 1, failures: ['matrix.test.ts > createPayout > answers 201'] },
  },
}

test('a description that the overlays do not fit can not be generated from, and nothing here changes', async () => {
  const before = await readFile('generated/openapi.json', 'utf8')
  const consequences = await consequencesOf(JSON.parse(await readFile('openapi/history/2026-01.json', 'utf8')))
  expect(consequences.generate).toMatch(/^generate: overlays\/.* matches nothing/)
  expect(consequences).toMatchObject({ compile: null, contract: null })
  expect(consequencesText(consequences)).toMatch(/^the code can not be generated: /)
  expect(await readFile('generated/openapi.json', 'utf8')).toBe(before)
})

test('files that no longer compile are counted from what the compiler says', () => {
  const output =
    'src/a.ts(1,2): error TS1: x\nsrc/b.ts(1,2): error TS1: x\nsrc/b.ts(3,4): error TS2: y\n  src/c.ts, not an error\n'
  expect(brokenFiles(output)).toEqual([
    { file: 'src/b.ts', errors: 2 },
    { file: 'src/a.ts', errors: 1 },
  ])
})

test('contracts that no longer hold are named once; a run without an end has no result', () => {
  const output = ' FAIL  |contract| a.test.ts > x\n FAIL  |contract| a.test.ts > x\n\n5 passed, 1 failed\n'
  expect(contractOf(output)).toEqual({ passed: 5, failed: 1, failures: ['a.test.ts > x'] })
  expect(contractOf('out of memory')).toBeNull()
  expect(consequencesText({ generate: null, compile: [], contract: null })).toBe(
    'the client compiles; the contract suite did not come to an end',
  )
})

test('the report names files and contracts, in both forms', () => {
  expect(reportMarkdown(report)).toContain('- `src/resources/payouts.ts`: 2 errors')
  const html = reportHtml(report, trendSvg([nightOf(report)]))
  expect(html).toContain('<li>matrix.test.ts &gt; createPayout &gt; answers 201</li>')
  expect(html).toContain('breaking &lt;1&gt;')
})

test('the history keeps every night, and the picture shows one that was not checked', async () => {
  const night = nightOf(report)
  expect(night).toEqual({
    date: report.date,
    generated: 'not checked',
    contract: 'not checked',
    drift: 'failed',
    verdict: null,
    counts: null,
  })
  expect(trendSvg([night])).toContain('2026-11-21: not checked')
  const counted = { ...night, counts: { breaking: 1, warning: 0, additive: 2, docs: 0 } }
  expect(trendSvg([night, counted])).toContain('2026-11-21: 1 breaking, 0 warning, 2 additive, 0 docs')
  expect(await readHistory('nowhere.jsonl')).toEqual([])
})
