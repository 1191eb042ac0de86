import type { BatchRow } from '../batch/row.ts'
import { Glomo } from '../client.ts'
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/index.ts'
import { activeBeneficiary } from '../sandbox/index.ts'
import type { GlomoOptions } from '../transport/options.ts'

export interface ManyPayouts {
  readonly emulator: Emulator
  readonly glomo: Glomo
  /** An active one with an account in EUR. */
  readonly beneficiary: string
  /** Rows of 1.00 USD and more, each another amount. */
  rows(count: number, first?: number): BatchRow[]
}

/** Of what people would pay with it; nothing waits for long. */
export const QUICK: Partial<GlomoOptions> = { apiKey: 'any-key', rateLimit: false, retryDelay: { base: 1, max: 4 } }

/** An emulator with a beneficiary and money enough, and a client without a pace. */
export async function manyPayouts(
  options: EmulatorOptions = {},
  client: Partial<GlomoOptions> = {},
): Promise<ManyPayouts> {
  const { faults = [], ...rest } = options
  const emulator = createEmulator({ account: { balances: { USD: 1e12, EUR: 1e12 } }, ...rest })
  const glomo = new Glomo({ ...QUICK, fetch: emulator.fetch, ...client })
  const beneficiary = await payee(glomo)
  for (const fault of faults) emulator.fail(fault)
  return { emulator, glomo, beneficiary, rows: (count, first) => rowsTo(beneficiary, count, first) }
}

/** Makes somebody who can be paid in EUR. */
export async function payee(glomo: Glomo, account_number = 'DE89370400440532013000'): Promise<string> {
  const address = { address_line1: 'Hauptstr. 1', city: 'Berlin', state: 'BE', country_code: 'DEU' as const }
  const { id } = await activeBeneficiary(glomo, {
    category: 'payout',
    beneficiary: { name: 'Acme GmbH', type: 'business', address: { ...address, postal_code: '10115' } },
    bank_account: { account_number, currency: 'EUR' as const },
  })
  return id
}

export function rowsTo(beneficiary_id: string, count: number, first = 1): BatchRow[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `invoice-${first + index}`,
    payout: {
      beneficiary_id,
      source_amount: 100 + first + index,
      source_currency: 'USD' as const,
      destination_currency: 'EUR' as const,
      payment_rail: 'sepa',
      purpose_code: 'S0802',
    },
  }))
}

/** Every row has one payout, of its amount. */
export function paidOnce(emulator: Emulator, rows: readonly BatchRow[]): { twice: number; left: number; odd: number } {
  const amounts = emulator.objects('payout').map(({ source_amount }) => Number(source_amount))
  const wanted = new Set(rows.map(({ payout }) => payout.source_amount))
  const paid = new Set(amounts)
  return {
    twice: amounts.length - paid.size,
    left: [...wanted].filter((amount) => amount === undefined || !paid.has(amount)).length,
    odd: amounts.filter((amount) => !wanted.has(amount)).length,
  }
}
