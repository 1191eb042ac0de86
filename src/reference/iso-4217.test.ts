import { expect, test } from 'vitest'
import { allCurrencies, currencyDecimals } from './iso-4217.ts'

/** Known to Intl, but withdrawn, or no money to pay with (special drawing rights, sucre). */
const NOT_IN_USE = ['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL', 'XDR', 'XSU']

/** ISO 4217 gives them decimals which CLDR, and so Intl, leaves out. */
const FEWER_IN_INTL = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SOS SYP YER'

test('has every currency Intl knows, except those out of use', () => {
  const missing = Intl.supportedValuesOf('currency').filter((code) => currencyDecimals(code) === undefined)
  expect(missing.filter((code) => !NOT_IN_USE.includes(code))).toEqual([])
})

test('agrees with Intl on the decimals, except where CLDR leaves ISO 4217', () => {
  const format = (currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency })
  const differing = allCurrencies().filter(
    (code) => format(code).resolvedOptions().maximumFractionDigits !== currencyDecimals(code),
  )
  expect(differing.join(' ')).toBe(FEWER_IN_INTL)
})

test('names every currency once, in order', () => {
  const all = allCurrencies()
  expect(all).toEqual([...new Set(all)].sort())
  expect(all.every((code) => currencyDecimals(code) !== undefined)).toBe(true)
})

test('knows the currencies the documentation of the API names', () => {
  expect(['JPY', 'USD', 'INR', 'KWD', 'BHD', 'OMR'].map(currencyDecimals)).toEqual([0, 2, 2, 3, 3, 3])
  expect(['XAU', 'usd', '', 'AED AFN', 'D A'].map(currencyDecimals)).toEqual(Array(5).fill(undefined))
})
