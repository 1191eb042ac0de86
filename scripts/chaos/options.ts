import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { PARTS, type Part } from './world/tally.ts'

export interface ChaosOptions {
  readonly seed: number
  /** How many creates, events and lists. */
  readonly amounts: Readonly<Record<Part, number>>
  readonly parts: readonly Part[]
  /** The one case to run, with everything that happens in it. */
  readonly only: { readonly part: Part; readonly number: number } | undefined
  readonly threads: number
  readonly outage: boolean
}

export const USAGE = `npm run chaos -- [--seed N] [--creates N] [--events N] [--lists N] [--only PART] [--case N] [--threads N]
npm run chaos -- --outage

Simulates a network, an API, processes and people that fail, in virtual time, and counts what must never happen.
The same seed runs the same way. Ends with 1 when a count is not zero.

  --seed N      where chance begins (default 1)
  --creates N   objects to be made (default 50,000); the long run has 1,000,000
  --events N    webhooks (default 10,000); the long run has 100,000
  --lists N     lists that change while they are read (default 2,000); the long run has 10,000
  --only PART   ${PARTS.join(', ')}: this part alone
  --case N      this case of the part alone, and everything that happens in it
  --threads N   worker threads (default: as many as there are processors)
  --outage      instead: the load on a server that is down for ten minutes`

/** @throws an Error that says which option is wrong */
export function readOptions(args: readonly string[]): ChaosOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      creates: { type: 'string', default: '50000' },
      events: { type: 'string', default: '10000' },
      lists: { type: 'string', default: '2000' },
      only: { type: 'string' },
      case: { type: 'string' },
      threads: { type: 'string', default: String(availableParallelism()) },
      outage: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  const part = values.only === undefined ? undefined : readPart(values.only)
  if (values.case !== undefined && !part) throw new Error('--case needs --only: cases are counted in each part')
  return {
    seed: readNumber('seed', values.seed),
    amounts: {
      creates: readNumber('creates', values.creates),
      events: readNumber('events', values.events),
      lists: readNumber('lists', values.lists),
    },
    parts: part ? [part] : PARTS,
    only: part && values.case !== undefined ? { part, number: readNumber('case', values.case) } : undefined,
    threads: Math.max(1, readNumber('threads', values.threads)),
    outage: values.outage,
  }
}

function readPart(text: string): Part {
  const part = PARTS.find((name) => name === text)
  if (!part) throw new Error(`--only ${text}: there are ${PARTS.join(', ')}`)
  return part
}

function readNumber(name: string, text: string): number {
  const number = Number(text.replaceAll('_', ''))
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} ${text} is not a whole number`)
  return number
}
