import type { DriftReport } from '../drift/report.ts'
import { findingText } from '../openapi/finding.ts'
import type { CheckResult } from './checks.ts'
import { consumersSection, type FoundConsumer } from './consumers.ts'
import { type Impact, impactText } from './impact.ts'
import { releasedSection } from './released/check-released.ts'
import type { Tried } from './released/try-release.ts'
import { printHtml, printMarkdown, type Section } from './sections.ts'

/** What one night came to. */
export interface NightlyReport {
  /** ISO 8601, UTC. */
  date: string
  published: string
  checks: CheckResult[]
  /** Null when the two could not be compared. */
  drift: DriftReport | null
  /** Null when nothing changed, or could be compared. */
  impact: Impact | null
  /** Empty when none is known. */
  consumers: FoundConsumer[]
  /** Null when no release was tried. */
  released: Tried | null
}

/** More failures than these are in the list of the contract run alone. */
const SHOWN_FAILURES = 50

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
  if (report.impact) lines.push(`with the published description: ${impactText(report.impact)}`)
  return [titleOf(report), ...lines].join('\n')
}

export function reportMarkdown(report: NightlyReport): string {
  return printMarkdown(titleOf(report), sectionsOf(report))
}

/** @param trend a picture of the last nights; the changes of this one are in `drift.html` beside the page */
export function reportHtml(report: NightlyReport, trend: string): string {
  const changes = report.drift ? '<p><a href="drift.html">What changed</a></p>\n' : ''
  return printHtml(titleOf(report), sectionsOf(report), `${changes}<h2>The last nights</h2>\n${trend}`)
}

function sectionsOf({ published, checks, drift, impact, consumers, released }: NightlyReport): Section[] {
  const rows = checks.map(({ name, status, summary }) => [name, status, summary])
  const overview: Section = {
    paragraphs: [`Published description: ${published}`],
    table: { columns: ['check', 'status', 'result'], rows },
  }
  const details = checks.flatMap(({ name, details: text }): Section[] => (text === '' ? [] : [{ title: name, text }]))
  return [
    overview,
    ...(released ? [releasedSection(released)] : []),
    ...(drift && consumers.length > 0 ? [consumersSection(consumers)] : []),
    ...(impact ? [impactSection(impact)] : []),
    ...details,
  ]
}

function impactSection(impact: Impact): Section {
  const files = (impact.compile ?? []).map(
    ({ file, errors }) => `${file}: ${errors === 1 ? '1 error' : `${errors} errors`}`,
  )
  const failures = (impact.contract?.failures ?? []).slice(0, SHOWN_FAILURES).map(({ name }) => name)
  return {
    title: 'With the published description',
    paragraphs: [sentence(impactText(impact))],
    list: [
      { title: 'To decide, most important first', items: impact.decisions.slice(0, SHOWN_FAILURES) },
      { title: 'Files that no longer compile', items: files },
      { title: 'Contracts that no longer hold', items: failures },
      { title: 'What does not go on as it is published', items: impact.findings.map(findingText) },
    ].filter(({ items }) => items.length > 0),
    // Its first line is said above.
    ...(impact.generate?.includes('\n') ? { text: impact.generate } : {}),
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** 0: all well; 1: something failed; 2: something that had to be checked could not be. */
export function exitCode({ checks }: NightlyReport, requireUpstream: boolean): 0 | 1 | 2 {
  if (checks.some(({ status }) => status === 'failed')) return 1
  const unchecked = checks.filter(({ status }) => status === 'not checked').map(({ name }) => name)
  // Nothing can be compared with what could not be had.
  const forUpstream = unchecked.includes('drift') ? ['drift', 'consumers', 'released'] : []
  return unchecked.some((name) => !forUpstream.includes(name) || requireUpstream) ? 2 : 0
}
