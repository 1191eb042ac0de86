import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { components } from '../../generated/openapi.ts'
import { supportedCurrencies } from './currencies.ts'
import type { PAYIN_PURPOSE_CODES } from './payin-purpose-codes.ts'
import type { PAYOUT_PURPOSE_CODES } from './payout-purpose-codes.ts'
import type { PayinPurposeCode, PayoutPurposeCode } from './purpose-code-names.ts'
import { purposeCodes } from './purpose-codes.ts'
import { RAILS, type RailBeneficiary, railsFor } from './rails.ts'

const { schemas } = JSON.parse(readFileSync('generated/openapi.json', 'utf8')).components
const createPayout = schemas.CreatePayoutWithoutQuoteRequest.properties

describe('purpose codes', () => {
  test('every code of both directions is there, once', () => {
    expect([purposeCodes.payin.size, purposeCodes.payout.size]).toEqual([136, 143])
    const all = [...purposeCodes.payin, ...purposeCodes.payout].map(({ code }) => code)
    expect(new Set(all).size).toBe(279)
    expect(all.every((code) => /^[PS]\d{4}$/.test(code))).toBe(true)
  })

  test('a code says its group, title and documents', () => {
    expect(purposeCodes.payout.get('S0802')).toMatchObject({
      code: 'S0802',
      documents: ['invoice', 'shipping_date', 'trade_documents'],
    })
    expect(purposeCodes.payin.get('P1003').documents).toEqual([])
    expect(purposeCodes.payin.get('P0001').documents).toEqual(['customer_declaration'])
  })

  test('those of the LRS are taken by its orders and withdrawals alone', () => {
    expect([...purposeCodes.lrsOrder].map(({ code }) => code)).toEqual(['S0001', 'S0002'])
    expect([...purposeCodes.lrsWithdrawal].map(({ code }) => code)).toEqual(['P0001'])
    expect(purposeCodes.lrsWithdrawal.get('P0001').documents).toEqual(['consent_letter'])
    expect([purposeCodes.payin.has('S0001'), purposeCodes.payout.has('P0001')]).toEqual([false, false])
  })

  test('the names that types know are those of the lists', () => {
    expectTypeOf<keyof typeof PAYIN_PURPOSE_CODES>().toEqualTypeOf<PayinPurposeCode>()
    expectTypeOf<keyof typeof PAYOUT_PURPOSE_CODES>().toEqualTypeOf<PayoutPurposeCode>()
  })

  test('the description has the letters and lengths of them', () => {
    const pattern = (schema: string) => new RegExp(schemas[schema].properties.purpose_code.pattern)
    const codes = (list: Iterable<{ code: string }>) => [...list].map(({ code }) => code)
    const takes = (schema: string) => (code: string) => pattern(schema).test(code)
    const { payin, payout, lrsOrder, lrsWithdrawal } = purposeCodes
    expect(codes(payout).every(takes('CreatePayoutWithQuoteRequest'))).toBe(true)
    expect([...codes(payout), ...codes(lrsWithdrawal)].every(takes('CreatePayoutWithoutQuoteRequest'))).toBe(true)
    expect([...codes(payin), ...codes(lrsOrder)].every(takes('Orders'))).toBe(true)
    expect(codes(payin).every(takes('PaymentLink'))).toBe(true)
    expect(codes(payin).some(takes('CreatePayoutWithQuoteRequest'))).toBe(false)
    expect(codes(payout).some(takes('PaymentLink'))).toBe(false)
  })

  test('every code has a group and a title', () => {
    for (const { code, group, title } of [...purposeCodes.payin, ...purposeCodes.payout]) {
      expect(group.length * title.length, code).toBeGreaterThan(0)
    }
  })

  test('codes are case-sensitive and belong to one direction', () => {
    expect(purposeCodes.payout.get('s0802')).toBeUndefined()
    expect(purposeCodes.payin.has('S0802')).toBe(false)
    expect(purposeCodes.payin.get('constructor')).toBeUndefined()
    const code: string = 'S0802'
    if (purposeCodes.payout.has(code)) expectTypeOf(code).toEqualTypeOf<PayoutPurposeCode>()
  })

  test('are found by words of group and title, in any case and order', () => {
    const codes = purposeCodes.payout.search('SOFTWARE').map(({ code }) => code)
    expect(codes).toContain('S0802')
    expect(purposeCodes.payout.search('s0802')).toHaveLength(1)
    expect(purposeCodes.payout.search('no such purpose')).toEqual([])
    expect(purposeCodes.payin.search('equity direct').map(({ code }) => code)).toEqual(
      purposeCodes.payin.search('direct equity').map(({ code }) => code),
    )
  })
})

