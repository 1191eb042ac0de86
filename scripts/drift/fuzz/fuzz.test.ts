import { expect, test } from 'vitest'
import { readCases, withSchema } from '../cases/read-cases.ts'
import { compareDescriptions } from '../engine.ts'
import { fuzz } from './fuzz.ts'
import { Judge } from './judge.ts'

test('no verdict about random schemas is refuted by a value, and none that breaks lacks one', () => {
  const { pairs, skipped, verdicts, counterexamples } = fuzz(42, 30)
  expect(counterexamples).toEqual([])
  expect(pairs - skipped).toBeGreaterThan(15)
  expect(verdicts.breaking).toBeGreaterThan(0)
  expect(verdicts.compatible).toBeGreaterThan(0)
})

test('no member that nobody names is sent', () => {
  const judge = new Judge({ type: 'object', properties: { a: { type: 'object' } }, required: ['b'] }, {})
  expect(judge.sends({ a: {}, b: 1 })).toBe(true)
  expect(judge.sends({ b: 1, c: 1 })).toBe(false)
  expect(judge.sends({ a: { c: 1 }, b: 1 })).toBe(false)
  expect(judge.allows({ a: { c: 1 }, b: 1, c: 1 })).toBe(true)
})

test.each(['request', 'response'] as const)('Ajv confirms what shows a change of a whole schema in %ss', (side) => {
  let confirmed = 0
  for (const { name, before, after } of readCases('schemas')) {
    for (const [old, now] of [
      [before, after],
      [after, before],
    ]) {
      const { changes } = compareDescriptions(withSchema(side, old), withSchema(side, now))
      const [sender, receiver] = side === 'request' ? [old, now] : [now, old]
      for (const { level, witness, pointers } of changes) {
        const isWhole = [pointers.base, pointers.revision].every((pointer) => /\/schema(\/[A-Za-z]+)?$/.test(pointer))
        if (level !== 'breaking' || !isWhole || !witness) continue
        confirmed += 1
        expect(new Judge(sender, {}).sends(witness.value), `${name}: ${JSON.stringify(witness)} is sent`).toBe(true)
        expect(new Judge(receiver, {}).allows(witness.value), `${name}: ${JSON.stringify(witness)} is taken`).toBe(
          false,
        )
      }
    }
  }
  expect(confirmed).toBeGreaterThan(20)
})
