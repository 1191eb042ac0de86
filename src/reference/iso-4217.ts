import type { Words } from './words.ts'

/**
 * Decimals of every currency in use. A table of its own, because `Intl` follows CLDR, which gives some currencies fewer
 * decimals than ISO does. Funds codes, metals and test codes are left out: nothing is paid in them.
 *
 * Source: ISO 4217, list one, as of 2026.
 */
const TWO_DECIMALS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG'
const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND'

/** An upper-case ISO 4217 code. Glomo accepts only some of them: see `supportedCurrencies`. */
export type CurrencyCode = Words<typeof TWO_DECIMALS> | Words<typeof NO_DECIMALS> | Words<typeof THREE_DECIMALS>

/** The digits after the decimal point, or undefined for what is not a currency in use. */
export function currencyDecimals(currency: string): 0 | 2 | 3 | undefined {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined
  if (TWO_DECIMALS.includes(currency)) return 2
  if (NO_DECIMALS.includes(currency)) return 0
  return THREE_DECIMALS.includes(currency) ? 3 : undefined
}

/** Whether a text, such as one from a form or a database, is the upper-case code of a currency in use. */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return currencyDecimals(text) !== undefined
}

/** Every currency in use, in alphabetical order. */
export function allCurrencies(): CurrencyCode[] {
  return `${TWO_DECIMALS} ${NO_DECIMALS} ${THREE_DECIMALS}`.split(' ').sort() as CurrencyCode[] // the words of the lists
}
