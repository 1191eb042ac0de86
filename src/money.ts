import { ArgumentError } from './errors/argument-error.ts'
import { requireObject, wrongArgument } from './errors/check-argument.ts'
import { type CurrencyCode, currencyDecimals } from './reference/iso-4217.ts'

/** Why an amount was refused: for a program, as the message is for a person. */
export type MoneyErrorReason =
  /** The currency is not an upper-case ISO 4217 code in use. */
  | 'unknown-currency'
  /** Not a plain decimal number: `1,000`, `$5`, `1e3`, the empty text. */
  | 'not-an-amount'
  /** More decimals than the API takes in this currency. */
  | 'too-precise'
  /** Larger than a JavaScript number can hold exactly, or a number that stands for more than one amount. */
  | 'not-exact'

/** An amount or currency that cannot be converted without losing something. */
export class MoneyError extends ArgumentError {
  override name = 'MoneyError'
  /** What is wrong with the amount or the currency. */
  readonly reason: MoneyErrorReason

  constructor(reason: MoneyErrorReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** How to round decimals that the API does not accept: towards zero, half away from zero, or half to even. */
export type MoneyRounding = 'down' | 'half-up' | 'half-even'

const ROUNDINGS: readonly unknown[] = ['down', 'half-up', 'half-even', undefined]

/**
 * Converts an amount to the form of the API: an integer in the smallest unit of its currency. Most currencies have two
 * decimals (`299.00` USD is 29900) and some have none (`295` JPY is 295); of the three decimals of KWD, BHD, OMR and the
 * like, the last must be 0 (295.991 KWD is sent as 295990). An amount with more decimals is refused unless `rounding`
 * says what to do with them: nothing is rounded unasked.
 *
 * @param amount `'299.00'`, with a point and without grouping; or a number, when it stands for one amount only
 * @throws {MoneyError} with a `reason`
 * @throws {ArgumentError} for a `rounding` that is none
 * @example
 * toMinorUnits('299.00', 'USD')                           // 29900
 * toMinorUnits('295.991', 'KWD')                          // refused
 * toMinorUnits('295.991', 'KWD', { rounding: 'half-up' }) // 295990
 */
export function toMinorUnits(
  amount: string | number,
  currency: CurrencyCode | (string & {}),
  options: { rounding?: MoneyRounding } = {},
): number {
  requireObject('toMinorUnits: options', options)
  const { rounding } = options
  if (!ROUNDINGS.includes(rounding)) throw wrongArgument('rounding', rounding, 'be down, half-up or half-even')
  const decimals = decimalsOf(currency)
  const { negative, whole, fraction } = parse(amount)
  const kept = Math.min(decimals, 2)
  const excess = fraction.slice(kept).replace(/0+$/, '')
  if (excess !== '' && rounding === undefined) throw tooPrecise(amount, currency, decimals)
  const truncated = BigInt(whole + fraction.slice(0, kept).padEnd(kept, '0'))
  const rounded = truncated + (roundsUp(truncated, excess, rounding) ? 1n : 0n)
  const units = rounded * 10n ** BigInt(decimals - kept)
  if (units > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new MoneyError('not-exact', `${amount} ${currency} is too large to be held to the last unit`)
  }
  const result = negative && units !== 0n ? -Number(units) : Number(units)
  if (typeof amount === 'number' && excess === '') refuseAmbiguous(amount, result, decimals, currency)
  return result
}

/**
 * Converts an amount of the API to decimals, without currency and grouping: `29900` in USD is `'299.00'`. Also converts
 * three-decimal amounts that do not end in 0.
 *
 * @throws {MoneyError} for fractions, integers beyond `Number.MAX_SAFE_INTEGER` and unknown currencies
 */
export function fromMinorUnits(units: number, currency: CurrencyCode | (string & {})): string {
  return decimal(units, decimalsOf(currency), currency)
}

/**
 * Formats an amount for people, in their language, with all decimals of the currency.
 *
 * @param units integer in the smallest unit
 * @param locale BCP 47 tags; without it, that of the system
 * @throws {MoneyError} as `fromMinorUnits`
 * @throws {ArgumentError} for a `locale` that is none
 * @example
 * formatMoney(29900, 'USD', 'en-US') // '$299.00'
 */
export function formatMoney(
  units: number,
  currency: CurrencyCode | (string & {}),
  locale?: string | readonly string[],
): string {
  const decimals = decimalsOf(currency)
  // As text: the quotient as a number would be wrong in the last digit of very large amounts.
  return formatOf(locale, currency, decimals).format(decimal(units, decimals, currency))
}

function formatOf(
  locale: string | readonly string[] | undefined,
  currency: string,
  decimals: number,
): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
  } catch (cause) {
    throw new ArgumentError('locale is not a BCP 47 tag such as "en-US", or a list of them', { cause })
  }
}

function decimalsOf(currency: string): 0 | 2 | 3 {
  const decimals = currencyDecimals(currency)
  if (decimals !== undefined) return decimals
  const upper = String(currency).toUpperCase()
  const hint = currencyDecimals(upper) === undefined ? 'not an ISO 4217 currency in use' : `not upper-case: "${upper}"`
  throw new MoneyError('unknown-currency', `currency "${String(currency)}" is ${hint}`)
}

function parse(amount: string | number): { negative: boolean; whole: string; fraction: string } {
  const text = String(amount)
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw new MoneyError('not-an-amount', `amount "${text}" is not a plain decimal number such as "299.00"`)
  }
  const digits = text.replace('-', '')
  const point = `${digits}.`.indexOf('.')
  return { negative: text !== digits, whole: digits.slice(0, point), fraction: digits.slice(point + 1) }
}

function roundsUp(truncated: bigint, excess: string, rounding: MoneyRounding | undefined): boolean {
  if (excess === '5' && rounding === 'half-even') return truncated % 2n === 1n
  return rounding !== 'down' && excess >= '5'
}

function tooPrecise(amount: string | number, currency: string, decimals: number): MoneyError {
  const rule =
    decimals === 3
      ? `the API accepts three decimals of ${currency}, the last of which must be 0`
      : `${currency} has ${decimals === 0 ? 'no' : decimals} decimals`
  return new MoneyError(
    'too-precise',
    `amount ${amount} ${currency} is too precise: ${rule}. Round it first, or say how with { rounding: 'half-up' }`,
  )
}

/** Above some 70 trillion two neighbouring amounts can be the same number. */
function refuseAmbiguous(amount: number, units: number, decimals: 0 | 2 | 3, currency: string): void {
  const shared = [units - 1, units + 1].some(
    (other) => Number.isSafeInteger(other) && Number(decimal(other, decimals, currency)) === amount,
  )
  if (!shared) return
  throw new MoneyError(
    'not-exact',
    `the number ${amount} stands for more than one amount of ${currency}; give it as text`,
  )
}

function decimal(units: number, decimals: 0 | 2 | 3, currency: string): `${number}` {
  if (!Number.isSafeInteger(units)) {
    throw new MoneyError(
      'not-exact',
      `${units} is not an amount in the smallest unit of ${currency}: it is not a safe integer`,
    )
  }
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = units < 0 ? '-' : ''
  const text = decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`
  return text as `${number}` // made of digits, a sign and a point
}
