import { readFile, rm } from 'node:fs/promises'
import { oneLine } from '../description/rejected-description-error.ts'
import { formatText } from '../drift/format/text.ts'
import { loadDescription } from '../drift/load.ts'
import { countsText, type DriftReport, reportOn } from '../drift/report.ts'
import { readWaivers } from '../drift/waivers.ts'
import { staleFiles } from '../generate/generated-folder.ts'
import type { JsonObject } from '../lib/json.ts'
import { runNode } from './run-node.ts'

/** What a check came to. One that could not run is `not checked`, never `ok`. */
export interface CheckResult {
  name: 'generated' | 'contract' | 'drift'
  status: 'ok' | 'failed' | 'not checked'
  /** One line for the summary. */
  summary: string
  /** More lines for the report; empty when there is nothing to add. */
  details: string
}

/** Whether `generated/` is what `openapi/` gives. */
export async function checkGenerated(): Promise<CheckResult> {
  const name = 'generated'
  const stale = await staleFiles()
  if (stale.length === 0) {
    return { name, status: 'ok', summary: 'every file is what openapi/ gives', details: '' }
  }
  const summary = `${stale.length} files differ from what openapi/ gives: npm run generate`
  return { name, status: 'failed', summary, details: stale.join('\n') }
}

/** Where the contract run leaves what it covered. */
const COVERAGE_FILE = 'reports/contract.json'

/** Runs the contract suite against the mock. */
export async function checkContract(): Promise<CheckResult> {
  const name = 'contract'
  await rm(COVERAGE_FILE, { force: true })
  const run = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', 'contract'])
  const counts = /^(\d+) passed, (\d+) failed/m.exec(run.output)
  const coverage = await readFile(COVERAGE_FILE, 'utf8').then(JSON.parse, () => null)
  if (!counts || !coverage) {
    return { name, status: 'not checked', summary: 'the run ended without a result', details: run.output }
  }
  const shares: { covered: number; described: number }[] = Object.values(coverage.totals)
  const { covered, described } = coverage.totals.operations
  const summary = `${counts[0]}, ${covered}/${described} operations`
  const ok = run.code === 0 && shares.every((share) => share.covered === share.described)
  return { name, status: ok ? 'ok' : 'failed', summary, details: ok ? '' : run.output }
}

export type CheckedDrift = CheckResult & { found?: { report: DriftReport; published: JsonObject } }

/** Compares the pinned description with the published one; the report is there whenever both could be read. */
export async function checkDrift(publishedUrl: string): Promise<CheckedDrift> {
  const name = 'drift'
  try {
    const [pinned, published] = await Promise.all([
      loadDescription('openapi/glomo.json'),
      loadDescription(publishedUrl),
    ])
    const report = await reportOn(pinned, published, await readWaivers('openapi/accepted-drift.yaml'))
    const { verdict, semver } = report
    const summary = verdict === 'none' ? 'none' : `${verdict} (${countsText(report)}), next release ${semver}`
    const status = verdict === 'none' || verdict === 'docs' ? 'ok' : 'failed'
    return { name, status, summary, details: formatText(report), found: { report, published: published.document } }
  } catch (error) {
    // Whatever kept it from comparing, what it was to find out is not known.
    return {
      name,
      status: 'not checked',
      summary: oneLine(error instanceof Error ? error.message : String(error)),
      details: '',
    }
  }
}
