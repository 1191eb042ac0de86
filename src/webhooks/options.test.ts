import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { WEBHOOK_EVENTS } from './catalogue.ts'
import { createWebhookHandler } from './handler.ts'
import { MemoryStore } from './memory-store.ts'

describe('what cannot be right is refused when the handler is made', () => {
  const valid = { secrets: 'a', store: new MemoryStore(), on: { '*': () => {} } }

  test.each<[string, object]>([
    ['a webhook secret is empty', { secrets: '' }],
    ['a webhook secret is empty', { secrets: ['a', ''] }],
    ['`on` is empty', { on: {} }],
    ['`on` is empty', { on: { payout: undefined } }],
    ['the handler of "payout" in `on` is not a function', { on: { payout: 'x' } }],
    [
      '"order.paid" in `on` matches no event: the entities are payment, payment_link, orders',
      { on: { 'order.paid': () => {} } },
    ],
    [
      '"payout.succeeded" in `on` matches no event: the events of "payout" are',
      { on: { 'payout.succeeded': () => {} } },
    ],
    ['"" in `on` matches no event', { on: { '': () => {} } }],
    ['"constructor" in `on` matches no event', { on: { constructor: () => {} } }],
    ['"payout." in `on` matches no event', { on: { 'payout.': () => {} } }],
    ['`store` has no functions', { store: undefined }],
    ['`store` has no functions', { store: {} }],
    ['`lease` is 0', { lease: 0 }],
    ['`lease` is NaN', { lease: Number.NaN }],
    ['`lease` is Infinity', { lease: Number.POSITIVE_INFINITY }],
    ['`lease` is 1801', { lease: 1801 }],
    ['`lease` is 60', { lease: '60' }],
    ['`ttl` is -1', { ttl: -1 }],
    ['`dedupe` is', { dedupe: 'id' }],
    ['`maxBytes` is 0: it is a number of bytes from 1 to 9007199254740991', { maxBytes: 0 }],
    ['`lease` is 0: it is a number of seconds from 1 to 1800', { lease: 0 }],
    ['`ttl` is 0: it is a number of seconds from 1 to', { ttl: 0 }],
    ['onError is a string; it must be a function', { onError: 'log' }],
    ['clock is an object; it must have the functions now, setTimeout, clearTimeout', { clock: {} }],
    ['clock is an object; it must have', { clock: { now: () => 0, setTimeout: () => 0 } }],
    ['clock is an object; it must have', { clock: { now: () => 0, clearTimeout: () => {} } }],
    ['clock is an object; it must have', { clock: { setTimeout: () => 0, clearTimeout: () => {} } }],
    ['`store` is an object; it must have the functions complete', { store: { claim() {}, release() {}, complete: 1 } }],
  ])('%s', (message, wrong) => {
    const make = () => createWebhookHandler({ ...valid, ...wrong })
    expect(make).toThrow(ArgumentError)
    expect(make).toThrow(message)
  })

  test('also what is no object at all', () => {
    const make = () => createWebhookHandler(null as never)
    expect(make).toThrow(new ArgumentError('createWebhookHandler: options is null; it must be an object'))
  })

  test.each([{ lease: 1 }, { lease: 1_800 }, { ttl: 1 }, { maxBytes: 1 }])('and %j is at its limit', (option) => {
    expect(() => createWebhookHandler({ ...valid, ...option })).not.toThrow()
  })

  test('and every documented name is taken', () => {
    const names = Object.entries(WEBHOOK_EVENTS).flatMap(([entity, types]) => [
      entity,
      ...types.map((type) => `${entity}.${type}`),
    ])
    const on = Object.fromEntries([...names, '*', 'unknown'].map((name) => [name, () => {}]))
    expect(() => createWebhookHandler({ ...valid, on })).not.toThrow()
  })
})
