import type { Change } from '../drift/change.ts'
import { witnessText } from '../drift/report.ts'
import type { Links } from './links.ts'
import type { NightlyReport } from './report.ts'
import type { Entry, List, Marked, Section } from './sections.ts'
import { sentence } from './sentence.ts'

const MOST_SHOWN = 50
const MOST_METHODS = 6

/** What changed since the last night, the worst first, with where each is written about; words and examples are folded. */
export function newsSection({ drift, news }: Pick<NightlyReport, 'drift' | 'news'>, links: Links): Section {
  const fresh = new Set(news.fresh)
  const changes = drift?.changes.filter(({ fingerprint }) => fresh.has(fingerprint)) ?? []
  const words = changes.filter(({ level }) => level === 'docs')
  const others = changes.filter(({ level }) => level !== 'docs')
  const all = drift && links.changes ? [' ', { text: 'All changes', href: links.changes }] : []
  const folded: List = {
    title: `Words and examples: ${words.length}`,
    items: words.slice(0, MOST_SHOWN).map((change) => [whatOf(change, links)]),
    isFolded: true,
  }
  return {
    title: 'New since last night',
    paragraphs: [[sentence(news.summary), ...all], ...(others.length > MOST_SHOWN ? [`The worst ${MOST_SHOWN}:`] : [])],
    entries: others.slice(0, MOST_SHOWN).map((change) => entryOf(change, links)),
    list: words.length > 0 ? [folded] : [],
  }
}

function whatOf({ text, fingerprint }: Change, links: Links): Marked {
  return { text: text.replace(/^the /, 'The '), href: links.change(fingerprint) }
}

function entryOf(change: Change, links: Links): Entry {
  const { level } = change
  const more = [[witnessText(change)], methodsOf(change, links)].filter(([first]) => first)
  return { badge: { text: level, tone: level }, what: [whatOf(change, links)], more }
}

function methodsOf({ surface }: Change, links: Links): (string | Marked)[] {
  const { methods } = surface
  const shown = methods.slice(0, MOST_METHODS).flatMap((name, index): (string | Marked)[] => {
    const method: Marked = { text: name, isCode: true, href: links.method(name) }
    return index === 0 ? [method] : [', ', method]
  })
  return methods.length > MOST_METHODS ? [...shown, ` and ${methods.length - MOST_METHODS} more`] : shown
}
