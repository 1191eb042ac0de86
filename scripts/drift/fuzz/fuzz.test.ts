import { expect, test } from 'vitest'
import { readCases, withSchema } from '../cases/read-cases.ts'
import { compareDescriptions } from '../engine.ts'
import { fuzz } from './fuzz.ts'
import { Judge } from './judge.ts'
import { KEYWORDS } from './keywords.ts'
import { anyPair } from './pairs.ts'
import { Random } from './random.ts'

test('no verdict about random schemas is refuted by a value, and none that breaks lacks one', () => {
  const { pairs, skipped, verdicts, counterexamples } = fuzz(42, 150)
  expect(counterexamples).toEqual([])
  expect(pairs - skipped).toBeGreaterThan(120)
  expect(verdicts.breaking).toBeGreaterThan(0)
  expect(verdicts.compatible).toBeGreaterThan(0)
})

test('pairs are drawn of every version, and say every keyword', () => {
  const pairs = Array.from({ length: 600 }, (_, seed) => anyPair(new Random(seed)))
  expect(new Set(pairs.map(({ openapi }) => openapi))).toEqual(new Set(['3.0.3', '3.1.0', '3.2.0']))
  expect(new Set(pairs.map(({ stand }) => stand))).toEqual(new Set(['body', 'item', 'parameter']))
  const text = JSON.stringify(pairs)
  const unsaid = [...Object.keys(KEYWORDS['3.0']), ...Object.keys(KEYWORDS['3.1']), ...MORE_KEYWORDS].filter(
    (keyword) => keyword !== 'reference' && !text.includes(`"${keyword}":`),
  )
  expect(unsaid).toEqual([])
})

/** Said together with others. */
const MORE_KEYWORDS = ['type', 'enum', 'const', '$ref', 'minContains', 'maxContains', 'then', 'else', 'writeOnly']

test('the judge reads the words of 3.0, and what goes one way', () => {
  const old = new Judge({ type: 'integer', nullable: true, minimum: 1, exclusiveMinimum: true }, {}, { is30: true })
  expect([null, 1, 2].map((value) => old.allows(value))).toEqual([true, false, true])
  const schema = { type: 'object', properties: { r: { type: 'string', readOnly: true } }, required: ['r'] }
  const [request, response] = [new Judge(schema, {}, { side: 'request' }), new Judge(schema, {}, { side: 'response' })]
  expect([request.sends({}), request.sends({ r: 'a' }), request.allows({ r: 1 })]).toEqual([true, false, true])
  expect([response.sends({}), response.sends({ r: 'a' })]).toEqual([false, true])
})

test('the judge reads a text as whatever it can be, and asks for the member that says a kind', () => {
  const text = new Judge({ type: 'integer' }, {}, { isText: true })
  expect(['5', 'a', 5].map((value) => text.allows(value))).toEqual([true, false, true])
  const kinds = new Judge({ oneOf: [{ properties: { a: {} } }], discriminator: { propertyName: 'a' } }, {})
  expect([kinds.sends({}), kinds.sends({ a: 1 }), kinds.allows({})]).toEqual([false, true, true])
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
