import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CheckoutResult, verifyCheckoutSignature } from './checkout.ts'
import { ArgumentError } from './errors/argument-error.ts'

const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest('hex')
const parts = { orderId: 'order_678a4c88hpAjf', paymentId: 'payt_E602dMzgjpDC', status: 'success' }
const signed: CheckoutResult = { ...parts, signature: sign('order_678a4c88hpAjf|payt_E602dMzgjpDC|success', 'key-1') }

test('a signature made with any one of the active keys is accepted', async () => {
  expect(await verifyCheckoutSignature(signed, 'key-1')).toBe(true)
  expect(await verifyCheckoutSignature(signed, ['key-0', 'key-1'])).toBe(true)
  expect(await verifyCheckoutSignature(signed, ['key-1', 'key-2'])).toBe(true)
  expect(await verifyCheckoutSignature(signed, ['key-0', 'key-2'])).toBe(false)
})

test('a changed order, payment, status or signature is refused', async () => {
  for (const change of [
    { orderId: 'order_2' },
    { paymentId: 'payt_2' },
    { status: 'failed' },
    { signature: signed.signature.toUpperCase() },
    { signature: signed.signature.slice(0, -1) },
    { signature: '' },
  ]) {
    expect(await verifyCheckoutSignature({ ...signed, ...change }, 'key-1')).toBe(false)
  }
})

test('empty keys are dropped: a signature made with the empty key never matches', async () => {
  const forged = { ...parts, signature: sign(Object.values(parts).join('|'), '') }
  expect(await verifyCheckoutSignature(signed, ['', undefined, null, 'key-1'])).toBe(true)
  expect(await verifyCheckoutSignature(forged, ['', 'key-1'])).toBe(false)
})

test('no key left is an error, not a mismatch', async () => {
  for (const keys of ['', '  ', undefined, [], ['', undefined]]) {
    await expect(verifyCheckoutSignature(signed, keys)).rejects.toThrow(ArgumentError)
  }
})

test('parts that were cut at another place are refused although their signature fits', async () => {
  const moved = { orderId: 'order_678a4c88hpAjf|payt_E602dMzgjpDC', paymentId: 'success', status: '' }
  expect(
    await verifyCheckoutSignature({ ...moved, signature: sign(`${moved.orderId}|success|`, 'key-1') }, 'key-1'),
  ).toBe(false)
})

test('whatever a browser sends in place of text is refused without an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ orderId: fc.anything(), signature: fc.anything() }), async (sent) => {
      const result: CheckoutResult = JSON.parse(JSON.stringify({ ...parts, ...sent }) ?? '{}')
      expect(await verifyCheckoutSignature(result, 'key-1')).toBe(false)
    }),
  )
})

test.each(['orderId', 'paymentId', 'status'] as const)(
  'an empty %s is refused although its signature fits',
  async (name) => {
    const emptied = { ...parts, [name]: '' }
    const text = [emptied.orderId, emptied.paymentId, emptied.status].join('|')
    expect(await verifyCheckoutSignature({ ...emptied, signature: sign(text, 'key-1') }, 'key-1')).toBe(false)
  },
)

test('a part that is not text is refused although its signature fits', async () => {
  const numbered = { ...parts, status: 7 as unknown as string }
  const signature = sign(`${parts.orderId}|${parts.paymentId}|7`, 'key-1')
  expect(await verifyCheckoutSignature({ ...numbered, signature }, 'key-1')).toBe(false)
})

test('a key is taken as it is, and one of white space is none', async () => {
  const spaced: CheckoutResult = { ...parts, signature: sign(Object.values(parts).join('|'), ' ') }
  expect(await verifyCheckoutSignature(spaced, [' ', 'key-1'])).toBe(false)
  await expect(verifyCheckoutSignature(spaced, ' ')).rejects.toThrow(
    'no secret key to check the checkout signature with: all of them are empty',
  )
})
