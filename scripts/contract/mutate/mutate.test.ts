import { expect, test } from 'vitest'
import { loadEffective } from '../../description/effective.ts'
import { Judge } from './judge.ts'
import { mutant } from './mutants.ts'
import { OPERATORS } from './operators.ts'

const { document } = await loadEffective()
const judge = new Judge(document)
/** Operators take turns: each of them once. `npm run contract:mutate` makes all mutants. */
const SAMPLE = Array.from({ length: Object.keys(OPERATORS).length }, (_, number) => mutant(document, number, 1))

test('the sample holds every way of changing a description', () => {
  expect(new Set(SAMPLE.map(({ operator }) => operator))).toEqual(new Set(Object.keys(OPERATORS)))
})

test('nothing is noticed where nothing was changed', async () => {
  expect(await judge.judge(structuredClone(document))).toEqual({
    outcome: 'equivalent',
    why: 'documentation and examples alone',
  })
})

test.each(SAMPLE.map((each) => [`${each.operator}: ${each.what}`, each] as const))(
  '%s is noticed',
  async (_, { document: changed }) => {
    const { outcome, why } = await judge.judge(changed)
    expect(outcome).not.toBe('survived')
    expect(why).not.toBe('')
  },
)
