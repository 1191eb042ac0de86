import { expect, test } from 'vitest'
import { identitiesOf } from './list-item-identity.ts'

const one = (item: unknown) => identitiesOf([item])[0]

test('an object is known by its id, whatever else becomes of it', () => {
  expect(one({ id: 'a', status: 'queued' })).toBe(one({ status: 'success', id: 'a' }))
  expect(one({ id: 7, status: 'queued' })).toBe(one({ id: 7 }))
  expect(one({ id: 'a' })).not.toBe(one({ id: 'b' }))
  expect(one({ id: 7 })).not.toBe(one({ id: 8 }))
  expect(one({ id: 7 })).not.toBe(one({ id: '7' }))
  expect(one({ id: 'a', account_id: 'x' })).toBe(one({ id: 'a', account_id: 'y' }))
})

test('or by its account_id', () => {
  expect(one({ account_id: 'x', status: 'active' })).toBe(one({ account_id: 'x' }))
  expect(one({ id: null, account_id: 'x' })).toBe(one({ account_id: 'x' }))
  expect(one({ account_id: 'x' })).not.toBe(one({ account_id: 'y' }))
})

test('or else by its content, and by how many of the same stand before it', () => {
  const odd = [{ id: null }, { id: null }, { id: {} }, { account_id: true }, null, 'text', 7, undefined]
  expect(new Set(identitiesOf(odd)).size).toBe(odd.length)
  expect(identitiesOf([{ a: 1 }, { a: 1 }])).toEqual(identitiesOf([{ a: 1 }, { a: 1 }]))
  const [first, second] = identitiesOf([
    { account_id: true, a: 1 },
    { account_id: true, a: 2 },
  ])
  expect(first).not.toBe(second)
  expect(identitiesOf([{ a: 2 }, { a: 1 }])[1]).toBe(one({ a: 1 }))
})
