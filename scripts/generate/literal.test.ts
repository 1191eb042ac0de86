import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literal } from './literal.ts'

test('says the same as JSON, whatever the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'))
      expect(JSON.stringify(runInNewContext(`(${literal(value)})`))).toBe(JSON.stringify(value))
    }),
  )
})

test('a member has a line of its own, unless all of them are short and plain', () => {
  expect(literal({ id: 'a', list: [1, 2] })).toBe("{ id: 'a', list: [1, 2] }")
  expect(literal({ id: 'a', 'not plain': { b: null } })).toBe("{\n  id: 'a',\n  'not plain': { b: null },\n}")
})

test('a long list has a line for each item', () => {
  const states = Array.from({ length: 12 }, (_, number) => `a state number ${number}`)
  expect(literal({ states }).split('\n')).toHaveLength(16)
})
