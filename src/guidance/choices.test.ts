import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { RAILS, type RailBeneficiary } from '../reference/rails.ts'
import type { Quote } from '../resources/quotes.ts'
import { activeBeneficiary, emulated, euroPayout, NOW, rupeeBeneficiary } from '../test-support/emulated.ts'
import { chooseQuote, chooseRoute, quotesFor } from './index.ts'

const bank = (currency: string, fields: object): RailBeneficiary => ({
  status: 'active',
  bank_account: { account_number: '1234567890', currency, ...fields },
})
const inIndia = bank('INR', { local_routing_number: 'TEST0123456' })
const byIban = bank('EUR', { account_number: 'DE89370400440532013000' })

const caught = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

describe('the route of a payout', () => {
  test.each([
    ['an IBAN in EUR', byIban, {}, { destination_currency: 'EUR', payment_rail: 'sepa' }],
    ['an IFSC', inIndia, {}, { destination_currency: 'INR', payment_rail: 'imps' }],
    ['an IFSC by RTGS', inIndia, { rail: 'rtgs' }, { destination_currency: 'INR', payment_rail: 'rtgs' }],
    [
      'a UPI id',
      { upi_account: { upi_id: '1111111111@ybl' } },
      {},
      { destination_currency: 'INR', payment_rail: 'upi' },
    ],
    [
      'a SWIFT code',
      bank('USD', { swift_code: 'TESTUS33' }),
      {},
      { destination_currency: 'USD', payment_rail: 'swift' },
    ],
    [
      'more than IPP takes',
      bank('AED', { account_number: 'AE070331234567890123456' }),
      { amount: 5_000_001 },
      { destination_currency: 'AED', payment_rail: 'fts' },
    ],
  ] as const)('by %s', (_, beneficiary, options, route) => {
    expect(chooseRoute(beneficiary, options)).toEqual(route)
  })

  test.each([
    ['a pending beneficiary', { ...byIban, status: 'pending' }, {}, 'sepa (the beneficiary is pending'],
    ['SWIFT to an IBAN alone', byIban, { rail: 'swift' }, 'swift (swift_code is missing)'],
    ['a rail of another currency', inIndia, { rail: 'sepa' }, 'sepa (it is for EUR, and the account is in INR'],
    ['a currency that no payout arrives in', bank('JPY', { swift_code: 'TESTJPJT' }), {}, 'no payout arrives in JPY'],
  ] as const)('%s is refused before anything is sent', (_, beneficiary, options, reason) => {
    const error = caught(() => chooseRoute(beneficiary, options))
    expect(error).toBeInstanceOf(ArgumentError)
    expect(String(error)).toContain(reason)
    expect(String(error)).not.toContain('DE89')
  })

  test('every rail but SWIFT has its currency', () => {
    for (const { rail, currency } of RAILS) {
      if (currency === null) continue
      const fields = { account_number: 'DE89370400440532013000', local_routing_number: '112233' }
      const beneficiary = rail === 'upi' ? { upi_account: { upi_id: 'a@b' } } : bank(currency, fields)
      expect(chooseRoute(beneficiary, { rail })).toEqual({ destination_currency: currency, payment_rail: rail })
    }
  })

  test('is taken by the API, which takes no payout without it', async () => {
    const world = emulated()
    const { glomo } = world
    const beneficiary = await glomo.beneficiaries.retrieve(await activeBeneficiary(world))
    const { payment_rail: _, ...payout } = { ...euroPayout(beneficiary.id), purpose_code: 'S1301' as const }
    await expect(glomo.payouts.create(payout)).rejects.toThrow('No rails available for this beneficiary')
    const made = await glomo.payouts.create({ ...payout, request_id: 'transfer-2', ...chooseRoute(beneficiary) })
    expect(made).toMatchObject({ payment_rail: 'sepa', destination_currency: 'EUR' })
  })
})

