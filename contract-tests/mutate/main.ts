import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { writeWhole } from '../../scripts/files/write-whole.ts'
import { loadEffective } from '../../scripts/spec/effective.ts'
import { Judge, type Verdict } from './judge.ts'
import { mutant } from './mutants.ts'

const USAGE = `npm run contract:mutate -- [--count N] [--seed N] [--only NUMBER]

Changes one thing of the description at a time and leaves the client as it is: the suite or the generate check must
notice. Default: 308 mutants of seed 1, over all processors. Exit code 0: all noticed; 1: some survived; 2: could not run.`

interface Row {
  number: number
  operator: string
  what: string
  verdict: Verdict
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '308' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    /** Set for the parts of a run: this part of so many, rows as JSON lines. */
    part: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})
const [count, seed] = [Number(values.count), Number(values.seed)]

try {
  if (values.help) console.log(USAGE)
  else if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
    throw new Error('--count and --seed are whole numbers')
  else if (values.only) report(await judgeAll([Number(values.only)]))
  else if (values.part) {
    const [part = 0, parts = 1] = values.part.split('/').map(Number)
    const numbers = Array.from({ length: count }, (_, index) => index).filter((index) => index % parts === part)
    await judgeAll(numbers, (row) => console.log(JSON.stringify(row)))
  } else report(await inParts(availableParallelism()))
} catch (error) {
  console.error(`contract:mutate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function judgeAll(numbers: readonly number[], tell: (row: Row) => void = () => {}): Promise<Row[]> {
  const { document: original } = await loadEffective()
  const judge = new Judge(original)
  const rows: Row[] = []
  for (const number of numbers) {
    const { document, ...named } = mutant(original, number, seed)
    const row: Row = { ...named, verdict: await judge.judge(document) }
    tell(row)
    rows.push(row)
  }
  return rows
}

async function inParts(parts: number): Promise<Row[]> {
  const rows = await Promise.all(Array.from({ length: parts }, (_, part) => runPart(`${part}/${parts}`)))
  return rows.flat().sort((left, right) => left.number - right.number)
}

function runPart(part: string): Promise<Row[]> {
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

async function report(rows: readonly Row[]): Promise<void> {
  const operators = [...new Set(rows.map(({ operator }) => operator))]
  const kinds = ['operation table', 'examples', 'requests', 'answers', 'generate check', 'equivalent', 'survived']
  const titles = ['table', 'examples', 'requests', 'answers', 'generate', 'no matter', 'survived']
  console.log(`${'noticed by'.padEnd(38)}${titles.map((title) => title.padStart(10)).join('')}`)
  const line = (name: string, own: readonly Row[]) => {
    const counts = kinds.map((kind) => own.filter(({ verdict }) => outcomeOf(verdict) === kind).length)
    return `${name.padEnd(38)}${counts.map((each) => String(each).padStart(10)).join('')}`
  }
  for (const operator of operators)
    console.log(
      line(
        operator,
        rows.filter((row) => row.operator === operator),
      ),
    )
  console.log(line('all', rows))
  const unnoticed = rows.filter(({ verdict }) => verdict.killedBy === null)
  for (const { number, operator, what, verdict } of unnoticed) {
    const why = verdict.killedBy === null && verdict.equivalent
    console.log(`${why ? 'can not matter' : 'survived'}: ${number} ${operator}: ${what}${why ? ` (${why})` : ''}`)
  }
  const survivors = rows.filter(({ verdict }) => outcomeOf(verdict) === 'survived')
  const matter = rows.length - unnoticed.length + survivors.length
  console.log(`${matter - survivors.length} of ${matter} mutants noticed, ${rows.length - matter} can not matter`)
  await writeWhole(new Map([['reports/mutation.json', `${JSON.stringify({ seed, rows }, null, 2)}\n`]]))
  if (survivors.length > 0) process.exitCode = 1
}

function outcomeOf(verdict: Verdict): string {
  return verdict.killedBy ?? (verdict.equivalent ? 'equivalent' : 'survived')
}
