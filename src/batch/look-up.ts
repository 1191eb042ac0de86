import { NotFoundError } from '../errors/api-error.ts'
import { type RailBeneficiary, railsFor } from '../reference/rails.ts'
import type { BatchClient } from './client.ts'
import { inParallel } from './in-parallel.ts'
import type { BatchReport, NotCovered } from './report.ts'
import type { BatchRow } from './row.ts'

/** What only the API knows of rows: gives why those would be refused that would, by their keys. */
export async function lookUpBeneficiaries(
  client: BatchClient,
  rows: readonly BatchRow[],
  concurrency: number,
  signal: AbortSignal | undefined,
): Promise<Map<string, string[]>> {
  const byBeneficiary = new Map<string, BatchRow[]>()
  for (const row of rows) {
    const { beneficiary_id: id } = row.payout
    byBeneficiary.set(id, [...(byBeneficiary.get(id) ?? []), row])
  }
  const found = new Map<string, string[]>()
  await inParallel(byBeneficiary, concurrency, signal, async ([id, theirs]) => {
    const beneficiary = await beneficiaryOf(client, id, signal)
    for (const row of theirs) {
      const reasons = beneficiary ? reasonsAgainst(row, beneficiary) : [`beneficiary ${id} does not exist`]
      if (reasons.length > 0) found.set(row.key, reasons)
    }
  })
  return found
}

async function beneficiaryOf(
  client: BatchClient,
  id: string,
  signal: AbortSignal | undefined,
): Promise<RailBeneficiary | undefined> {
  try {
    return await client.beneficiaries.retrieve(id, signal ? { signal } : {})
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

/** The rail of a quote is fixed by it, and what it is for is not known of every one. */
function reasonsAgainst({ payout, quote }: BatchRow, beneficiary: RailBeneficiary): string[] {
  const { status } = beneficiary
  if (status !== undefined && status !== 'active') return [`the beneficiary is ${status}, and must be active`]
  const wanted = payout.quote_id === undefined ? (payout.payment_rail ?? 'swift') : quote?.method?.payment_rail
  const amount = payout.quote_id === undefined ? payout.destination_amount : quote?.destination_amount
  const option = railsFor(beneficiary, amount === undefined ? {} : { amount }).find(({ rail }) => rail === wanted)
  return option && !option.possible ? option.reasons.map((reason) => `${option.rail}: ${reason}`) : []
}

/** Currencies of which there is less than the rows take. */
export async function lookUpBalances(
  client: BatchClient,
  { paidFrom }: Pick<BatchReport, 'paidFrom'>,
  signal: AbortSignal | undefined,
): Promise<NotCovered[]> {
  const { available = [] } = await client.balances.retrieve(signal ? { signal } : {})
  return paidFrom.flatMap(({ currency, amount: needed }) => {
    const there = available.find((balance) => balance.currency === currency)?.amount ?? 0
    return there < needed ? [{ currency, needed, available: there }] : []
  })
}
