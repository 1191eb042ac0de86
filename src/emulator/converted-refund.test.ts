import { expect, test } from 'vitest'
import { emulated, paidOrder } from '../test-support/emulated.ts'

/** No call makes one, and a snapshot is plain JSON: a payment of 299.00 USD that came as 900.00 AED. */
async function foreignPayment() {
  const world = emulated()
  const { payment } = await paidOrder(world)
  await world.emulator.advance('1d')
  const snapshot = world.emulator.snapshot()
  const stored = snapshot.world.stored.find(({ id }) => id === payment)
  Object.assign(stored?.object ?? {}, { payment_currency: 'AED', payment_amount: 90_000 })
  world.emulator.restore(snapshot)
  return { ...world, payment_id: payment }
}

test('a refund of a converted payment is asked for in the currency of the balance, and goes back in the one that was paid', async () => {
  const { call, emulator, payment_id } = await foreignPayment()
  const usable = async (): Promise<number> =>
    (await call('GET', '/balances')).body.available.find((each: { currency: string }) => each.currency === 'USD').amount
  const before = await usable()
  const part = await call('POST', '/refunds', { payment_id, reason: 'Others', amount: 14_950, request_id: 'r-1' })
  expect(part.body).toMatchObject({
    currency: 'AED',
    amount: 45_000,
    balance_used: { currency: 'USD', amount: 14_950 },
    partial_refund: true,
  })
  expect(await usable()).toBe(before - 14_950)
  await emulator.advance('30m')
  const rest = await call('POST', '/refunds', { payment_id, reason: 'Others', request_id: 'r-2' })
  expect(rest.body).toMatchObject({ amount: 45_000, balance_used: { amount: 14_950 } })
  await call('PATCH', `/refunds/${rest.body.id}/mock_update_status`, { status: 'failed' })
  expect(await usable()).toBe(before - 14_950)
})
