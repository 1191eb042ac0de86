import { escapeHtml } from '../../lib/escape-html.ts'
import type { Change, Touch } from '../change.ts'
import { usesText } from '../consumers/touch-text.ts'
import type { DriftReport } from '../report.ts'
import { titleOf } from './title.ts'

const WORDS: Readonly<Record<Touch['touch'], string>> = {
  uses: 'touches',
  'cannot tell': 'may touch',
  calls: 'without what changed, called by',
}

/** Where a page lists what touches a consumer. */
export function consumerId(consumers: readonly string[], name: string): string {
  return `consumer-${consumers.indexOf(name) + 1}`
}

/** Whom a change touches, and where, each leading to all that touches it; empty when nobody was asked about. */
export function touchesHtml({ consumers: touches }: Change, consumers: readonly string[]): string {
  if (!touches) return ''
  if (touches.length === 0) return 'touches no consumer'
  const items = touches.map((touch) => {
    const name = `<a href="#${consumerId(consumers, touch.consumer)}">${escapeHtml(touch.consumer)}</a>`
    return `<li>${WORDS[touch.touch]} ${name} (${detailsOf(touch)})</li>`
  })
  return `<ul class="touches">${items.join('')}</ul>`
}

/** What touches each consumer, or may, words and examples left out. */
export function consumersSection({ consumers = [], changes }: DriftReport): string {
  if (consumers.length === 0) return ''
  const parts = consumers.map((name) => {
    const found = changes.flatMap((change) => touchedBy(change, name))
    return `<h3 id="${consumerId(consumers, name)}">${escapeHtml(name)}</h3>${touchedList(found)}`
  })
  return `<section aria-labelledby="consumers"><h2 id="consumers">Consumers</h2>\n${parts.join('\n')}</section>\n`
}

interface Touched {
  change: Change
  touch: Touch
}

function touchedBy(change: Change, name: string): Touched[] {
  const touch = change.consumers?.find(({ consumer }) => consumer === name)
  return touch && touch.touch !== 'calls' && change.level !== 'docs' ? [{ change, touch }] : []
}

function touchedList(found: readonly Touched[]): string {
  const [first, ...rest] = found.map(({ touch }) => touch)
  if (!first) return '<p>Nothing touches it.</p>'
  // Of one that could not be read the same is known of all changes.
  const isAlike = ({ why, uses }: Touch) => why !== '' && why === first.why && uses.length === 0
  if (rest.length > 0 && [first, ...rest].every(isAlike)) return `<p>Nobody can tell: ${escapeHtml(first.why)}</p>`
  const items = found.map(({ change, touch }) => {
    const { level, fingerprint } = change
    const title = `<a href="#${fingerprint}">${escapeHtml(titleOf(change))}</a>`
    const badge = `<span class="badge ${level}">${level}</span>`
    return `<li>${badge}<div>${title}<br><small>${detailsOf(touch)}</small></div></li>`
  })
  return `<ul class="changes">${items.join('\n')}</ul>`
}

function detailsOf({ uses, why }: Touch): string {
  return [why, usesText(uses)].filter(Boolean).map(escapeHtml).join(': ')
}
