import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { BENEFICIARY_STATES, PAYMENT_STATES, REFUND_STATES, SUBSCRIPTION_STATES } from '../../generated/enums.ts'
import { hmacSha256, toHex, utf8 } from '../crypto/hmac.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import type { Payout } from '../resources/payouts.ts'
import { signPayload } from '../testing/index.ts'
import { WEBHOOK_EVENTS, type WebhookEntity } from './catalogue.ts'
import { constructEvent } from './construct-event.ts'
import type { WebhookEvent } from './event.ts'
import { eventKey } from './event-key.ts'
import { verifySignature } from './signature.ts'
import { WebhookError } from './webhook-error.ts'

/** The vector of Glomo's documentation. */
const SECRET = 'whsec_2f1c9b7a4d6e8031'
const BODY =
  '{"data":{"amount":250000,"beneficiary":{"country":"DEU","name":"Acme GmbH"},"created_at":"2026-09-09T07:00:09Z","currency":"USD","id":"payout_6a8fd80eo6coZ","status":"success"},"entity_type":"payout","event_type":"success"}'
const SIGNATURE = 'd5b5a68b9729f41c4a46f1e94c750bf10fb32f345a5467cbfec7739df83f2c02'

const signed = async (body: string) => toHex(await hmacSha256(SECRET, utf8(body)))
const read = async (body: string): Promise<WebhookEvent> => constructEvent(body, await signed(body), SECRET)
const eventOf = (entity_type: string, event_type: string, data: object) =>
  read(JSON.stringify({ entity_type, event_type, data }))

describe('signatures', () => {
  test('the documented vector is accepted, as text and as bytes', async () => {
    expect(await verifySignature(BODY, SIGNATURE, SECRET)).toBe(true)
    expect(await verifySignature(utf8(BODY), SIGNATURE, SECRET)).toBe(true)
    expect(await verifySignature(utf8(BODY).buffer, SIGNATURE, SECRET)).toBe(true)
  })

  test('any of several secrets will do, for rotation', async () => {
    expect(await verifySignature(BODY, SIGNATURE, ['whsec_new', SECRET])).toBe(true)
    expect(await verifySignature(BODY, SIGNATURE, ['whsec_new', 'whsec_newer'])).toBe(false)
  })

  test('one changed byte of the body is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(BODY.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = utf8(BODY)
        bytes[at] = (bytes[at] ?? 0) ^ change
        expect(await verifySignature(bytes, SIGNATURE, SECRET)).toBe(false)
      }),
    )
  })

  test('an empty secret is an error, never a match', async () => {
    for (const secrets of ['', ' ', [], [''], [SECRET, '']]) {
      await expect(verifySignature(BODY, SIGNATURE, secrets)).rejects.toThrow(ArgumentError)
    }
  })

  test.each([
    [undefined, 'no-signature'],
    [null, 'no-signature'],
    ['', 'no-signature'],
    [SIGNATURE.toUpperCase(), 'malformed-signature'],
    [`sha256=${SIGNATURE}`, 'malformed-signature'],
    [SIGNATURE.replace('d', 'e'), 'wrong-signature'],
  ])('the header %s is refused: %s', async (header, reason) => {
    const error = await constructEvent(BODY, header, SECRET).catch((caught) => caught)
    expect(error).toBeInstanceOf(WebhookError)
    expect(error.reason).toBe(reason)
    expect(error.message).not.toContain(SECRET)
  })
})

