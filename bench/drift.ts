import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BLOW_UPS } from '../scripts/drift/test-support/blow-ups.ts'
import { type JsonObject, objectOf } from '../scripts/lib/json.ts'
import { median } from './measures/figures.ts'
import { measured, type Run } from './measures/process.ts'

/**
 * What a comparison takes as a whole process, beside oasdiff where it is on the PATH: Glomo's two descriptions, the same
 * repeated until they are as large as Stripe's, schemas that refer to themselves in many ways, and with `--github` two
 * published versions of GitHub's, whole and with all references resolved (fetched from the npm registry).
 */
const OURS = [process.execPath, 'scripts/drift/start.mjs']
const OASDIFF = 'oasdiff'
const VERSIONS = ['18.2.0', '19.1.0'] as const
const AS_STRIPE = 12
const ROUNDS = 3
const TIMEOUT_MS = 120_000

interface Pair {
  readonly name: string
  readonly base: string
  readonly revision: string
}

const folder = mkdtempSync(join(tmpdir(), 'bench-drift-'))
try {
  const isThere = spawnSync(OASDIFF, ['--version']).status === 0
  if (!isThere) console.log('oasdiff is not on the PATH: ours alone')
  const pairs = [...glomoPairs(), ...blowUps(), ...(process.argv.includes('--github') ? githubPairs() : [])]
  const columns = ['MB each', 'wall s', 'cpu s', 'peak MB', 'entries']
  const theirs = ['oasdiff s', 'cpu s', 'peak MB', 'entries', 'wall /', 'cpu /', 'memory /', 'entries /']
  console.log(row('pair', [...columns, ...(isThere ? theirs : [])]))
  for (const pair of pairs) console.log(row(pair.name, await compared(pair, isThere)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(50)}${cells.map((each) => each.padStart(10)).join('')}`
}

async function compared({ base, revision }: Pair, isThere: boolean): Promise<string[]> {
  const ours: (Run | undefined)[] = []
  const theirs: (Run | undefined)[] = []
  const [our, their] = [join(folder, 'ours.json'), join(folder, 'theirs.json')]
  for (let round = 0; round < ROUNDS; round += 1) {
    const drift = [...OURS, base, revision, '--format', 'json', '--fail-on', 'never']
    ours.push(await measured(drift, our, TIMEOUT_MS))
    if (!isThere) continue
    theirs.push(await measured([OASDIFF, 'changelog', base, revision, '--format', 'json'], their, TIMEOUT_MS))
    // What does not end once is not tried again.
    if (theirs.includes(undefined)) isThere = false
  }
  const size = (statSync(base).size + statSync(revision).size) / 2 / 2 ** 20
  const [own, other] = [figuresOf(ours, our), figuresOf(theirs, their)]
  const ratios = own.map((each, index) => each / (other[index] ?? Number.NaN))
  const isBeside = theirs.length > 0
  return [
    size.toFixed(2),
    ...shown(own),
    ...(isBeside ? [...shown(other), ...ratios.map((each) => cell(each, 2))] : []),
  ]
}

/** Medians of wall, CPU and memory, and the number of entries; none are known when a run failed. */
function figuresOf(runs: readonly (Run | undefined)[], output: string): number[] {
  const whole = runs.flatMap((each) => each ?? [])
  if (whole.length === 0 || whole.length < runs.length) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  return [
    median(whole.map(({ wall }) => wall)),
    median(whole.map(({ cpu }) => cpu)),
    median(whole.map(({ memory }) => memory ?? Number.NaN)),
    entriesIn(output),
  ]
}

function shown([wall = Number.NaN, cpu = Number.NaN, memory = Number.NaN, entries = Number.NaN]: number[]): string[] {
  return [cell(wall, 2), cell(cpu, 2), cell(memory, 0), cell(entries, 0)]
}

function cell(figure: number, digits: number): string {
  return Number.isFinite(figure) ? figure.toFixed(digits) : '-'
}

/** Changes that a report lists. */
function entriesIn(path: string): number {
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8') || '[]')
    const list = Array.isArray(report) ? report : objectOf(report).changes
    return Array.isArray(list) ? list.length : Number.NaN
  } catch {
    return Number.NaN
  }
}

function written(name: string, document: unknown): string {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(document))
  return path
}

function glomoPairs(): Pair[] {
  const [base = '', revision = ''] = ['openapi/history/2026-01.json', 'openapi/glomo.json']
  const large = [base, revision].map((path, side) =>
    written(`large-${side}`, repeated(JSON.parse(readFileSync(path, 'utf8')), AS_STRIPE)),
  )
  return [
    { name: 'glomo with itself', base: revision, revision },
    { name: 'glomo', base, revision },
    { name: `glomo x ${AS_STRIPE}, as large as Stripe`, base: large[0] ?? '', revision: large[1] ?? '' },
  ]
}

function blowUps(): Pair[] {
  return Object.entries(BLOW_UPS).map(([name, describe], index) => ({
    name,
    base: written(`blow-up-${index}-base`, describe('string')),
    revision: written(`blow-up-${index}-revision`, describe('integer')),
  }))
}

function githubPairs(): Pair[] {
  const packages = VERSIONS.map((version) => `github-${version}@npm:@octokit/openapi@${version}`)
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...packages])
  return ['api.github.com', 'api.github.com.deref'].map((name) => {
    const [base = '', revision = ''] = VERSIONS.map((version) =>
      join(folder, `node_modules/github-${version}/generated/${name}.json`),
    )
    return { name: `${name} ${VERSIONS.join(' to ')}`, base, revision }
  })
}

/** The same description many times over, under names of their own. */
function repeated(document: JsonObject, times: number): JsonObject {
  const paths: Record<string, unknown> = {}
  const schemas: Record<string, unknown> = {}
  for (let index = 0; index < times; index += 1) {
    const text = JSON.stringify({ paths: document.paths, schemas: objectOf(document.components).schemas })
    const copy = JSON.parse(
      text
        .replaceAll('#/components/schemas/', `#/components/schemas/N${index}_`)
        .replaceAll(/"operationId":"/g, `"operationId":"n${index}_`),
    )
    for (const [path, item] of Object.entries(copy.paths)) paths[`/n${index}${path}`] = item
    for (const [name, schema] of Object.entries(copy.schemas)) schemas[`N${index}_${name}`] = schema
  }
  return { ...document, paths, components: { ...objectOf(document.components), schemas } }
}
