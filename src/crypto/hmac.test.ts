import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { equalInConstantTime, hmacSha256, signedByAny, toHex, utf8 } from './hmac.ts'

test('makes the same signature as node:crypto for any key and message', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), fc.uint8Array(), async (key, message) => {
      const expected = createHmac('sha256', Buffer.from(key)).update(message).digest('hex')
      expect(toHex(await hmacSha256(key, Uint8Array.from(message)))).toBe(expected)
    }),
  )
})

test('bytes are equal only when every one of them is', () => {
  expect(equalInConstantTime(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3))).toBe(true)
  expect(equalInConstantTime(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 4))).toBe(false)
  expect(equalInConstantTime(Uint8Array.of(9, 2, 3), Uint8Array.of(1, 2, 3))).toBe(false)
  expect(equalInConstantTime(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0))).toBe(false)
  expect(equalInConstantTime(Uint8Array.of(), Uint8Array.of())).toBe(true)
})

test('a signature made with any of the keys is found, at any place among them', async () => {
  const message = utf8('order_1|payt_1|success')
  const signature = toHex(await hmacSha256('the key', message))
  expect(await signedByAny(['the key', 'other', 'third'], message, signature)).toBe(true)
  expect(await signedByAny(['other', 'third', 'the key'], message, signature)).toBe(true)
  expect(await signedByAny(['other', 'third'], message, signature)).toBe(false)
  expect(await signedByAny([], message, signature)).toBe(false)
})

test('a signature in upper case, cut short or with anything around it is none', async () => {
  const message = utf8('message')
  const signature = toHex(await hmacSha256('key', message))
  for (const wrong of [
    signature.toUpperCase(),
    signature.slice(1),
    signature.slice(0, 62),
    `${signature}00`,
    ` ${signature}`,
    `${signature}\n`,
    `sha256=${signature}`,
    '',
  ]) {
    expect(await signedByAny(['key'], message, wrong)).toBe(false)
  }
})
