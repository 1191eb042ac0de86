import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runNode } from './run-node.ts'

/** What a run of the contract suite came to. */
export interface SuiteResult {
  passed: number
  failed: number
  /** `matrix.test.ts > createPayout > answers 201`, each once; a file that could not be run by its name alone. */
  failures: string[]
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
  numFailedTests: number
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; ancestorTitles: string[]; title: string }[]
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

export function resultOf({ numPassedTests, numFailedTests, testResults }: VitestReport, folder: string): SuiteResult {
  const failures: string[] = []
  for (const { name, status, assertionResults } of testResults) {
    const file = relative(join(folder, 'contract-tests'), name)
    const failed = assertionResults.filter((each) => each.status === 'failed')
    failures.push(...failed.map(({ ancestorTitles, title }) => [file, ...ancestorTitles, title].join(' > ')))
    if (status === 'failed' && failed.length === 0) failures.push(file)
  }
  const unrun = failures.length - numFailedTests
  return { passed: numPassedTests, failed: numFailedTests + Math.max(0, unrun), failures: [...new Set(failures)] }
}
