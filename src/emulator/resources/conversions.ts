import { created, numberOf, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { priceOf, requireBalance } from '../money.ts'

/** Takes effect at once. */
const create: Behaviour = ({ body }, world) => {
  const { source_currency, target_currency, source_amount, target_amount } = body
  const [from, to] = [String(source_currency), String(target_currency)]
  refuseIf(from === to, 'source_currency and target_currency cannot be the same')
  const source = source_amount === undefined ? undefined : numberOf(source_amount)
  const destination = target_amount === undefined ? undefined : numberOf(target_amount)
  const price = priceOf(from, to, { source, destination })
  requireBalance(world, from, price.source)
  world.credit(from, -price.source)
  world.credit(to, price.destination)
  const conversion = world.create('balance_conversion', {
    from: { amount: price.source, currency: from },
    to: { amount: price.destination, currency: to },
    fees: { amount: price.transactionFee + price.exchangeFee, currency: from },
    mid_market_rate: { currency: to, rate: price.rate },
    status: 'success',
  })
  return created(conversion.object)
}

const side =
  (name: 'from' | 'to') =>
  ({ object }: { object: Record<string, unknown> }, asked: string): boolean =>
    JSON.stringify(object[name]).includes(`"currency":"${asked.toUpperCase()}"`)

export const conversions: Behaviours = {
  operations: {
    createBalanceConversion: create,
    getBalanceConversions: listOf('balance_conversion', { source_currency: side('from'), target_currency: side('to') }),
  },
}
