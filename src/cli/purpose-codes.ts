import { parseArgs } from 'node:util'
import { type PurposeCodeList, purposeCodes } from '../reference/purpose-codes.ts'
import type { Command } from './command.ts'
import { type ExitCode, printJson } from './output.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `glomo-client purpose-codes search WORD… [--direction payin|payout|lrs-order|lrs-withdrawal] [--json]

Finds purpose codes by their code, group and title; every word must be there. Those of the LRS are taken nowhere else.

Exit code 0: found some; 1: found none; 2: could not run.`

/** Where a code is taken. */
const LISTS: Readonly<Record<string, PurposeCodeList<string>>> = {
  payin: purposeCodes.payin,
  payout: purposeCodes.payout,
  'lrs-order': purposeCodes.lrsOrder,
  'lrs-withdrawal': purposeCodes.lrsWithdrawal,
}

export const command: Command = { usage: USAGE, words: ['search'], run: searchPurposeCodes }

async function searchPurposeCodes(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { direction: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const [action, ...words] = positionals
  if (action !== 'search' || words.length === 0) throw new UsageError('purpose-codes takes search and words')
  const { direction } = values
  const lists = Object.entries(LISTS).filter(([name]) => direction === undefined || name === direction)
  if (lists.length === 0) {
    throw new UsageError(`--direction is ${direction}; it must be one of ${Object.keys(LISTS).join(', ')}`)
  }
  const found = lists.flatMap(([name, list]) =>
    list.search(words.join(' ')).map((code) => ({ direction: name, ...code })),
  )
  if (values.json) printJson(found)
  else {
    for (const { direction: side, code, group, title, documents } of found) {
      console.log(
        `${code}  ${side.padEnd(14)} ${title} (${group})${documents.length > 0 ? `: ${documents.join(', ')}` : ''}`,
      )
    }
  }
  if (found.length === 0 && !values.json) console.error('no purpose code has all of these words')
  return found.length > 0 ? 0 : 1
}
