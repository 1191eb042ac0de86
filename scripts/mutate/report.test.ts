import { expect, test } from 'vitest'
import { judge, type Mutant, reportText, score } from './report.ts'

const mutant = (code: string, outcome: Mutant['outcome'], file = 'money.ts'): Mutant => ({
  file,
  line: 7,
  code,
  into: 'false',
  outcome,
})
const equivalent = (code: string, file = 'money.ts') => ({ file, code, into: 'false', why: 'for the compiler' })

test('the score is the share that was noticed, of the mutants that can matter', () => {
  const mutants = [mutant('a', 'noticed'), mutant('b', 'noticed'), mutant('c', 'survived'), mutant('d', 'survived')]
  expect(score(judge(mutants, []))).toBe(50)
  expect(score(judge(mutants, [equivalent('c')]))).toBeCloseTo(66.7, 1)
  expect(score(judge(mutants, [equivalent('c'), equivalent('d')]))).toBe(100)
  expect(score(judge([mutant('c', 'survived')], [equivalent('c')]))).toBe(100)
})

test('what is listed as equivalent and did not survive is named, where the file was looked at', () => {
  const judged = judge([mutant('a', 'noticed')], [equivalent('a'), equivalent('b'), equivalent('a', 'checkout.ts')])
  expect(judged.stale).toEqual([equivalent('a'), equivalent('b')])
})

test('what was only late is noticed, is told, and may be listed all the same', () => {
  const judged = judge([mutant('a', 'late'), mutant('b', 'noticed')], [equivalent('a')])
  expect([score(judged), judged.stale]).toEqual([100, []])
  expect(reportText(judged)).toContain('\n1 of those that were noticed never ended')
})

test('the report has a line for each file, and one for each mutant that survived', () => {
  const mutants = [mutant('a', 'noticed'), mutant('b', 'survived'), mutant('c', 'survived', 'checkout.ts')]
  const lines = reportText(judge(mutants, [equivalent('c', 'checkout.ts'), equivalent('a')])).split('\n')
  expect(lines.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    'file mutants equivalent survived noticed',
    'checkout.ts 1 1 0 100.0%',
    'money.ts 2 0 1 50.0%',
    'all 3 1 1 50.0%',
    'survived: src/money.ts:7 b -> false',
    'listed as equivalent, but did not survive: money.ts a -> false',
  ])
})
