import { checkDetails, checksSection } from './checks-section.ts'
import { consumersSection } from './consumers.ts'
import type { Night } from './history.ts'
import { impactText } from './impact.ts'
import { impactSection } from './impact-section.ts'
import type { Links } from './links.ts'
import { newsSection } from './news-section.ts'
import type { NightlyReport } from './nightly-report.ts'
import { printHtml } from './print-html.ts'
import { printMarkdown } from './print-markdown.ts'
import { releasedSection } from './released/check-released.ts'
import type { Section } from './section.ts'
import { trendSection } from './trend-section.ts'

function titleOf({ date }: NightlyReport): string {
  return `glomo-client nightly, ${date.slice(0, 10)}`
}

/** One readable summary for a terminal. */
export function summaryText(report: NightlyReport): string {
  const lines = report.checks.map(({ name, status, summary }) => {
    const isOpen = status === 'not checked' || status === 'not run'
    const outcome = isOpen ? `${status} (${summary})` : `${status}, ${summary}`
    return `${name}: ${outcome}`
  })
  lines.push(`new: ${report.news.summary}`)
  if (report.impact) lines.push(`with the published description: ${impactText(report.impact)}`)
  return [titleOf(report), ...lines].join('\n')
}

export function reportMarkdown(report: NightlyReport, links: Links): string {
  return printMarkdown(titleOf(report), sectionsOf(report, links))
}

/** @param nights up to this one */
export function reportHtml(report: NightlyReport, links: Links, nights: readonly Night[]): string {
  const [checks, news, ...rest] = sectionsOf(report, links)
  return printHtml(titleOf(report), [checks, news, trendSection(nights), ...rest])
}

function sectionsOf(report: NightlyReport, links: Links): [Section, Section, ...Section[]] {
  const { checks, drift, impact, consumers, released } = report
  return [
    checksSection(report),
    newsSection(report, links),
    ...(released ? [releasedSection(released, links)] : []),
    ...(drift && consumers.length > 0 ? [consumersSection(consumers, links)] : []),
    ...(impact ? [impactSection(impact, links)] : []),
    ...checkDetails(checks),
  ]
}

/** 0: all well; 1: something failed; 2: something that had to be checked could not be. */
export function exitCode({ checks }: NightlyReport, requireUpstream: boolean): 0 | 1 | 2 {
  if (checks.some(({ status }) => status === 'failed')) return 1
  const unchecked = checks.filter(({ status }) => status === 'not checked')
  return unchecked.some(({ lacksUpstream }) => !lacksUpstream || requireUpstream) ? 2 : 0
}
