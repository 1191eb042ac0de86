import { readFile } from 'node:fs/promises'
import { writeFilesAtomically as writeWhole } from '../lib/write-files-atomically.ts'
import { countsText, type DriftReport } from './report.ts'

/** Makes the changeset of a new published description: its bump is what the drift asks for. */
const FILE = '.changeset/published-description.md'

try {
  const { drift }: { drift: DriftReport | null } = JSON.parse(await readFile('reports/nightly.json', 'utf8'))
  if (!drift)
    throw new Error('reports/nightly.json compares nothing: run npm start where the published description can be had')
  if (drift.semver === 'none') console.log('nothing changed: no changeset')
  else {
    const text = `---\n'glomo-client': ${drift.semver}\n---\n\nFollows the published description (${countsText(drift)}).\n`
    await writeWhole(new Map([[FILE, text]]))
    console.log(`wrote ${FILE}: ${drift.semver}`)
  }
} catch (error) {
  console.error(`changeset: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
