import type { Level } from '../change.ts'
import { touchText } from '../consumers/touch-text.ts'
import { type DriftReport, witnessText } from '../report.ts'
import { fails } from '../threshold.ts'
import { whereOf } from './text.ts'

/** One test for each change; those at or above the threshold fail. Without a change, one test that passes. */
export function formatJunit(report: DriftReport, failOn: Level | 'never'): string {
  const cases = report.changes.map((change) => {
    const open = `  <testcase classname="drift.${change.level}" name="${escaped(`${change.id}: ${change.text}`)}">`
    const touched = touchText(change)
    if (!fails(change.level, failOn)) {
      return `${open}${touched && `<system-out>${escaped(touched)}</system-out>`}</testcase>`
    }
    return `${open}\n    <failure type="${change.level}" message="${escaped(change.text)}">${escaped([witnessText(change), whereOf(change), touched].filter(Boolean).join('; '))}</failure>\n  </testcase>`
  })
  if (cases.length === 0) cases.push('  <testcase classname="drift" name="no change"></testcase>')
  const failures = report.changes.filter(({ level }) => fails(level, failOn)).length
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="drift" tests="${cases.length}" failures="${failures}">
${cases.join('\n')}
</testsuite>
`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '?')
}
