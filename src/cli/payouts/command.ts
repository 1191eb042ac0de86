import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'
import type { ExitCode } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { FIELDS } from './columns.ts'
import { exportBatch, status } from './follow.ts'
import { pay } from './pay.ts'

const USAGE = `glomo-client payouts pay ROWS.csv --ledger FILE [--dry-run] [--yes] [--json]
glomo-client payouts status --ledger FILE [--wait] [--offline] [--json]
glomo-client payouts export --ledger FILE [--output FILE]

Pays every row of a CSV file once, writing each step to the ledger. After a crash, Ctrl-C or a refusal run the same command
again: nothing is paid twice, and nothing is left. The key is read from GLOMO_SECRET_KEY.
  --ledger FILE          where the batch is kept; made when it is not there, and never shared by two processes
  --batch NAME           default: that of the ledger, else the name of the CSV file. The same name and key are the same payout,
                         and another name pays once more: the preview says so of keys that the ledger has in another batch
  --column FIELD=COLUMN  where a field comes from, when its column has another name; may be repeated
  --set FIELD=VALUE      a field that is the same in every row; may be repeated
  --delimiter CHARACTER  between values; default: a comma
  --dry-run              shows sums, rails and what would be refused, looks up beneficiaries and balances, and sends nothing
  --look-up              looks up beneficiaries and balances before it pays
  --skip-refused         pays the other rows where some would be refused
  --yes                  does not ask before money moves
  --wait                 waits until every payout has ended
  --concurrency NUMBER   rows that are sent at a time; default: 10
  --base-url URL         default: GLOMO_BASE_URL, else Glomo's
  --offline              says what the ledger says, and asks nobody
  --output FILE          default: standard output
  --json                 one JSON object a line; the default where standard output is not a terminal

Fields: ${FIELDS.join(', ')}, notes.NAME.
A key comes from your own records, another one for each row. amount has decimals (100.00), source_amount and
destination_amount are in the smallest unit (10000).

Exit code 0: every row has a payout (status: and all were paid); 1: some were refused, left out by --skip-refused, or
failed; 2: could not run, nothing was sent; 3: not settled, run the same command again when the cause that it tells is gone.

  glomo-client payouts pay rows.csv --ledger ledger.jsonl --column key=Reference --set purpose_code=S0802`

export const command: Command = { usage: USAGE, words: ['pay', 'status', 'export'], run: payouts }

const LEDGER = { ledger: { type: 'string' }, batch: { type: 'string' } } as const
const CALLS = { 'base-url': { type: 'string' }, json: { type: 'boolean', default: !process.stdout.isTTY } } as const
const FLAG = { type: 'boolean', default: false } as const

async function payouts([action = '', ...args]: readonly string[]): Promise<ExitCode> {
  if (action === 'pay') return payFrom(args)
  if (action === 'status') return statusFrom(args)
  if (action === 'export') return exportFrom(args)
  throw new UsageError('payouts takes pay, status or export')
}

function payFrom(args: string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...LEDGER,
      ...CALLS,
      column: { type: 'string', multiple: true, default: [] },
      set: { type: 'string', multiple: true, default: [] },
      delimiter: { type: 'string', default: ',' },
      concurrency: { type: 'string', default: '10' },
      'dry-run': FLAG,
      'look-up': FLAG,
      'skip-refused': FLAG,
      yes: FLAG,
      wait: FLAG,
    },
  })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0) throw new UsageError('payouts pay takes one CSV file')
  return pay(file, {
    ledger: ledgerOf(values.ledger),
    batch: values.batch,
    columns: values.column,
    constants: values.set,
    delimiter: delimiterOf(values.delimiter),
    isDryRun: values['dry-run'],
    isSure: values.yes,
    skipRefused: values['skip-refused'],
    lookUp: values['look-up'] || values['dry-run'],
    wait: values.wait,
    concurrency: countOf('--concurrency', values.concurrency),
    baseUrl: values['base-url'] ?? process.env.GLOMO_BASE_URL,
    asJson: values.json,
  })
}

function statusFrom(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: { ...LEDGER, ...CALLS, wait: FLAG, offline: FLAG } })
  return status({
    ledger: ledgerOf(values.ledger),
    batch: values.batch,
    baseUrl: values['base-url'] ?? process.env.GLOMO_BASE_URL,
    isOffline: values.offline,
    wait: values.wait,
    asJson: values.json,
  })
}

function exportFrom(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: { ...LEDGER, output: { type: 'string' } } })
  return exportBatch({ ledger: ledgerOf(values.ledger), batch: values.batch, output: values.output })
}

function ledgerOf(path: string | undefined): string {
  if (path === undefined) throw new UsageError('--ledger is missing: the file that the batch is kept in')
  return path
}

function delimiterOf(text: string): string {
  const delimiter = text === '\\t' ? '\t' : text
  if (delimiter.length !== 1) throw new UsageError(`--delimiter is ${text}, which is not one character`)
  return delimiter
}

function countOf(name: string, text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`${name} is ${text}, which is not a whole number, 1 or more`)
  return count
}
