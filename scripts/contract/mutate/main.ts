import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { loadEffective } from '../../description/effective.ts'
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts'
import { Judge } from './judge.ts'
import { mutant } from './mutants.ts'
import { type Row, reportText, survivorsOf } from './report.ts'

const USAGE = `npm run contract:mutate -- [--count N] [--seed N] [--only NUMBER]

Changes one thing of the description at a time and leaves the client as it is: the suite or the generate check must
notice. Default: 352 mutants of seed 1, over all processors. Exit code 0: all noticed; 1: some survived; 2: could not run.`

/** Which mutants: the same number and seed make the same one. */
interface Run {
  count: number
  seed: number
}

try {
  await main()
} catch (error) {
  console.error(`contract:mutate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '352' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      /** Set for the parts of a run: this part of so many, rows as JSON lines. */
      part: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(USAGE)
  const run: Run = { count: Number(values.count), seed: Number(values.seed) }
  if (!Number.isInteger(run.count) || run.count < 1 || !Number.isInteger(run.seed)) {
    throw new Error('--count and --seed are whole numbers')
  }
  if (values.part) {
    const [part = 0, parts = 1] = values.part.split('/').map(Number)
    const numbers = Array.from({ length: run.count }, (_, index) => index).filter((index) => index % parts === part)
    await judgeAll(numbers, run, (row) => console.log(JSON.stringify(row)))
    return
  }
  const rows = values.only ? await judgeAll([Number(values.only)], run) : await inParts(availableParallelism(), run)
  console.log(reportText(rows))
  await writeFilesAtomically(
    new Map([['reports/mutation.json', `${JSON.stringify({ seed: run.seed, rows }, null, 2)}\n`]]),
  )
  if (survivorsOf(rows).length > 0) process.exitCode = 1
}

async function judgeAll(
  numbers: readonly number[],
  { seed }: Run,
  onRow: (row: Row) => void = () => {},
): Promise<Row[]> {
  const { document: original } = await loadEffective()
  const judge = new Judge(original)
  const rows: Row[] = []
  for (const number of numbers) {
    const { document, ...named } = mutant(original, number, seed)
    const row: Row = { ...named, judgement: await judge.judge(document) }
    onRow(row)
    rows.push(row)
  }
  return rows
}

async function inParts(parts: number, run: Run): Promise<Row[]> {
  const rows = await Promise.all(Array.from({ length: parts }, (_, part) => runPart(`${part}/${parts}`, run)))
  return rows.flat().sort((left, right) => left.number - right.number)
}

function runPart(part: string, { count, seed }: Run): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const args = [import.meta.filename, '--count', String(count), '--seed', String(seed), '--part', part]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0)
        resolve(
          output
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        )
      else reject(new Error(`part ${part} ended with ${code}`))
    })
  })
}
