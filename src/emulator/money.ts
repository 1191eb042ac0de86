import { currencyDecimals } from '../reference/iso-4217.ts'
import { Refusal } from './answer.ts'
import type { World } from './world.ts'

/** What one US dollar buys. Nobody's rates of any day: fixed, so that a test can know them. */
const PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.8,
  AED: 3.6725,
  SGD: 1.35,
  AUD: 1.5,
  INR: 90,
  JPY: 150,
  KWD: 0.3,
  BHD: 0.377,
  OMR: 0.385,
}

/** Basis points of each of the two fees: 1%. */
const FEE = 100

/** Units of one currency for a unit of another. @throws {Refusal} 400 where there is no rate */
export function rateOf(from: string, to: string): number {
  const [one, other] = [PER_DOLLAR[from], PER_DOLLAR[to]]
  if (one === undefined || other === undefined) throw new Refusal(400, 'Currency not supported')
  return round(other / one)
}

export interface Price {
  readonly rate: number
  readonly source: number
  readonly destination: number
  readonly transactionFee: number
  readonly exchangeFee: number
}

/** What arrives of an amount, or what an arriving amount takes: both fees are taken from what is sent. */
export function priceOf(
  from: string,
  to: string,
  amount: { source?: number | undefined; destination?: number | undefined },
): Price {
  const rate = rateOf(from, to)
  const scale = rate * 10 ** ((currencyDecimals(to) ?? 2) - (currencyDecimals(from) ?? 2))
  const shares = from === to ? FEE : 2 * FEE
  const source = amount.source ?? Math.ceil(round(((amount.destination ?? 0) / scale / (10_000 - shares)) * 10_000))
  const transactionFee = Math.ceil((source * FEE) / 10_000)
  const exchangeFee = from === to ? 0 : transactionFee
  const destination = amount.destination ?? Math.floor(round((source - transactionFee - exchangeFee) * scale))
  return { rate, source, destination, transactionFee, exchangeFee }
}

/** @throws {Refusal} 400 with the shortfall */
export function requireBalance(world: World, currency: string, amount: number): void {
  const shortfall = amount - world.usable(currency)
  if (shortfall <= 0) return
  const message = `Account has insufficient balance to process this transaction. Additional amount required: ${shortfall}.`
  throw new Refusal(400, message, { code: 'INSUFFICIENT_BALANCE' })
}

/** Away with what binary fractions leave behind. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