describe('events', () => {
  test('the documented payload is a payout', async () => {
    const event = await read(BODY)
    if (event.entity_type !== 'payout') throw new Error('a payout')
    expectTypeOf(event.data).toExtend<Pick<Payout, 'id' | 'status'> & Partial<Payout>>()
    expect([event.event_type, event.data.id, event.data.status]).toEqual(['success', 'payout_6a8fd80eo6coZ', 'success'])
  })

  test('an event of an object that has states is one of them, or says what else happened', () => {
    const besides = (entity: WebhookEntity, states: readonly string[]) =>
      WEBHOOK_EVENTS[entity].filter((type) => !states.includes(type))
    expect(besides('payment', PAYMENT_STATES)).toEqual([
      'funds_available',
      'compliance_action_required',
      'compliance_under_review',
      'compliance_approved',
      'compliance_rejected',
      'credited_to_beneficiary',
    ])
    expect(besides('refund', REFUND_STATES)).toEqual(['utr.updated'])
    expect(besides('subscription', SUBSCRIPTION_STATES)).toEqual(['updated', 'payment_method.updated'])
    expect(besides('beneficiary', BENEFICIARY_STATES)).toEqual([])
  })

  test.each(Object.entries(WEBHOOK_EVENTS).flatMap(([entity, types]) => types.map((type) => [entity, type] as const)))(
    '%s %s is a known event',
    async (entity, type) => {
      expect(await eventOf(entity, type, { id: 'x' })).toEqual({
        entity_type: entity,
        event_type: type,
        data: { id: 'x' },
      })
    },
  )

  test.each([
    ['payout', 'returned'],
    ['dispute', 'opened'],
    ['constructor', 'name'],
  ])('%s %s is kept as an unknown event, with its names', async (entity_type, event_type) => {
    expect(await eventOf(entity_type, event_type, { id: 'x' })).toEqual({
      entity_type: 'unknown',
      event_type: 'unknown',
      data: { id: 'x' },
      received: { entity_type, event_type },
    })
  })

  test.each([
    ['Asha Rao', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-an-event'],
    ['null', 'not-an-event'],
    ['{"entity_type":"payout"}', 'not-an-event'],
    ['{"entity_type":"payout","event_type":"success","data":"x"}', 'not-an-event'],
  ])('a signed body %s is refused: %s', async (body, reason) => {
    const error = await read(body).catch((caught) => caught)
    expect(error).toMatchObject({ name: 'WebhookError', reason })
    // Nothing of the body stands in the error: it may hold personal data.
    if (body.length > 4) expect(error.message + String(error.cause ?? '')).not.toContain(body)
  })
})

describe('what tells two events apart', () => {
  test('entity, identifier, event and status', async () => {
    expect(eventKey(await read(BODY))).toBe('payout:payout_6a8fd80eo6coZ:success:success')
    expect(eventKey(await eventOf('refund', 'utr.updated', { id: 'refund_1' }))).toBe('refund:refund_1:utr.updated:')
    expect(eventKey(await eventOf('dispute', 'opened', { id: 'd_1', status: 'x' }))).toBe('dispute:d_1:opened:x')
  })

  test('payment and time for a balance', async () => {
    const credit = { payment_id: 'payt_1', timestamp: '2026-11-21T00:00:00Z', amount: 5 }
    expect(eventKey(await eventOf('balance', 'balance.funded_balance.credited', credit))).toBe(
      'balance:payt_1:balance.funded_balance.credited:2026-11-21T00:00:00Z',
    )
  })

  test('nothing for an event that has none of these: two of them may be two', async () => {
    expect(eventKey({ entity_type: 'unknown' } as never)).toBeUndefined()
    expect(() => eventKey(null as never)).toThrow(new ArgumentError('eventKey: event is null; it must be an object'))
    expect(eventKey(await eventOf('webhook_test', 'test', {}))).toBeUndefined()
    expect(eventKey(await eventOf('payout', 'success', { id: 7 }))).toBeUndefined()
    expect(eventKey(await eventOf('payout', 'success', { id: '' }))).toBeUndefined()
  })
})

test('what signPayload makes is accepted', async () => {
  const { body, headers } = await signPayload(JSON.parse(BODY), SECRET)
  expect(body).toBe(BODY)
  expect(headers['X-Glomopay-Signature']).toBe(SIGNATURE)
})
