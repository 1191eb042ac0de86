import { loadEffective } from '../../description/effective.ts'
import { readMethods } from '../../lib/client-methods.ts'
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts'
import { readRules } from '../flows/rules.ts'
import { coverageHtml } from './coverage-html.ts'
import { type CoverageReport, coverageReport, readParts } from './coverage-report.ts'
import { coverageMarkdown } from './coverage-text.ts'

/** Makes `reports/contract.json`, `.md` and `.html` of what all test files left behind. */
export async function writeReport(): Promise<CoverageReport> {
  const { document } = await loadEffective()
  const names = new Map(readMethods().map(({ operationId, resource, name }) => [operationId, `${resource}.${name}`]))
  const report = coverageReport(document, await readParts(document), (id) => names.get(id) ?? 'none', readRules())
  await writeFilesAtomically(
    new Map([
      ['reports/contract.json', `${JSON.stringify(report, null, 2)}\n`],
      ['reports/contract.md', coverageMarkdown(report)],
      ['reports/contract.html', coverageHtml(report)],
    ]),
  )
  return report
}
