import { type Change, summarize } from '../drift/change.ts'
import { usesText } from '../drift/consumers/touch-text.ts'
import { titleOf } from '../drift/format/title.ts'
import { countsText, witnessText } from '../drift/report.ts'
import type { Links } from './links.ts'
import type { NightlyReport } from './nightly-report.ts'
import type { Entry, Line, List, Marked, Section } from './section.ts'
import { sentence } from './sentence.ts'

const MOST_SHOWN = 15
/** More than these are on the page of all changes alone. */
const MOST_FOLDED = 200
const MOST_METHODS = 6

/** What changed since the last night, the worst first, with where each is written about; words and examples are folded. */
export function newsSection({ drift, news }: Pick<NightlyReport, 'drift' | 'news'>, links: Links): Section {
  const fresh = new Set(news.fresh)
  const changes = drift?.changes.filter(({ fingerprint }) => fresh.has(fingerprint)) ?? []
  const words = changes.filter(({ level }) => level === 'docs')
  const others = changes.filter(({ level }) => level !== 'docs')
  const rest = others.slice(MOST_SHOWN)
  const all = drift && links.changes ? [' ', { text: 'All changes', href: links.changes }] : []
  const folded = (title: string, some: readonly Change[]): List[] => {
    const items = some.slice(0, MOST_FOLDED).map((change): Line => [`${change.level}: `, whatOf(change, links)])
    return some.length > 0 ? [{ title, items, isFolded: true }] : []
  }
  return {
    title: 'New since last night',
    paragraphs: [[sentence(news.summary), ...all]],
    entries: others.slice(0, MOST_SHOWN).map((change) => entryOf(change, links, drift?.consumers)),
    list: [
      ...folded(`and ${countsText(summarize(rest))}`, rest),
      ...folded(`Words and examples: ${words.length}`, words),
    ],
  }
}

function whatOf(change: Change, links: Links): Marked {
  return { text: titleOf(change), href: links.change(change.fingerprint) }
}

function entryOf(change: Change, links: Links, consumers: readonly string[] = []): Entry {
  const { level } = change
  const more: Line[] = [[witnessText(change)], methodsOf(change, links), touchesOf(change, links, consumers)]
  return { badge: { text: level, tone: level }, what: [whatOf(change, links)], more: more.filter(([first]) => first) }
}

/** Whom it touches, or may, and where; empty when nobody was asked about. */
function touchesOf({ consumers: touches }: Change, links: Links, consumers: readonly string[]): (string | Marked)[] {
  const touched = touches?.filter(({ touch }) => touch !== 'calls')
  if (!touched) return []
  if (touched.length === 0) return ['touches no consumer']
  return touched.flatMap(({ consumer, touch, uses, why }, index): (string | Marked)[] => [
    `${index === 0 ? '' : '; '}${touch === 'uses' ? 'touches' : 'may touch'} `,
    { text: consumer, href: links.consumer(consumers, consumer) },
    ` (${[why, usesText(uses)].filter(Boolean).join(': ')})`,
  ])
}

function methodsOf({ surface }: Change, links: Links): (string | Marked)[] {
  const { methods } = surface
  const shown = methods.slice(0, MOST_METHODS).flatMap((name, index): (string | Marked)[] => {
    const method: Marked = { text: name, isCode: true, href: links.method(name) }
    return index === 0 ? [method] : [', ', method]
  })
  return methods.length > MOST_METHODS ? [...shown, ` and ${methods.length - MOST_METHODS} more`] : shown
}
