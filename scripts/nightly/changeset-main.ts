import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadDescription } from '../drift/load.ts'
import { type DriftReport, reportOn } from '../drift/report.ts'
import { reasonOf } from '../lib/one-line.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { changesetText } from './changeset.ts'
import type { NightlyReport } from './nightly-report.ts'

const PINNED = 'openapi/glomo.json'
const FILE = '.changeset/published-description.md'

const USAGE = `npm run release:changeset -- [BASE REVISION]

Writes ${FILE}: the next version takes its bump from what changed.
  no arguments    between what is committed and what is pinned; where those are the same, what the last npm start found
  BASE REVISION   between two descriptions, each a file, a URL or git:REVISION:path
Exit code 0: written, or nothing changed; 2: nothing was compared.`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) console.log(USAGE)
  else await writeChangeset(positionals)
} catch (error) {
  console.error(`changeset: ${reasonOf(error)}`)
  process.exitCode = 2
}

async function writeChangeset([base, revision, ...more]: readonly string[]): Promise<void> {
  if (more.length > 0 || (base !== undefined && revision === undefined))
    throw new Error('takes two descriptions or none')
  const drift = base && revision ? await compare(base, revision) : ((await sinceCommit()) ?? (await lastNight()))
  const text = changesetText(drift)
  if (text === null) {
    console.log('nothing changed: no changeset')
    return
  }
  await writeFilesAtomically(new Map([[FILE, text]]))
  console.log(`wrote ${FILE}: ${drift.semver}`)
}

async function compare(base: string, revision: string): Promise<DriftReport> {
  const [before, after] = await Promise.all([loadDescription(base), loadDescription(revision)])
  return reportOn(before, after, [])
}

/** What a pull by hand changed; null when it changed nothing, or nothing is committed. */
async function sinceCommit(): Promise<DriftReport | null> {
  const before = await loadDescription(`git:HEAD:${PINNED}`).catch(() => null)
  const after = await loadDescription(PINNED)
  return before && before.sha256 !== after.sha256 ? reportOn(before, after, []) : null
}

async function lastNight(): Promise<DriftReport> {
  const report: NightlyReport | null = await readFile('reports/nightly.json', 'utf8').then(JSON.parse, () => null)
  if (!report) throw new Error('reports/nightly.json is missing: run npm start, or name two descriptions')
  if (report.drift) return report.drift
  throw new Error('reports/nightly.json compares nothing: run npm start where the published description can be reached')
}
