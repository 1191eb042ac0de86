import type { CheckResult } from './checks.ts'
import type { NightlyReport } from './nightly-report.ts'
import type { Section } from './section.ts'

const TONES = { ok: 'ok', failed: 'failed', 'not checked': 'open', 'not run': 'open' } as const

/** The table that a report begins with: a row for each check. */
export function checksSection({ published, checks }: NightlyReport): Section {
  const href = /^https?:/.test(published) ? published : undefined
  return {
    paragraphs: [['Published description: ', { text: published, href }]],
    table: {
      columns: ['check', 'status', 'result'],
      rows: checks.map(({ name, status, summary }) => [name, [{ text: status, tone: TONES[status] }], summary]),
    },
  }
}

/** All that a check said, for those who want to read it. */
export function checkDetails(checks: readonly CheckResult[]): Section[] {
  return checks.flatMap(({ name, details }) =>
    details === '' ? [] : [{ title: `Details: ${name}`, text: details, isFolded: true }],
  )
}
