import type { DriftReport } from '../report.ts'

/** The shape is published as `docs/drift.schema.json`. */
export function formatJson(report: DriftReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
