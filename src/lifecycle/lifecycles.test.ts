import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canCancel, entityOfId, isFinal, LIFECYCLES, type LifecycleEntity, supersedes } from './lifecycles.ts'
import { isPayoutTransition, PAYOUT_TRANSITIONS } from './payout-transitions.ts'

const description = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
const entities = Object.keys(LIFECYCLES) as LifecycleEntity[]

test.each([
  ['payout', 'Payout'],
  ['payment', 'Payment'],
  ['orders', 'Orders'],
  ['payment_link', 'PaymentLink'],
  ['refund', 'Refund'],
  ['subscription', 'CreateSubscriptionResponse'],
  ['beneficiary', 'BeneficiaryV2'],
] as const)('the states of %s are those of the schema %s', (entity, schema) => {
  expect(LIFECYCLES[entity].states).toEqual(description.components.schemas[schema].properties.status.enum)
})

test('the description still leaves the status of a settlement open', () => {
  expect(description.components.schemas.Settlement.properties.status.enum).toBeUndefined()
})

test('every state of a payout has its row, what follows are states, and nothing follows a final one', () => {
  const rows = Object.entries(PAYOUT_TRANSITIONS)
  const states: readonly string[] = LIFECYCLES.payout.states
  expect(rows.map(([state]) => state).toSorted()).toEqual(states.toSorted())
  expect(rows.flatMap(([, following]) => following).filter((state) => !states.includes(state))).toEqual([])
  expect(rows.filter(([, following]) => following.length === 0).map(([state]) => state)).toEqual([
    ...LIFECYCLES.payout.final,
  ])
})

test('a state that is not known leads nowhere, and nothing leads to it', () => {
  expect(isPayoutTransition('in_progress', 'success')).toBe(true)
  expect(isPayoutTransition('returned', 'success')).toBe(false)
  expect(isPayoutTransition('in_progress', 'returned')).toBe(false)
})

test('there is a call to cancel exactly what is said to have one', () => {
  const paths = Object.keys(description.paths).filter((path) => path.endsWith('/cancel'))
  expect(paths.sort()).toEqual(['/payin/{id}/cancel', '/payouts/{id}/cancel', '/subscriptions/{id}/cancel'])
  expect(entities.filter((entity) => LIFECYCLES[entity].hasCancel)).toEqual(['payout', 'payment_link', 'subscription'])
})

test('final and cancellable states are states', () => {
  for (const entity of entities) {
    const { states, final, surelyCancellable } = LIFECYCLES[entity]
    for (const state of [...final, ...surelyCancellable]) expect(states).toContain(state)
  }
})

test('an object in a final state is final, in any other or an unheard-of one it is not', () => {
  expect(isFinal('payout', 'success')).toBe(true)
  expect(isFinal('payout', 'queued')).toBe(false)
  expect(isFinal('beneficiary', 'active')).toBe(false)
  expect(isFinal('orders', 'expired')).toBe(true)
  expect(isFinal('payout', 'returned')).toBe(false)
})

test('what is final or has no such call cannot be cancelled; what is not documented is left open', () => {
  expect(canCancel('payout', 'queued')).toBe(true)
  expect(canCancel('payout', 'in_progress')).toBeUndefined()
  expect(canCancel('payout', 'success')).toBe(false)
  expect(canCancel('payment_link', 'active')).toBe(true)
  expect(canCancel('payment_link', 'paid')).toBe(false)
  expect(canCancel('subscription', 'active')).toBe(true)
  expect(canCancel('orders', 'active')).toBe(false)
  expect(canCancel('payment', 'in_progress')).toBe(false)
})

test('a state that is not final never overwrites a final one', () => {
  const cases = fc.constantFrom(...entities).chain((entity) => {
    const { states, final } = LIFECYCLES[entity]
    const open = states.filter((state) => !isFinal(entity, state))
    return fc.record({ entity: fc.constant(entity), done: fc.constantFrom(...final), open: fc.constantFrom(...open) })
  })
  fc.assert(
    fc.property(cases, ({ entity, done, open }) => {
      expect(supersedes(entity, done, open)).toBe(false)
      expect(supersedes(entity, open, done)).toBe(true)
      expect(supersedes(entity, undefined, open)).toBe(true)
      expect(supersedes(entity, null, done)).toBe(true)
      expect(supersedes(entity, done, done)).toBe(true)
      expect(supersedes(entity, done, 'a state of next year')).toBe(false)
    }),
  )
})

test('an expired order or payment link can still turn paid, and stays so', () => {
  for (const entity of ['orders', 'payment_link']) {
    expect(supersedes(entity, 'expired', 'paid')).toBe(true)
    expect(supersedes(entity, 'paid', 'expired')).toBe(false)
    expect(supersedes(entity, 'expired', 'cancelled')).toBe(false)
  }
  expect(supersedes('payout', 'success', 'failed')).toBe(false)
})

test('news of objects without a documented lifecycle always counts', () => {
  expect(supersedes('virtual_account', 'disabled', 'active')).toBe(true)
  expect(supersedes('toString', 'a', 'b')).toBe(true)
})

test('an identifier tells what it belongs to', () => {
  expect(entityOfId('payout_DdWpHUbOnlg')).toBe('payout')
  expect(entityOfId('order_678a4c88hpAjf')).toBe('orders')
  expect(entityOfId('bene_1')).toBe('beneficiary')
  expect(entityOfId('cust_1')).toBeUndefined()
})
