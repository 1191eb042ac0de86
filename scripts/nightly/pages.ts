import type { Operation } from '../../src/transport/operation.ts'
import type { Change } from '../drift/change.ts'
import { formatHtml } from '../drift/format/html.ts'
import { formatMarkdown } from '../drift/format/markdown.ts'
import type { Method } from '../lib/client-methods.ts'
import { historyText, type Night, nightOf } from './history.ts'
import { markdownLinks, pageLinks } from './links.ts'
import { methodsPage } from './methods-page.ts'
import type { NightlyReport } from './nightly-report.ts'
import { reportHtml, reportMarkdown } from './print-report.ts'
import { trendSvg } from './trend.ts'

/** The client, of which the pages say where it is touched. */
export interface Documented {
  methods: readonly Method[]
  operations: Readonly<Record<string, Operation>>
}

/** What a night leaves in `reports/`, by name. Pages lead to one another and nowhere else. @param before earlier nights */
export function reportFiles(
  report: NightlyReport,
  before: readonly Night[],
  { methods, operations }: Documented,
): Map<string, string> {
  const night = nightOf(report)
  const nights = [...before, night]
  const links = pageLinks(methods)
  const inMarkdown = markdownLinks(methods)
  const files = new Map([
    ['nightly.json', `${JSON.stringify(report, null, 2)}\n`],
    ['nightly.md', reportMarkdown(report, inMarkdown)],
    ['nightly.html', reportHtml(report, links, nights)],
    ['methods.html', methodsPage(methods, operations)],
    ['history.jsonl', historyText(before, night)],
    ['trend.svg', `${trendSvg(nights)}\n`],
  ])
  const { drift, news } = report
  if (drift) {
    const fresh = new Set(news.fresh)
    const isNew = news.since === null ? {} : { isNew: ({ fingerprint }: Change) => fresh.has(fingerprint) }
    files.set('drift.html', formatHtml(drift, { methodHref: links.method, ...isNew }))
    files.set('drift.md', formatMarkdown(drift, { methodHref: inMarkdown.method }))
  }
  return files
}
