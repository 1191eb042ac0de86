import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { compare } from '../drift/compare.ts'
import { loadDescription } from '../drift/load.ts'
import { driftText } from '../drift/text.ts'
import { staleFiles } from '../generate/generated-folder.ts'
import { oneLine, Refusal } from '../spec/refusal.ts'

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

/** Compares the pinned description with the published one. */
export async function checkDrift(publishedUrl: string): Promise<CheckResult> {
  const name = 'drift'
  try {
    const [pinned, published] = await Promise.all([
      loadDescription('openapi/glomo.json'),
      loadDescription(publishedUrl),
    ])
    const drift = compare(pinned.document, published.document)
    const text = driftText(drift)
    const summary = `${drift.verdict}${drift.verdict === 'none' ? '' : ` (${drift.operations.length} operations)`}`
    return { name, status: drift.verdict === 'changed' ? 'failed' : 'ok', summary, details: text }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { name, status: 'not checked', summary: oneLine(error.message), details: '' }
  }
}

function runNode(args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
