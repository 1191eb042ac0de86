import type { Change } from '../drift/change.ts'
import type { ReadConsumers } from '../drift/consumers/read-consumers.ts'
import { touchText } from '../drift/consumers/touch-text.ts'
import { titleOf } from '../drift/format/title.ts'
import type { DriftReport } from '../drift/report.ts'
import type { CheckResult } from './checks.ts'
import type { Links } from './links.ts'
import { type Line, longList, type Section } from './section.ts'

/** What the night finds out of one of those that use the client. */
export interface FoundConsumer {
  name: string
  /** Changes that touch it, and those of which nobody can tell. */
  touched: Change[]
  open: Change[]
  /** Why nothing is known of it; empty when it was read. */
  unread: string
}

/** Whom the changes of a night touch. */
export function consumersFound({ consumers }: ReadConsumers, drift: DriftReport | null): FoundConsumer[] {
  const changes = drift?.changes ?? []
  const those = (name: string, kind: string) =>
    changes.filter((change) => change.consumers?.some(({ consumer, touch }) => consumer === name && touch === kind))
  return consumers.map(({ name, unread }) => ({
    name,
    touched: those(name, 'uses'),
    open: unread === '' ? those(name, 'cannot tell') : [],
    unread,
  }))
}

/** Null when no consumer is known. One that could not be read is never passed over. */
export function checkConsumers(found: readonly FoundConsumer[], drift: DriftReport | null): CheckResult | null {
  if (found.length === 0) return null
  if (!drift) {
    const summary = `nothing was compared, so nobody knows whether ${found.map(({ name }) => name).join(', ')} is touched`
    // One that could not be read is no fault of what is published.
    const why = found.every(({ unread }) => unread === '') ? { lacksUpstream: true as const } : {}
    return { name: 'consumers', status: 'not checked', summary, details: '', ...why }
  }
  const isTouched = found.some(({ touched, open }) => [...touched, ...open].some(mayBreak))
  const isUnread = found.some(({ unread }) => unread !== '')
  const status = isTouched ? 'failed' : isUnread ? 'not checked' : 'ok'
  return { name: 'consumers', status, summary: found.map(summaryOf).join('; '), details: '' }
}

function mayBreak({ level }: Change): boolean {
  return level === 'breaking' || level === 'warning'
}

function summaryOf({ name, touched, open, unread }: FoundConsumer): string {
  if (unread !== '') return `${name} could not be read (${unread})`
  const count = touched.length === 1 ? '1 change touches' : `${touched.length} changes touch`
  const doubt = open.length > 0 ? `, of ${open.length} nobody can tell` : ''
  return `${touched.length === 0 ? 'no change touches' : count} ${name}${doubt}`
}

export function consumersSection(found: readonly FoundConsumer[], links: Links): Section {
  const item =
    (name: string) =>
    (change: Change): Line => [
      `${change.level}: `,
      { text: titleOf(change), href: links.change(change.fingerprint) },
      `; ${touchText(only(change, name))}`,
    ]
  const unread = found.filter((each) => each.unread !== '')
  return {
    title: 'Consumers',
    paragraphs: [`${found.map(summaryOf).join('; ')}.`],
    list: [
      ...found.flatMap(({ name, touched, open }) =>
        longList({ title: name, items: [...touched, ...open].map(item(name)) }),
      ),
      ...longList({ title: 'Could not be read', items: unread.map((each) => `${each.name}: ${each.unread}`) }),
    ],
  }
}

function only(change: Change, name: string): Change {
  return { ...change, consumers: (change.consumers ?? []).filter(({ consumer }) => consumer === name) }
}
