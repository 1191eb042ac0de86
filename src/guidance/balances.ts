import { requireList, requireObject, wrongArgument } from '../errors/check-argument.ts'
import type { AllBalances } from '../resources/balances.ts'

/** What there is in one currency, in its smallest unit. */
export interface CurrencyBalance {
  readonly available: number
  readonly pending: number
}

/**
 * Balances by their currency. A currency that is in one list alone has 0 in the other; one that is in none is left out.
 *
 * @throws {ArgumentError} for what is not such balances
 * @example
 * const { USD } = balancesByCurrency(await glomo.balances.retrieve())
 * console.log(USD?.available ?? 0)
 */
export function balancesByCurrency(balances: AllBalances): Readonly<Record<string, CurrencyBalance>> {
  requireObject('balancesByCurrency: balances', balances)
  const { available, pending } = balances
  requireList('balances.available', available)
  requireList('balances.pending', pending)
  const currencies = new Set([...available, ...pending].map(({ currency }) => currency))
  return Object.fromEntries(
    [...currencies].map((currency) => [
      currency,
      { available: sumOf(available, currency), pending: sumOf(pending, currency) },
    ]),
  )
}

function sumOf(list: AllBalances['available'], wanted: string): number {
  let sum = 0
  for (const { amount, currency } of list) {
    if (typeof amount !== 'number') throw wrongArgument(`the amount in ${currency}`, amount, 'be a number')
    if (currency === wanted) sum += amount
  }
  return sum
}
