import { expect, test } from 'vitest'
import { manyPayouts, payee } from '../test-support/many-payouts.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { payBatch } from './pay-batch.ts'
import type { BatchRow } from './row.ts'

const batch = 'payroll-2026-11'

test('a dry run gives sums by currency, fees, rails and what would be refused, and sends and writes nothing', async () => {
  const { emulator, glomo, rows, beneficiary } = await manyPayouts({
    now: new Date(),
    account: { balances: { USD: 10_200, GBP: 5 } },
  })
  const { quotes = [] } = await glomo.quotes.create({
    resource: 'payout',
    source_currency: 'USD',
    destination_currency: 'EUR',
    source_amount: 10_000,
    method: { payment_method: 'bank_transfer', subtype: 'local_transfer' },
  })
  const [quote] = quotes
  if (!quote) throw new Error('no quote')
  const common = { beneficiary_id: beneficiary, purpose_code: 'S0802' } as const
  const given: BatchRow[] = [
    ...rows(2),
    { key: 'quoted', payout: { ...common, quote_id: quote.id }, quote },
    { key: 'unseen quote', payout: { ...common, quote_id: 'quote_other' } },
    {
      key: 'arriving',
      payout: {
        ...common,
        destination_amount: 70,
        destination_currency: 'EUR',
        source_currency: 'GBP',
        payment_rail: 'sepa',
      },
    },
    { key: 'swift', payout: { ...common, source_amount: 5, source_currency: 'USD', destination_currency: 'EUR' } },
    { key: 'wrong', payout: { ...common, source_amount: -5, source_currency: 'USD', destination_currency: 'EUR' } },
    { key: 'nobody', payout: { ...common, beneficiary_id: 'bene_nobody', quote_id: 'quote_other' } },
  ]
  const requests = emulator.objects('payout').length
  const ledger = new MemoryLedger()
  const report = await payBatch(glomo, given, { batch, ledger, dryRun: true })
  expect(report).toEqual({
    batch,
    rows: 8,
    toSend: 5,
    paidBefore: 0,
    leftOut: [],
    paidFrom: [
      { currency: 'USD', rows: 3, amount: 10_203, rowsWithoutAmount: 0 },
      { currency: 'GBP', rows: 1, amount: 0, rowsWithoutAmount: 1 },
    ],
    arriving: [{ currency: 'EUR', rows: 4, amount: 70 + quote.destination_amount, rowsWithoutAmount: 2 }],
    fees: [{ currency: 'USD', rows: 2, amount: expect.any(Number), rowsWithoutAmount: 0 }],
    rails: { sepa: 4, 'as quoted': 1 },
    refused: [
      { number: 6, key: 'swift', reasons: ['swift: swift_code is missing'] },
      { number: 7, key: 'wrong', reasons: ['source_amount is -5; it must be 1 or more'] },
      { number: 8, key: 'nobody', reasons: ['beneficiary bene_nobody does not exist'] },
    ],
    notCovered: [{ currency: 'USD', needed: 10_203, available: 10_200 }],
  })
  expect(emulator.objects('payout')).toHaveLength(requests)
  expect(ledger.batches()).toEqual([])
})

test('a beneficiary that is not active is found by a look-up, which a payment does when it is asked to', async () => {
  const { glomo, rows } = await manyPayouts()
  const { id } = await glomo.beneficiaries.create({
    category: 'payout',
    beneficiary: {
      name: 'New GmbH',
      type: 'business',
      address: { address_line1: 'Weg 1', city: 'Bonn', state: 'NW', country_code: 'DEU', postal_code: '53111' },
    },
    bank_account: { account_number: 'DE02120300000000202051', currency: 'EUR' },
  })
  const given = [
    ...rows(1),
    ...rows(1, 2).map(({ key, payout }) => ({ key, payout: { ...payout, beneficiary_id: id } })),
  ]
  const ledger = new MemoryLedger()
  await expect(payBatch(glomo, given, { batch, ledger, lookUp: true })).rejects.toThrow(
    'row 2 (invoice-2): the beneficiary is pending, and must be active',
  )
  expect((await payBatch(glomo, given, { batch, ledger })).states).toMatchObject({ created: 1, refused: 1 })
})

test('a dry run of a batch that was begun counts what is left, and holds nothing of today against what was sent', async () => {
  const { glomo, rows, beneficiary } = await manyPayouts()
  const ledger = new MemoryLedger()
  await payBatch(glomo, rows(3), { batch, ledger })
  const expired: BatchRow = {
    key: 'late',
    payout: { quote_id: 'quote_1', beneficiary_id: beneficiary, purpose_code: 'S0802' },
    quote: { id: 'quote_1', expires_at: '2020-01-01T00:00:00Z' },
  }
  const report = await payBatch(glomo, [...rows(5), expired], { batch, ledger, dryRun: true })
  expect(report).toMatchObject({ rows: 6, paidBefore: 3, toSend: 2 })
  expect(report.refused).toEqual([{ number: 6, key: 'late', reasons: ['quote quote_1 has expired'] }])
})

test('a dry run names a row that was paid with another amount, and counts it neither as paid nor as to be sent', async () => {
  const { glomo, rows } = await manyPayouts()
  const ledger = new MemoryLedger()
  await payBatch(glomo, rows(2), { batch, ledger })
  const [first, ...others] = rows(3)
  const changed = { key: 'invoice-1', payout: { ...first?.payout, source_amount: 5 } } as BatchRow
  expect(await payBatch(glomo, [changed, ...others], { batch, ledger, dryRun: true })).toMatchObject({
    rows: 3,
    paidBefore: 1,
    toSend: 1,
    refused: [{ number: 1, reasons: ['another payout was made under this key: give this one a key of its own'] }],
  })
})

test('looks a beneficiary up once, however many rows are for it', async () => {
  const { emulator, glomo, rows } = await manyPayouts()
  const other = await payee(glomo, 'DE02120300000000202051')
  const given = [
    ...rows(5),
    ...rows(5, 6).map(({ key, payout }) => ({ key, payout: { ...payout, beneficiary_id: other } })),
  ]
  await payBatch(glomo, given, { batch, ledger: new MemoryLedger(), dryRun: true })
  const looks = emulator.requests.filter(({ operation }) => operation === 'getBeneficiaryByIdV2')
  expect(looks).toHaveLength(2)
})