describe('lists of the description', () => {
  test('the rails are those of a payout', () => {
    expect(RAILS.map(({ rail }) => rail).sort()).toEqual([...createPayout.payment_rail.enum].sort())
    expectTypeOf<(typeof RAILS)[number]['rail']>().toEqualTypeOf<
      NonNullable<components['schemas']['CreatePayoutWithoutQuoteRequest']['payment_rail']>
    >()
  })

  test('the currencies are those of orders, payouts and LRS quotes', () => {
    expect(supportedCurrencies.payin).toEqual(schemas.Orders.properties.currency.enum)
    expect(supportedCurrencies.payin).toEqual(schemas.PaymentLink.properties.currency.enum)
    expect(supportedCurrencies.payoutSource).toEqual(createPayout.source_currency.enum)
    expect(supportedCurrencies.payoutDestination).toEqual(createPayout.destination_currency.enum)
    expect(supportedCurrencies.lrs).toEqual(schemas.CreateLrsQuoteRequest.properties.source_currency.enum)
  })
})

describe('rails for a beneficiary', () => {
  const account = (currency: string, fields: object): RailBeneficiary => ({
    status: 'active',
    bank_account: { account_number: '1234567890', currency, ...fields },
  })
  const possible = (beneficiary: RailBeneficiary, amount?: number) =>
    railsFor(beneficiary, amount === undefined ? {} : { amount }).flatMap(({ rail, possible }) =>
      possible ? [rail] : [],
    )

  // The accounts of the examples in the description.
  test.each([
    ['USD over SWIFT', account('USD', { swift_code: 'TESTUS33' }), ['swift']],
    ['EUR by IBAN', account('EUR', { account_number: 'DE89370400440532013000' }), ['sepa']],
    ['EUR by IBAN with spaces', account('EUR', { account_number: 'DE89 3704 0044 0532 0130 00' }), ['sepa']],
    ['GBP by sort code', account('GBP', { local_routing_number: '112233' }), ['fps']],
    ['GBP by IBAN alone', account('GBP', { account_number: 'GB29NWBK60161331926819' }), []],
    ['AED by IBAN', account('AED', { account_number: 'AE070331234567890123456' }), ['ipp', 'fts']],
    ['AUD by BSB', account('AUD', { local_routing_number: '123456' }), ['npp']],
    ['INR by IFSC', account('INR', { local_routing_number: 'TEST0123456' }), ['imps', 'neft', 'rtgs']],
    ['UPI', { status: 'active', upi_account: { upi_id: '1111111111@ybl' } }, ['upi']],
    ['nothing', {}, []],
  ] as const)('%s goes by %j', (_, beneficiary, rails) => {
    expect(possible(beneficiary)).toEqual(rails)
  })

  test('ipp takes AED 50,000 at most', () => {
    const beneficiary = account('AED', { account_number: 'AE070331234567890123456' })
    expect(possible(beneficiary, 5_000_000)).toEqual(['ipp', 'fts'])
    expect(possible(beneficiary, 5_000_001)).toEqual(['fts'])
  })

  test('says why the others are not', () => {
    const options = railsFor({ ...account('GBP', { account_number: 'GB29NWBK60161331926819' }), status: 'pending' })
    expect(options.find(({ rail }) => rail === 'fps')?.reasons).toEqual([
      'the beneficiary is pending, and must be active',
      'sort code in local_routing_number is missing',
    ])
    expect(options.find(({ rail }) => rail === 'sepa')?.reasons).toContain('it is for EUR, and the account is in GBP')
    // Reasons are for logs and people: no account number in them.
    expect(JSON.stringify(options)).not.toContain('GB29')
  })
})
