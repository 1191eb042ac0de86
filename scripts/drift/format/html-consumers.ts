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
    const items = changes.flatMap((change) => touchItem(change, name))
    const list = items.length > 0 ? `<ul class="changes">${items.join('\n')}</ul>` : '<p>Nothing touches it.</p>'
    return `<h3 id="${consumerId(consumers, name)}">${escapeHtml(name)}</h3>${list}`
  })
  return `<section aria-labelledby="consumers"><h2 id="consumers">Consumers</h2>\n${parts.join('\n')}</section>\n`
}

function touchItem(change: Change, name: string): string[] {
  const { level, fingerprint, consumers = [] } = change
  const touch = consumers.find(({ consumer }) => consumer === name)
  if (!touch || touch.touch === 'calls' || level === 'docs') return []
  const badge = `<span class="badge ${level}">${level}</span>`
  return [
    `<li>${badge}<div><a href="#${fingerprint}">${escapeHtml(titleOf(change))}</a><br><small>${detailsOf(touch)}</small></div></li>`,
  ]
}

function detailsOf({ uses, why }: Touch): string {
  return [why, usesText(uses)].filter(Boolean).map(escapeHtml).join(': ')
}
