import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { COVERAGE_DIR } from '../scripts/contract/harness/coverage.ts'
import { coverageText } from '../scripts/contract/report/coverage-text.ts'
import { writeReport } from '../scripts/contract/report/write.ts'

/** Ends a run of the contract suite with its coverage report; the parts of a sharded run add to each other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!project.vitest.config.shard) await rm(COVERAGE_DIR, { recursive: true, force: true })
  return async () => console.log(`\n${coverageText(await writeReport())}`)
}
