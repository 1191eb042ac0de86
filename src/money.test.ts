import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArgumentError } from './errors/argument-error.ts'
import { formatMoney, fromMinorUnits, MoneyError, toMinorUnits } from './money.ts'
import { allCurrencies, currencyDecimals } from './reference/iso-4217.ts'

const currencies = fc.constantFrom(...allCurrencies())

function reasonOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(ArgumentError)
    if (error instanceof MoneyError) return error.reason
    throw error
  }
  return 'accepted'
}

describe('to minor units', () => {
  test.each([
    ['299.00', 'USD', 29900],
    ['299', 'USD', 29900],
    ['299.5', 'USD', 29950],
    ['0.01', 'EUR', 1],
    ['-12.30', 'GBP', -1230],
    ['-0.00', 'GBP', 0],
    ['299.000', 'USD', 29900],
    ['295', 'JPY', 295],
    ['295.00', 'JPY', 295],
    ['295.99', 'KWD', 295990],
    ['295.990', 'KWD', 295990],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
    [299, 'USD', 29900],
    [0.1, 'USD', 10],
    [1.15, 'USD', 115],
    [4.35, 'USD', 435],
    [1.1, 'OMR', 1100],
  ])('%s %s is %i', (amount, currency, units) => {
    expect(toMinorUnits(amount, currency)).toBe(units)
  })

  test.each([
    ['1.005', 'USD', 'too-precise'],
    [0.1 + 0.2, 'USD', 'too-precise'],
    ['295.5', 'JPY', 'too-precise'],
    ['295.991', 'KWD', 'too-precise'],
    ['1,000.00', 'USD', 'not-an-amount'],
    ['1.000,00', 'EUR', 'not-an-amount'],
    ['$5', 'USD', 'not-an-amount'],
    ['', 'USD', 'not-an-amount'],
    [' 5', 'USD', 'not-an-amount'],
    ['+5', 'USD', 'not-an-amount'],
    ['.5', 'USD', 'not-an-amount'],
    ['5.', 'USD', 'not-an-amount'],
    ['1e3', 'USD', 'not-an-amount'],
    ['٣', 'USD', 'not-an-amount'],
    [Number.NaN, 'USD', 'not-an-amount'],
    [Number.POSITIVE_INFINITY, 'USD', 'not-an-amount'],
    [1e21, 'USD', 'not-an-amount'],
    [1e-7, 'USD', 'not-an-amount'],
    ['90071992547409.92', 'USD', 'not-exact'],
    [Number('80000000000000.01'), 'USD', 'not-exact'],
    ['5', 'usd', 'unknown-currency'],
    ['5', 'BTC', 'unknown-currency'],
    ['5', 'XAU', 'unknown-currency'],
    ['5', 'ED ', 'unknown-currency'],
    ['5', '', 'unknown-currency'],
    ['5', 'constructor', 'unknown-currency'],
  ])('%s %s is refused: %s', (amount, currency, reason) => {
    expect(reasonOf(() => toMinorUnits(amount, currency))).toBe(reason)
  })

  test.each([
    ['295.991', 'KWD', 'half-up', 295990],
    ['295.991', 'KWD', 'down', 295990],
    ['295.996', 'KWD', 'down', 295990],
    ['295.996', 'KWD', 'half-up', 296000],
    ['1.005', 'USD', 'half-up', 101],
    ['1.005', 'USD', 'half-even', 100],
    ['1.015', 'USD', 'half-even', 102],
    ['1.0050001', 'USD', 'half-even', 101],
    ['1.00499', 'USD', 'half-up', 100],
    ['-1.005', 'USD', 'half-up', -101],
    ['1.0005', 'USD', 'half-up', 100],
    ['1.006', 'USD', 'half-even', 101],
    [1.009, 'KWD', 'half-up', 1010],
    ['0.5', 'JPY', 'half-even', 0],
    ['1.5', 'JPY', 'half-even', 2],
    [0.1 + 0.2, 'USD', 'half-up', 30],
  ] as const)('%s %s rounded %s is %i', (amount, currency, rounding, units) => {
    expect(toMinorUnits(amount, currency, { rounding })).toBe(units)
  })

  test('a refusal tells how to round', () => {
    expect(() => toMinorUnits('295.991', 'KWD')).toThrow(/last of which must be 0.*rounding/)
    expect(() => toMinorUnits('5', 'usd')).toThrow('"USD"')
  })
})

