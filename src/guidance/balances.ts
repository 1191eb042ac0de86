import type { AllBalances } from '../resources/balances.ts'

/** What there is in one currency, in its smallest unit. */
export interface CurrencyBalance {
  readonly available: number
  readonly pending: number
}

/**
 * Balances by their currency. A currency that is in one list alone has 0 in the other; one that is in none is left out.
 *
 * @example
 * const { USD } = balancesByCurrency(await glomo.balances.retrieve())
 * console.log(USD?.available ?? 0)
 */
export function balancesByCurrency({ available, pending }: AllBalances): Readonly<Record<string, CurrencyBalance>> {
  const currencies = new Set([...available, ...pending].map(({ currency }) => currency))
  return Object.fromEntries(
    [...currencies].map((currency) => [
      currency,
      { available: sumOf(available, currency), pending: sumOf(pending, currency) },
    ]),
  )
}

function sumOf(list: AllBalances['available'], wanted: string): number {
  return list.reduce((sum, { amount, currency }) => (currency === wanted ? sum + amount : sum), 0)
}
