import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { hmacSha256, toHex, utf8 } from '../crypto/hmac.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { constructEvent } from './construct-event.ts'
import { usableSecrets, verifySignature } from './signature.ts'
import { WebhookError } from './webhook-error.ts'

const secret = 'whsec_1'
const signatureOf = async (bytes: Uint8Array<ArrayBuffer>) => toHex(await hmacSha256(secret, bytes))

describe('a refused webhook says why', () => {
  const event = { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1' } }
  const refusal = async (body: string, header: string | undefined) =>
    constructEvent(body, header, secret).catch((error) => error)
  const signed = async (body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return refusal(text, await signatureOf(utf8(text)))
  }

  test.each<[string | undefined, string]>([
    [undefined, 'the request has no X-Glomopay-Signature header'],
    ['abc', 'X-Glomopay-Signature is not 64 lower-case hex characters'],
    [
      '0'.repeat(64),
      'X-Glomopay-Signature does not match the body: it was made with another secret, or the body was changed on its way, for example parsed and written again',
    ],
  ])('by its header %s', async (header, message) => {
    expect(await refusal(JSON.stringify(event), header)).toMatchObject({ name: 'WebhookError', message })
  })

  test('by its body', async () => {
    const error = await signed('{')
    expect(error).toMatchObject({
      reason: 'not-json',
      message: 'the body is signed, but is not valid JSON in UTF-8',
    })
    expect(error.cause).toBeUndefined()
    expect(await signed([])).toMatchObject({ reason: 'not-an-event', message: 'the body is not a JSON object' })
  })

  test.each(['entity_type', 'event_type', 'data'])('by the %s that it lacks', async (name) => {
    expect(await signed({ ...event, [name]: undefined })).toMatchObject({
      reason: 'not-an-event',
      message: 'the body has no entity_type, event_type and data of an event',
    })
    expect(await signed({ ...event, [name]: 7 })).toBeInstanceOf(WebhookError)
  })
})

test('a body that is not text in UTF-8 is refused, with what the decoder says', async () => {
  const bytes = new Uint8Array([0x22, 0xff, 0x22])
  const error = await constructEvent(bytes, await signatureOf(bytes), secret).catch((caught) => caught)
  expect(error).toMatchObject({ reason: 'not-json', cause: expect.any(TypeError) })
})

describe('a secret', () => {
  test('that is missing or empty is refused, and says what to look at', () => {
    const none = new ArgumentError('no webhook secret given')
    const empty = new ArgumentError('a webhook secret is empty or not a text: is the variable it comes from set?')
    expect(() => usableSecrets([])).toThrow(none)
    expect(() => usableSecrets(undefined as unknown as string)).toThrow(none)
    expect(() => usableSecrets('\t')).toThrow(empty)
    expect(() => usableSecrets([secret, undefined as unknown as string])).toThrow(empty)
    expect(() => usableSecrets(7 as unknown as string)).toThrow(empty)
  })

  test('is taken as it is, one or several', () => {
    expect(usableSecrets(secret)).toEqual([secret])
    expect(usableSecrets([secret, ' new '])).toEqual([secret, ' new '])
  })
})

test.each([undefined, null, '', 7 as unknown as string])('a header that is %j is not a signature', async (header) => {
  expect(await verifySignature('{}', header, secret)).toBe(false)
})

test.each([{ entity_type: 'payout' }, [1, 2], 7, null])(
  'a body that was parsed, such as %j, is refused',
  async (body) => {
    const verified = verifySignature(body as never, '0'.repeat(64), secret)
    await expect(verified).rejects.toThrow(ArgumentError)
    await expect(verified).rejects.toThrow('it must be the body as it came, text or bytes, and not parsed')
  },
)

test('bytes of another realm, as a test runner has them, are bytes', async () => {
  const bytes = utf8('{}')
  const signature = await signatureOf(bytes)
  const foreign = [runInNewContext('new Uint8Array([123, 125])'), runInNewContext('new Uint8Array([123, 125]).buffer')]
  for (const body of foreign) expect(await verifySignature(body, signature, secret)).toBe(true)
})
