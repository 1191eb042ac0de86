import { expect, test } from 'vitest'
import { withRequestId } from './request-id.ts'

const never = () => Promise.reject(new Error('asked'))

test('a request_id of the body, or of the option, is taken without asking', async () => {
  expect(await withRequestId('payouts.create', { request_id: 'a' }, undefined, never)).toEqual({ request_id: 'a' })
  expect(await withRequestId('payouts.create', { request_id: 'a' }, 'a', never)).toEqual({ request_id: 'a' })
  expect(await withRequestId('payouts.create', { x: 1 }, 'b', never)).toEqual({ x: 1, request_id: 'b' })
})

test('one that is missing or empty is asked for', async () => {
  const answer = async () => 'typed'
  expect(await withRequestId('payouts.create', {}, undefined, answer)).toEqual({ request_id: 'typed' })
  expect(await withRequestId('payouts.create', { request_id: '' }, undefined, answer)).toEqual({ request_id: 'typed' })
})

test('none is made up when nothing is answered', async () => {
  await expect(withRequestId('payouts.create', {}, undefined, async () => '')).rejects.toThrow(/needs a request_id/)
})

test('two that differ are refused', async () => {
  await expect(withRequestId('payouts.create', { request_id: 'a' }, 'b', never)).rejects.toThrow(/differ/)
})
