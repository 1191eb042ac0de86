import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runNode } from '../lib/run-node.ts'

/** What a run of the contract suite came to. */
export interface SuiteResult {
  passed: number
  failed: number
  failures: Failure[]
}

export interface Failure {
  /** `matrix.test.ts > createPayout > answers 201`; the file alone where it could not be run. */
  name: string
  /** In one line. */
  reason: string
}

export interface SuiteRun {
  /** Null when the run did not come to an end. */
  result: SuiteResult | null
  /** Not 0 when anything failed, errors outside of tests included. */
  code: number | null
  /** What it printed, for people. */
  output: string
}

/** As much of vitest's JSON report as is read here. */
interface VitestReport {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; ancestorTitles: string[]; title: string; failureMessages: string[] }[]
  }[]
}

/** Runs the contract suite of a copy of this project against the mock. */
export async function runContractSuite(folder: string = process.cwd()): Promise<SuiteRun> {
  const scratch = await mkdtemp(join(tmpdir(), 'glomo-suite-'))
  try {
    const file = join(scratch, 'results.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await runNode(
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'contract', ...reporters],
      folder,
    )
    const report: VitestReport | null = await readFile(file, 'utf8').then(JSON.parse, () => null)
    return { result: report && resultOf(report, folder), code, output }
  } finally {
    await rm(scratch, { recursive: true })
  }
}

export function resultOf({ numPassedTests, testResults }: VitestReport, folder: string): SuiteResult {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }): Failure[] => {
    const file = relative(join(folder, 'contract-tests'), name)
    const failed = assertionResults.filter((each) => each.status === 'failed')
    // Nothing in it may have been run at all.
    if (status === 'failed' && failed.length === 0) return [{ name: file, reason: firstLine(message) }]
    return failed.map(({ ancestorTitles, title, failureMessages }) => ({
      name: [file, ...ancestorTitles, title].join(' > '),
      reason: firstLine(failureMessages[0] ?? ''),
    }))
  })
  return { passed: numPassedTests, failed: failures.length, failures }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}
