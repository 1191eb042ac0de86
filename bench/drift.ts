import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareDescriptions } from '../scripts/drift/engine.ts'
import { BLOW_UPS } from '../scripts/drift/test-support/blow-ups.ts'
import { type JsonObject, objectOf } from '../scripts/lib/json.ts'

/**
 * How long a comparison takes, reading included, and what memory it needs, by size: Glomo's two descriptions repeated,
 * schemas that refer to themselves in many ways, and with `--github` two published versions of GitHub's (fetched from the
 * npm registry). Each in a process of its own; beside oasdiff's whole process where it is on the PATH.
 */
const OASDIFF = 'oasdiff'
const VERSIONS = ['18.2.0', '19.1.0'] as const

const [mode, basePath = '', revisionPath = ''] = process.argv.slice(2)
if (mode === '--one') one(basePath, revisionPath)
else main(mode === '--github')

function one(base: string, revision: string): void {
  const start = performance.now()
  const [old, now] = [base, revision].map((path): JsonObject => JSON.parse(readFileSync(path, 'utf8')))
  if (!old || !now) throw new Error('two descriptions are needed')
  const read = performance.now()
  const { changes } = compareDescriptions(old, now)
  const end = performance.now()
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ read: read - start, compare: end - read, memory, changes: changes.length }))
}

function main(withGithub: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-drift-'))
  try {
    const isThere = spawnSync(OASDIFF, ['--version']).status === 0
    if (!isThere) console.log('oasdiff is not on the PATH: ours alone')
    console.log(
      `${'pair'.padEnd(54)}${['MB', 'operations', 'read ms', 'compare ms', 'ms/MB', 'peak MB', 'changes', 'oasdiff ms', 'entries'].map((each) => each.padStart(11)).join('')}`,
    )
    for (const times of [1, 8, 16, 32, 64]) {
      const pair = ['openapi/history/2026-01.json', 'openapi/glomo.json'].map((source, side) => {
        const path = join(folder, `${times}-${side}.json`)
        writeFileSync(path, JSON.stringify(repeated(JSON.parse(readFileSync(source, 'utf8')), times)))
        return path
      })
      measure(`glomo x ${times}`, pair[0] ?? '', pair[1] ?? '')
    }
    for (const [name, describe] of Object.entries(BLOW_UPS)) {
      const [base = '', revision = ''] = ['string', 'integer'].map((type) => {
        const path = join(folder, `${type}.json`)
        writeFileSync(path, JSON.stringify(describe(type)))
        return path
      })
      measure(name, base, revision)
    }
    if (withGithub) {
      const packages = VERSIONS.map((version) => `github-${version}@npm:@octokit/openapi@${version}`)
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...packages])
      const [base = '', revision = ''] = VERSIONS.map((version) =>
        join(folder, `node_modules/github-${version}/generated/api.github.com.json`),
      )
      measure(`github ${VERSIONS.join(' to ')}`, base, revision)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(name: string, base: string, revision: string): void {
  const size = (statSync(base).size + statSync(revision).size) / 2 ** 20
  const operations = Object.values(objectOf(JSON.parse(readFileSync(revision, 'utf8')).paths)).flatMap((item) =>
    Object.keys(objectOf(item)),
  ).length
  const runs = Array.from({ length: 3 }, () => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--one', base, revision], {
      encoding: 'utf8',
    })
    return JSON.parse(stdout)
  }).sort((left, right) => left.compare - right.compare)
  const { read, compare, memory, changes } = runs[1]
  const cells = [
    size.toFixed(1),
    operations,
    read.toFixed(0),
    compare.toFixed(0),
    (compare / size).toFixed(0),
    memory.toFixed(0),
    changes,
    ...oasdiff(base, revision),
  ]
  console.log(`${name.padEnd(54)}${cells.map((cell) => String(cell).padStart(11)).join('')}`)
}

/** Milliseconds and entries of oasdiff's changelog; nothing where it is not installed, or takes more than a minute. */
function oasdiff(base: string, revision: string): string[] {
  const start = performance.now()
  const { status, stdout } = spawnSync(OASDIFF, ['changelog', base, revision, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 60_000,
  })
  if (status !== 0) return ['-', '-']
  const entries: unknown = JSON.parse(stdout || '[]')
  return [(performance.now() - start).toFixed(0), String(Array.isArray(entries) ? entries.length : '-')]
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
