import { escapeHtml } from '../../lib/escape-html.ts'
import type { Change } from '../change.ts'
import { levelText, witnessText } from '../report.ts'
import { touchesHtml } from './html-consumers.ts'
import { titleOf } from './title.ts'

/** What is known of changes besides what they are. */
export interface ChangeContext {
  /** Where the documentation of a method of the client is. */
  methodHref?: (name: string) => string | undefined
  /** Whether it was not there the last time. */
  isNew?: (change: Change) => boolean
}

/** Longer values stand side by side. */
const MOST_ON_A_LINE = 60
const MOST_SHOWN = 4000
/** Of more names than these the rest is folded. */
const MOST_NAMES = 10
const SHOWN_NAMES = 7

/** @param consumers that were asked about */
export function changeHtml(
  change: Change,
  { methodHref, isNew }: ChangeContext,
  consumers: readonly string[] = [],
): string {
  const { id, level, fingerprint, pointers, operations, surface } = change
  const isFresh = isNew?.(change) === true
  const facts: [string, string][] = [
    ['operations', names(operations.map(({ operation }) => code(operation)))],
    ['methods', names(surface.methods.map((name) => linked(code(name), methodHref?.(name))))],
    ['types', names(surface.types.map(code))],
    ['consumers', touchesHtml(change, consumers)],
    ['rule', `${code(id)} <small>fingerprint ${code(fingerprint)}</small>`],
    ['place', code(pointers.revision)],
  ]
  const shown = facts.filter(([, value]) => value !== '').map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
  const data = `data-level="${level}" data-resource="${escapeHtml(resourceOf(change))}" data-new="${isFresh}"`
  const mark = isFresh ? ' <span class="badge new">new</span>' : ''
  const title = escapeHtml(titleOf(change))
  return `<article class="change ${level}" id="${fingerprint}" ${data}>
<h3><a href="#${fingerprint}">${title}</a>${mark}</h3>${exampleOf(change)}${turn(change)}<dl>${shown.join('')}</dl></article>`
}

/** The first part of the path of its first operation. */
export function resourceOf({ operations }: Change): string {
  return operations[0]?.operation.split('/').find((part) => part && !/^[A-Z]+ $/.test(part) && part !== 'v2') ?? ''
}

function names(list: readonly string[]): string {
  if (list.length <= MOST_NAMES) return list.join(' ')
  const rest = list.slice(SHOWN_NAMES)
  return `${list.slice(0, SHOWN_NAMES).join(' ')} <details><summary>and ${rest.length} more</summary>${rest.join(' ')}</details>`
}

function linked(html: string, href: string | undefined): string {
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`
}

function exampleOf(change: Change): string {
  const shown = [witnessText(change), levelText(change)].filter(Boolean)
  return shown.map((each) => `<p class="example">${withCode(each)}</p>`).join('')
}

/** Values are told from words by how they are written. */
function withCode(text: string): string {
  const [, before = '', value = '', after = ''] =
    /^(for example )(.*?)((?:, without .*,)? (?:was accepted, and is no longer|could not come, and now can))$/s.exec(
      text,
    ) ?? []
  if (value === '') return escapeHtml(text)
  return `${before}${code(value)}${escapeHtml(after)}`
}

/** What it was, and what it is: on one line where there is room, and nothing where the sentence says both. */
function turn({ before, after, text }: Change): string {
  const sides = [before, after]
  if (sides.every((side) => side === undefined || isWordOf(plain(side), text))) return ''
  if (sides.every((side) => side === undefined || plain(side).length <= MOST_ON_A_LINE)) {
    const [was, is] = sides.map((side) => (side === undefined ? NOTHING : code(plain(side))))
    return `<p class="turn"><span>before</span> ${was} <span>after</span> ${is}</p>`
  }
  const [was, is] = sides.map(sideHtml)
  return `<div class="sides"><figure><figcaption>before</figcaption>${was}</figure><figure><figcaption>after</figcaption>${is}</figure></div>`
}

/** A number is not a part of another one; a name may be the last of a path. */
function isWordOf(value: string, text: string): boolean {
  const inside = /^[\d.]+$/.test(value) ? /[\w.]/ : /\w/
  const [first = '', ...rest] = value === '' ? [] : text.split(value)
  let before = first
  return rest.some((after) => {
    const isWhole = !inside.test(before.slice(-1)) && !inside.test(after.slice(0, 1))
    before = after
    return isWhole
  })
}

const NOTHING = '<span class="nothing">nothing</span>'

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function sideHtml(value: unknown): string {
  if (value === undefined) return `<p>${NOTHING}</p>`
  const line = plain(value)
  const text = typeof value === 'string' || line.length <= MOST_ON_A_LINE ? line : JSON.stringify(value, null, 2)
  return `<pre tabindex="0">${escapeHtml(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)}</pre>`
}
