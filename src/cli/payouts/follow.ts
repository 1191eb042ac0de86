import { writeFile } from 'node:fs/promises'
import { followBatch, resultsOf, summarizeBatch, waitForBatch } from '../../batch/index.ts'
import { openFileLedger } from '../../batch/node.ts'
import { fromMinorUnits } from '../../money.ts'
import { clientOf } from '../client.ts'
import type { ExitCode } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { csvOf } from './csv.ts'
import { exitOf } from './exit-code.ts'
import { heldBatchOf } from './ledger-of.ts'
import { showSummary } from './pay.ts'

export interface StatusOptions {
  readonly ledger: string
  readonly batch: string | undefined
  readonly baseUrl: string | undefined
  /** Says what the ledger says, and asks nobody. */
  readonly isOffline: boolean
  readonly wait: boolean
  readonly asJson: boolean
}

/** Looks what became of the payouts of a batch, and writes it to the ledger. */
export async function status(options: StatusOptions): Promise<ExitCode> {
  const { baseUrl, isOffline, wait } = options
  const ledger = await openFileLedger(options.ledger, { readOnly: isOffline, create: false })
  try {
    const batch = heldBatchOf(ledger, options.batch)
    if (!isOffline) {
      const glomo = clientOf(baseUrl)
      if (wait) await waitForBatch(glomo, { ledger, batch })
      else await followBatch(glomo, { ledger, batch })
    }
    const summary = await summarizeBatch(ledger, batch)
    showSummary(summary, options.asJson)
    return summary.states.created > 0 ? 3 : exitOf(summary)
  } finally {
    await ledger.close()
  }
}

export interface ExportOptions {
  readonly ledger: string
  readonly batch: string | undefined
  /** Left out: standard output. */
  readonly output: string | undefined
}

const HEAD = [
  'key',
  'state',
  'payout_id',
  'status',
  'amount',
  'currency',
  'fees',
  'fee_currency',
  'request_id',
  'replayed',
  'advice',
  'note',
]

/** Writes what the ledger says of every row as CSV, with decimal amounts. */
export async function exportBatch(options: ExportOptions): Promise<ExitCode> {
  const ledger = await openFileLedger(options.ledger, { readOnly: true, create: false })
  try {
    const lines: (string | number | undefined)[][] = [HEAD]
    for await (const row of resultsOf(ledger, heldBatchOf(ledger, options.batch))) {
      const { key, state, payoutId, status, source, fees, requestId, replayed, advice, note } = row
      const [fee] = fees
      const total = fees.reduce((sum, { amount }) => sum + amount, 0)
      lines.push([
        key,
        state,
        payoutId,
        status,
        source && fromMinorUnits(source.amount, source.currency),
        source?.currency,
        fee && fromMinorUnits(total, fee.currency),
        fee?.currency,
        requestId,
        String(replayed),
        advice?.action,
        note,
      ])
    }
    const csv = csvOf(lines)
    if (options.output === undefined) process.stdout.write(csv)
    else await write(options.output, csv)
    return 0
  } finally {
    await ledger.close()
  }
}

async function write(output: string, csv: string): Promise<void> {
  await writeFile(output, csv, { mode: 0o600 }).catch((cause) => {
    throw new UsageError(`--output ${output} could not be written`, { cause })
  })
}
