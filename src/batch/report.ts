import { ArgumentError } from '../errors/argument-error.ts'
import { feesOf } from './made-payout.ts'
import type { BatchRow } from './row.ts'

/** Payouts from one currency, or arriving in one: amounts are in its smallest unit. */
export interface BatchTotal {
  readonly currency: string
  readonly rows: number
  /** Of the rows whose amount in this currency is known before they are sent. */
  readonly amount: number
  /** Rows whose amount is fixed in the other currency, so that the API sets this one. */
  readonly rowsWithoutAmount: number
}

/** A row that would be refused, and why. */
export interface RefusedRow {
  /** Of the rows as they came, from 1. */
  readonly number: number
  readonly key: string
  readonly reasons: readonly string[]
}

/** What a batch would do. */
export interface BatchReport {
  readonly batch: string
  /** As they came. */
  readonly rows: number
  /** Rows that would be sent: the sums are of these. */
  readonly toSend: number
  /** Rows that have a payout by the ledger, and are not sent again. */
  readonly paidBefore: number
  /** Keys of rows that the ledger holds unsettled and that did not come: they are not sent. */
  readonly leftOut: readonly string[]
  readonly paidFrom: readonly BatchTotal[]
  readonly arriving: readonly BatchTotal[]
  /** Of the rows that came with their quote; the API sets those of others when the payout is made. */
  readonly fees: readonly BatchTotal[]
  /** How many rows take each rail: `swift` where none is named. Quoted rows without their quote are `as quoted`. */
  readonly rails: Readonly<Record<string, number>>
  readonly refused: readonly RefusedRow[]
  /** Currencies of which the balance does not cover the sum of the rows. Empty when balances were not looked up. */
  readonly notCovered: readonly NotCovered[]
}

export interface NotCovered {
  readonly currency: string
  /** The sum of the rows whose amount is known, without fees. */
  readonly needed: number
  readonly available: number
}

interface Sum {
  rows: number
  amount: number
  rowsWithoutAmount: number
}

/** Adds up rows as they come. */
export class Sums {
  readonly #from = new Map<string, Sum>()
  readonly #to = new Map<string, Sum>()
  readonly #fees = new Map<string, Sum>()
  readonly #rails = new Map<string, number>()
  #rows = 0

  /** @throws {ArgumentError} for sums beyond what a number holds exactly */
  add({ payout, quote }: BatchRow): void {
    this.#rows += 1
    const terms = payout.quote_id === undefined ? payout : quote
    if (terms?.source_currency) add(this.#from, terms.source_currency, terms.source_amount)
    if (terms?.destination_currency) add(this.#to, terms.destination_currency, terms.destination_amount)
    for (const { currency, amount } of feesOf(quote?.fees)) add(this.#fees, currency, amount)
    const rail =
      payout.quote_id === undefined ? (payout.payment_rail ?? 'swift') : (quote?.method?.payment_rail ?? 'as quoted')
    this.#rails.set(rail, (this.#rails.get(rail) ?? 0) + 1)
  }

  get totals(): Pick<BatchReport, 'toSend' | 'paidFrom' | 'arriving' | 'fees' | 'rails'> {
    return {
      toSend: this.#rows,
      paidFrom: totalsOf(this.#from),
      arriving: totalsOf(this.#to),
      fees: totalsOf(this.#fees),
      rails: Object.fromEntries(this.#rails),
    }
  }
}

function add(sums: Map<string, Sum>, currency: string, amount: number | undefined): void {
  const sum = sums.get(currency) ?? { rows: 0, amount: 0, rowsWithoutAmount: 0 }
  sum.rows += 1
  if (amount === undefined) sum.rowsWithoutAmount += 1
  else sum.amount += amount
  if (!Number.isSafeInteger(sum.amount))
    throw new ArgumentError(`the sum in ${currency} is too large to be held exactly`)
  sums.set(currency, sum)
}

function totalsOf(sums: Map<string, Sum>): BatchTotal[] {
  return [...sums].map(([currency, sum]) => ({ currency, ...sum }))
}
