import { expect, test } from 'vitest'
import { messageWithCauses } from './causes.ts'

const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' })

test.each([
  [new Error('fetch failed', { cause: new Error('connect ECONNREFUSED') }), 'fetch failed: connect ECONNREFUSED'],
  [new Error('fetch failed', { cause: refused }), 'fetch failed: ECONNREFUSED'],
  [new Error('failed: no route', { cause: new Error('no route') }), 'failed: no route'],
  [new Error('failed', { cause: 'a text' }), 'failed'],
  [new TypeError(''), 'TypeError'],
  ['thrown as a text', 'thrown as a text'],
])('%o reads %j', (error, text) => {
  expect(messageWithCauses(error)).toBe(text)
})

test('of a long chain of causes five are told', () => {
  const chain = [6, 5, 4, 3, 2, 1].reduce<Error | undefined>(
    (cause, number) => new Error(`${number}`, { cause }),
    undefined,
  )
  expect(messageWithCauses(chain)).toBe('1: 2: 3: 4: 5')
})

test('an error that is its own cause ends', () => {
  const error = new Error('round')
  error.cause = error
  expect(messageWithCauses(error)).toBe('round')
})
