import { isComplete } from './coverage-report.ts'
import { coverageText } from './coverage-text.ts'
import { writeReport } from './write.ts'

/** Merges what the parts of a run left in `reports/contract/`, from several machines too, and says what is not covered. */
try {
  const report = await writeReport()
  console.log(coverageText(report))
  console.log('more: reports/contract.md, reports/contract.html, reports/contract.json')
  process.exitCode = isComplete(report) ? 0 : 1
} catch (error) {
  console.error(`contract:report: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
