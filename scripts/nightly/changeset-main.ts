import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadDescription } from '../drift/load.ts'
import { type DriftReport, reportOn } from '../drift/report.ts'
import { reasonOf } from '../lib/one-line.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { changesetText } from './changeset.ts'
import type { NightlyReport } from './report.ts'

const FILE = '.changeset/published-description.md'

const USAGE = `npm run release:changeset -- [BASE REVISION]

Writes ${FILE}: the next version takes its bump from what changed.
  no arguments    what the last npm start found
  BASE REVISION   between two descriptions, each a file, a URL or git:REVISION:path; after a pull by hand:
                  git:HEAD:openapi/glomo.json openapi/glomo.json
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
  const drift = base && revision ? await compare(base, revision) : await lastNight()
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

async function lastNight(): Promise<DriftReport> {
  const report: NightlyReport | null = await readFile('reports/nightly.json', 'utf8').then(JSON.parse, () => null)
  if (!report) throw new Error('reports/nightly.json is missing: run npm start, or name two descriptions')
  if (report.drift) return report.drift
  throw new Error('reports/nightly.json compares nothing: run npm start where the published description can be reached')
}
