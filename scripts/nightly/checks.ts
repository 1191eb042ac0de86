import { readFile, rm } from 'node:fs/promises'
import type { CoverageReport } from '../contract/report/coverage-report.ts'
import { DownloadFailedError } from '../description/download-failed-error.ts'
import type { Consumer } from '../drift/consumers/usage-file.ts'
import { formatText } from '../drift/format/text.ts'
import { type LoadedDescription, loadDescription } from '../drift/load.ts'
import { countsText, type DriftReport, reportOn } from '../drift/report.ts'
import { readWaivers, WaiverError } from '../drift/waivers.ts'
import { staleFiles } from '../generate/generated-folder.ts'
import type { JsonObject } from '../lib/json.ts'
import { reasonOf } from '../lib/one-line.ts'
import { runContractSuite } from './contract-suite.ts'

/** What a check came to. One that could not run is `not checked`, never `ok`; one that nobody asked for is `not run`. */
export interface CheckResult {
  name: 'generated' | 'contract' | 'drift' | 'consumers' | 'released' | 'behaviour'
  status: 'ok' | 'failed' | 'not checked' | 'not run'
  /** It was not checked because the published description could not be downloaded, for no other reason. */
  lacksUpstream?: true
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
  const { result, code, output } = await runContractSuite()
  const coverage: CoverageReport | null = await readFile(COVERAGE_FILE, 'utf8').then(JSON.parse, () => null)
  if (!result || !coverage) {
    return { name, status: 'not checked', summary: 'the run ended without a result', details: output }
  }
  const { passed, failed } = result
  const { operations, rules } = coverage.totals
  const gaps = Object.values(coverage.missing).flat()
  const called = `${operations?.covered ?? 0}/${operations?.described ?? 0} operations`
  const held = `${rules?.covered ?? 0}/${rules?.described ?? 0} rules`
  const summary = `${passed} passed, ${failed} failed, ${called}, ${held}`
  const ok = code === 0 && gaps.length === 0
  const details = [
    ...result.failures.map((failure) => `${failure.name}\n  ${failure.reason}`),
    ...gaps.map((gap) => `not covered: ${gap}`),
    // What failed outside of every test is in what was printed alone.
    ...(code !== 0 && failed === 0 ? [output] : []),
  ]
  return { name, status: ok ? 'ok' : 'failed', summary, details: details.join('\n') }
}

/** The check, and what it is about: there whenever both descriptions could be read. */
export interface DriftCheck {
  check: CheckResult
  compared: { report: DriftReport; published: JsonObject } | null
}

const WAIVERS = 'openapi/accepted-drift.yaml'

/** Compares the pinned description with the published one, and says whom of the consumers each change touches. */
export async function checkDrift(
  publishedUrl: string,
  consumers: readonly Consumer[] = [],
  waiverFile: string = WAIVERS,
): Promise<DriftCheck> {
  const name = 'drift'
  try {
    const [pinned, published] = await Promise.all([
      loadDescription('openapi/glomo.json'),
      loadDescription(publishedUrl),
    ])
    const { report, fault } = await compared(pinned, published, consumers, waiverFile)
    const { verdict, semver } = report
    const found = verdict === 'none' ? 'none' : `${verdict} (${countsText(report)}), next release ${semver}`
    const summary = fault === '' ? found : `${fault}; without waivers: ${found}`
    const isWell = fault === '' && (verdict === 'none' || verdict === 'docs')
    return {
      check: { name, status: isWell ? 'ok' : 'failed', summary, details: formatText(report) },
      compared: { report, published: published.document },
    }
  } catch (error) {
    // Whatever kept it from comparing, what it was to find out is not known.
    const why = error instanceof DownloadFailedError ? { lacksUpstream: true as const } : {}
    return { check: { name, status: 'not checked', summary: reasonOf(error), details: '', ...why }, compared: null }
  }
}

/** What changed, less what was waived; everything, and why, where the waivers cannot be taken as they are. */
async function compared(
  pinned: LoadedDescription,
  published: LoadedDescription,
  consumers: readonly Consumer[],
  waiverFile: string,
): Promise<{ report: DriftReport; fault: string }> {
  try {
    const waivers = await readWaivers(waiverFile)
    return { report: await reportOn(pinned, published, waivers, { consumers }), fault: '' }
  } catch (error) {
    if (!(error instanceof WaiverError)) throw error
    return { report: await reportOn(pinned, published, [], { consumers }), fault: reasonOf(error) }
  }
}
