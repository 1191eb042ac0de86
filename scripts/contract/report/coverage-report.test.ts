import { expect, test } from 'vitest'
import { loadEffective } from '../../description/effective.ts'
import { operationsOf } from '../../openapi/operations.ts'
import { readRules } from '../flows/rules.ts'
import type { CoveragePart } from '../harness/coverage.ts'
import { coverageHtml } from './coverage-html.ts'
import { coverageReport, isComplete } from './coverage-report.ts'
import { coverageMarkdown, coverageText } from './coverage-text.ts'

const { document } = await loadEffective()
const part = (covered: Partial<CoveragePart>): CoveragePart => ({
  description: '',
  operations: [],
  adapters: [],
  answers: [],
  requests: [],
  parameters: [],
  rules: [],
  ...covered,
})
const all = coverageReport(document, [], (id) => id, readRules()).missing
const everything = part(all)

test('what no part covered is missing, by name', () => {
  const report = coverageReport(document, [part({ operations: ['getBalance'] })], (id) => id)
  expect(report.totals.operations).toEqual({ covered: 1, described: operationsOf(document).length })
  expect(report.missing.operations).toContain('createPayout')
  expect(report.missing.operations).not.toContain('getBalance')
  expect(isComplete(report)).toBe(false)
})

test('parts of several machines add up to a whole', () => {
  const [left, right] = [0, 1].map((half) => {
    const halfOf = (keys: string[]) => keys.filter((_, index) => index % 2 === half)
    const { operations, adapters, answers, requests, parameters, rules } = everything
    return part({
      operations: halfOf(operations),
      adapters: halfOf(adapters),
      answers: halfOf(answers),
      requests: halfOf(requests),
      parameters: halfOf(parameters),
      rules: halfOf(rules),
    })
  })
  if (!left || !right) throw new Error('two halves')
  expect(isComplete(coverageReport(document, [left], (id) => id))).toBe(false)
  expect(isComplete(coverageReport(document, [left, right], (id) => id))).toBe(true)
})

test('one answer that was never asked for shows in every form of the report', () => {
  const answers = all.answers.filter((key) => !key.startsWith('createPayout 409'))
  const report = coverageReport(document, [{ ...everything, answers }], (id) => id)
  expect(coverageText(report)).toContain('no answers: createPayout 409')
  expect(coverageMarkdown(report)).toContain('- answers: `createPayout 409')
  expect(coverageHtml(report)).toMatch(/POST \/payouts<\/th>.*<td class="share nothing">0\/1<\/td>/)
})

test('a rule that no flow held is missing, and one that cannot be held says why', () => {
  const rules = readRules()
  const [first] = all.rules
  const report = coverageReport(document, [{ ...everything, rules: all.rules.slice(1) }], (id) => id, rules)
  expect(report.missing.rules).toEqual([first])
  expect(report.totals.rules).toEqual({ covered: all.rules.length - 1, described: all.rules.length })
  expect(isComplete(report)).toBe(false)
  expect(coverageText(report)).toContain(`no rules: ${first}`)
  const markdown = coverageMarkdown(report)
  expect(markdown).toContain(`| ${first} | no |`)
  const reason = rules.find(({ notHeld }) => notHeld !== undefined)
  expect(markdown).toContain(`| ${reason?.id} | cannot be: ${reason?.notHeld} |`)
  expect(coverageHtml(report)).toContain(reason?.notHeld?.slice(0, 30))
})