describe('the quote of a payout', () => {
  const fee = { amount: 100, currency: 'USD' }
  const quote = (id: string, payment_rail: 'upi' | 'imps' | 'neft' | 'swift', destination_amount = 882_000): Quote => ({
    id,
    resource: 'payout',
    expires_at: '2026-11-21T10:30:00Z',
    method: { payment_method: 'bank_transfer', subtype: 'local_transfer', payment_rail },
    source_currency: 'USD',
    destination_currency: 'INR',
    fx_rate: 90,
    source_amount: 10_000,
    destination_amount,
    fees: { txn_fee: fee, fx_fee: fee },
  })
  const now = new Date('2026-11-21T10:00:00Z')
  const quotes = [quote('quote_upi', 'upi', 890_000), quote('quote_imps', 'imps'), quote('quote_neft', 'neft', 885_000)]

  test('is the one by which most arrives, among those that reach the beneficiary', () => {
    expect(chooseQuote(quotes, inIndia, { now }).id).toBe('quote_neft')
    expect(chooseQuote(quotes, { upi_account: { upi_id: '1111111111@ybl' } }, { now }).id).toBe('quote_upi')
  })

  test('is the one for which least is paid, when the same arrives', () => {
    const cheap = { ...quote('quote_cheap', 'neft'), source_amount: 9_900 }
    expect(chooseQuote([quote('quote_imps', 'imps'), cheap], inIndia, { now }).id).toBe('quote_cheap')
  })

  test('is taken by the API, where the first one is not', async () => {
    const world = emulated()
    const { glomo } = world
    const beneficiary = await glomo.beneficiaries.retrieve(await activeBeneficiary(world, rupeeBeneficiary()))
    const { quotes: offered = [] } = await glomo.quotes.create({
      resource: 'payout',
      source_currency: 'USD',
      destination_currency: 'INR',
      source_amount: 10_000,
      method: { payment_method: 'bank_transfer', subtype: 'local_transfer' },
    })
    const pay = (request_id: string, quote_id = '') =>
      glomo.payouts.create({ request_id, beneficiary_id: beneficiary.id, quote_id, purpose_code: 'S1301' })
    await expect(pay('transfer-1', offered[0]?.id)).rejects.toThrow('not compatible with the selected beneficiary')
    const best = chooseQuote(offered, beneficiary, { now: new Date(NOW) })
    expect((await pay('transfer-2', best.id)).payment_rail).toBe(best.method.payment_rail)
  })

  test('says why the others are not', () => {
    const options = quotesFor([...quotes, { ...quote('quote_in', 'imps'), resource: 'payin' }], inIndia, { now })
    expect(options.map(({ quote: { id }, possible }) => [id, possible])).toEqual([
      ['quote_neft', true],
      ['quote_imps', true],
      ['quote_upi', false],
      ['quote_in', false],
    ])
    expect(options[2]?.reasons).toEqual(['upi_id is missing'])
    expect(options[3]?.reasons).toEqual(['it is a quote of a payin'])
  })

  test('is none of those that expired, have an unknown rail, or go to a pending beneficiary', () => {
    const expired = caught(() => chooseQuote(quotes, inIndia, { now: new Date('2026-11-21T10:30:00Z') }))
    expect(expired).toBeInstanceOf(ArgumentError)
    expect(String(expired)).toContain('quote_neft (it expired at 2026-11-21T10:30:00Z)')
    const { method: _, ...rest } = quote('quote_odd', 'neft')
    const odd: Quote = { ...rest, method: { payment_method: 'bank_transfer' } }
    expect(String(caught(() => chooseQuote([odd], inIndia, { now })))).toContain('its rail is not named')
    expect(String(caught(() => chooseQuote(quotes, { ...inIndia, status: 'pending' }, { now })))).toContain('pending')
    expect(String(caught(() => chooseQuote([], inIndia)))).toContain('there is none')
  })
})