describe('a refusal says what is wrong and what to do', () => {
  const rounding = "Round it first, or say how with { rounding: 'half-up' }"
  test.each<[string, () => unknown]>([
    ['currency "usd" is not upper-case: "USD"', () => toMinorUnits('5', 'usd')],
    ['currency "BTC" is not an ISO 4217 currency in use', () => toMinorUnits('5', 'BTC')],
    ['amount "$5" is not a plain decimal number such as "299.00"', () => toMinorUnits('$5', 'USD')],
    [`amount 1.005 USD is too precise: USD has 2 decimals. ${rounding}`, () => toMinorUnits('1.005', 'USD')],
    [`amount 1.5 JPY is too precise: JPY has no decimals. ${rounding}`, () => toMinorUnits('1.5', 'JPY')],
    [
      `amount 1.234 KWD is too precise: the API accepts three decimals of KWD, the last of which must be 0. ${rounding}`,
      () => toMinorUnits('1.234', 'KWD'),
    ],
    ['90071992547409.92 USD is too large to be held to the last unit', () => toMinorUnits('90071992547409.92', 'USD')],
    [
      'the number 80000000000000.02 stands for more than one amount of USD; give it as text',
      () => toMinorUnits(Number('80000000000000.01'), 'USD'),
    ],
    ['1.5 is not an amount in the smallest unit of USD: it is not a safe integer', () => fromMinorUnits(1.5, 'USD')],
  ])('%s', (message, act) => {
    expect(act).toThrow(expect.objectContaining({ name: 'MoneyError', message }))
  })
})

describe('there and back', () => {
  test('every amount of every currency comes back the same from its text', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), currencies, (integer, currency) => {
        const units = currencyDecimals(currency) === 3 ? Math.trunc(integer / 10) * 10 : integer
        expect(toMinorUnits(fromMinorUnits(units, currency), currency)).toBe(units === 0 ? 0 : units)
      }),
    )
  })

  test('a number is taken for the amount it was made from, or refused; never for another', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), currencies, (integer, currency) => {
        const units = currencyDecimals(currency) === 3 ? Math.trunc(integer / 10) * 10 : integer
        const amount = Number(fromMinorUnits(units, currency))
        try {
          expect(toMinorUnits(amount, currency)).toBe(units === 0 ? 0 : units)
        } catch (error) {
          if (!(error instanceof MoneyError)) throw error
          expect(error.reason).toMatch(/not-exact|too-precise/)
          expect(Math.abs(amount)).toBeGreaterThan(7e12)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('rounding moves an amount by less than one unit the API takes', () => {
    const text = fc.tuple(fc.nat(), fc.nat({ max: 999_999 })).map(([whole, part]) => `${whole}.${part}`)
    fc.assert(
      fc.property(text, currencies, fc.constantFrom('down', 'half-up', 'half-even'), (amount, currency, rounding) => {
        const decimals = currencyDecimals(currency) ?? 0
        const step = decimals === 3 ? 10 : 1
        const units = toMinorUnits(amount, currency, { rounding })
        expect(units % step).toBe(0)
        expect(Math.abs(units - Number(amount) * 10 ** decimals)).toBeLessThan(step + 1e-3)
      }),
    )
  })
})

describe('from minor units', () => {
  test.each([
    [29900, 'USD', '299.00'],
    [1, 'USD', '0.01'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [295, 'JPY', '295'],
    [295990, 'KWD', '295.990'],
    [295991, 'KWD', '295.991'],
    [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
  ])('%i in %s is %s', (units, currency, text) => {
    expect(fromMinorUnits(units, currency)).toBe(text)
  })

  test.each([[1.5], [Number.NaN], [2 ** 53], [Number.POSITIVE_INFINITY]])('%d is refused', (units) => {
    expect(reasonOf(() => fromMinorUnits(units, 'USD'))).toBe('not-exact')
    expect(reasonOf(() => formatMoney(units, 'USD'))).toBe('not-exact')
  })
})

describe('for people', () => {
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
  test('is written in the way of the language, with all decimals of the currency', () => {
    expect(formatMoney(29900, 'USD', 'en-US')).toBe('$299.00')
    expect(plain(formatMoney(123456789, 'EUR', 'de-DE'))).toBe('1.234.567,89 €')
    expect(formatMoney(123456789, 'INR', 'en-IN')).toBe('₹12,34,567.89')
    expect(plain(formatMoney(295990, 'KWD', 'en'))).toBe('KWD 295.990')
    expect(formatMoney(295, 'JPY', ['en-US'])).toBe('¥295')
    expect(plain(formatMoney(12345, 'HUF', 'en'))).toBe('HUF 123.45')
  })

  test('the last digit of a very large amount is right', () => {
    expect(formatMoney(Number.MAX_SAFE_INTEGER, 'USD', 'en-US')).toBe('$90,071,992,547,409.91')
  })
})

test.each(['up', 'half-odd', null])('a rounding that there is not, such as %j, is refused', (rounding) => {
  const round = () => toMinorUnits('1.005', 'USD', { rounding } as never)
  expect(round).toThrow(ArgumentError)
  expect(round).toThrow(/^rounding is (a string|null); it must be down, half-up or half-even$/)
})

test('a rounding in the place of the options is refused', () => {
  const round = () => toMinorUnits('1.00', 'USD', 'down' as never)
  expect(round).toThrow(new ArgumentError('toMinorUnits: options is a string; it must be an object'))
})

test.each(['english!', null, ['en', 7]])('a locale that is none, such as %j, is refused', (locale) => {
  const format = () => formatMoney(1, 'USD', locale as never)
  expect(format).toThrow('locale is not a BCP 47 tag such as "en-US", or a list of them')
  expect(format).toThrow(expect.objectContaining({ name: 'ArgumentError', cause: expect.any(Error) }))
})
