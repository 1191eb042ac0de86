import { expect, test } from 'vitest'
import { isReplay, markReplay } from './replay.ts'

test('an object is a replay when it was marked as one, and whatever else is not', () => {
  const object = { id: 'payout_1' }
  expect(isReplay(object)).toBe(false)
  markReplay(object)
  expect(isReplay(object)).toBe(true)
  // Another copy of the package sees it too.
  expect(Reflect.get(object, Symbol.for('glomo-client.replayed'))).toBe(true)
  for (const other of [{ id: 'payout_1' }, null, undefined, 'payout_1', 7]) expect(isReplay(other)).toBe(false)
})
