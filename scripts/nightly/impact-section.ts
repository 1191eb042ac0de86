import { findingText } from '../openapi/finding.ts'
import { type Impact, impactText } from './impact.ts'
import type { Links } from './links.ts'
import { type Line, longList, type Marked, type Section } from './section.ts'
import { sentence } from './sentence.ts'

/** More failures than these are in the list of the contract run alone. */
const SHOWN_FAILURES = 50

export function impactSection(impact: Impact, links: Links): Section {
  const files = (impact.compile ?? []).map(
    ({ file, errors }) => `${file}: ${errors === 1 ? '1 error' : `${errors} errors`}`,
  )
  const failures = (impact.contract?.failures ?? []).slice(0, SHOWN_FAILURES).map(({ name }) => name)
  const decisions = impact.decisions.map((each) => withLinks(each, links))
  return {
    title: 'With the published description',
    paragraphs: [sentence(impactText(impact))],
    list: [
      ...longList({ title: 'To decide, most important first', items: decisions, from: 1 }),
      ...longList({ title: 'Files that no longer compile', items: files }),
      ...longList({ title: 'Contracts that no longer hold', items: failures }),
      ...longList({ title: 'What does not go on as it is published', items: impact.findings.map(findingText) }),
    ],
    // Its first line is said above.
    ...(impact.generate?.includes('\n') ? { text: impact.generate } : {}),
  }
}

/** The methods that a sentence names lead to where they are written about. */
function withLinks(text: string, links: Links): Line {
  return text.split(/(`[^`]+`)/).map((part): string | Marked => {
    const name = part.startsWith('`') ? part.slice(1, -1) : ''
    const href = links.method(name)
    return href === undefined ? part : { text: name, isCode: true, href }
  })
}
