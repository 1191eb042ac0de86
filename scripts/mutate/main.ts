import { readFile } from 'node:fs/promises'
import { matchesGlob, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { EQUIVALENT } from './equivalent.ts'
import { strykerOptions } from './options.ts'
import { judge, type Mutant, reportText, score } from './report.ts'

const USAGE = `npm run mutate -- [--workers N] [FILE ...]

Changes the sources of the client one piece at a time: a test must notice. Default: transport, webhooks, money and
checkout, one worker; takes an hour or more, and minutes when little changed since the last run. What cannot matter is
listed in scripts/mutate/equivalent.ts. Exit code 0: 95 % are noticed; 1: fewer are; 2: could not run.`

/** Percent. */
const ASKED = 95

const OUTCOMES: Readonly<Record<string, Mutant['outcome']>> = {
  Killed: 'noticed',
  // A change that never ends is noticed by whoever waits.
  Timeout: 'late',
  Survived: 'survived',
  NoCoverage: 'survived',
}

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

try {
  await main()
} catch (error) {
  console.error(`mutate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      workers: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(USAGE)
  const concurrency = Number(values.workers)
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new Error('--workers is a whole number, 1 or more')
  const only = positionals.length > 0 ? { mutate: positionals } : {}
  const results = await new Stryker({ ...strykerOptions, ...only, concurrency }).runMutationTest()
  // Those of an earlier run come along.
  const asked = results.filter(
    ({ fileName }) =>
      positionals.length === 0 || positionals.some((pattern) => matchesGlob(relative('.', fileName), pattern)),
  )
  if (asked.length === 0)
    throw new Error(`nothing was changed: no file that is tested matches ${positionals.join(' ')}`)
  const judged = judge(await mutantsOf(asked), EQUIVALENT)
  console.log(reportText(judged))
  if (score(judged) < ASKED || judged.stale.length > 0) process.exitCode = 1
}

/** Those that do not compile or were not asked about say nothing. */
async function mutantsOf(results: readonly Result[]): Promise<Mutant[]> {
  const sources = new Map<string, readonly string[]>()
  const mutants: Mutant[] = []
  for (const { fileName, location, replacement, status } of results) {
    const outcome = OUTCOMES[status]
    if (!outcome) continue
    const lines = sources.get(fileName) ?? (await readFile(fileName, 'utf8')).split('\n')
    sources.set(fileName, lines)
    mutants.push({
      file: relative('src', fileName),
      line: location.start.line,
      code: onOneLine(textAt(lines, location)),
      into: onOneLine(replacement),
      outcome,
    })
  }
  return mutants
}

/** Lines and columns are counted from 1. */
function textAt(lines: readonly string[], { start, end }: Result['location']): string {
  const covered = lines.slice(start.line - 1, end.line)
  const whole = covered.join('\n')
  const rest = (covered.at(-1)?.length ?? 0) - (end.column - 1)
  return whole.slice(start.column - 1, whole.length - rest)
}

function onOneLine(code = ''): string {
  return code.replace(/\s+/g, ' ').trim()
}
