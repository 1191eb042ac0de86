import { objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { annotationsOf, type Context, compareSchemas, report } from './context.ts'
import type { ContractOperation } from './operations.ts'

export function compareRequestBody(context: Context, base: ContractOperation, revision: ContractOperation): void {
  const name = `${revision.method} ${revision.path}`
  const old = bodyOf(context.base, base)
  const now = bodyOf(context.revision, revision)
  if (!old && !now) return
  if (!old) {
    const rule = objectOf(now?.value).required === true ? 'request-body-added-required' : 'request-body-added-optional'
    report(context, rule, name, { base: base.place, revision: now ?? revision.place })
    return
  }
  if (!now) {
    report(context, 'request-body-removed', name, { base: old, revision: revision.place })
    return
  }
  const at = { base: old, revision: now }
  const [before, after] = [objectOf(old.value).required === true, objectOf(now.value).required === true]
  if (before !== after)
    report(context, after ? 'request-body-became-required' : 'request-body-became-optional', name, at)
  if (!same(annotationsOf(old.value), annotationsOf(now.value)))
    report(context, 'request-body-annotations-changed', name, at)
  compareContent(context, old, now, 'request', 'the body')
}

function bodyOf(description: Context['base'], operation: ContractOperation): Place | undefined {
  const body = description.child(operation.place, 'requestBody')
  return body && description.follow(body)
}

interface Media {
  readonly type: string
  readonly media: Place
}

/**
 * Media types by their names, without case, order of parameters, and the character set, which JSON does not have; a range
 * (`text/*`) takes what no other does.
 */
export function compareContent(
  context: Context,
  base: Place,
  revision: Place,
  side: 'request' | 'response',
  label: string,
): void {
  const [old, now] = [contentOf(context.base, base), contentOf(context.revision, revision)]
  const prefix = side === 'request' ? 'request-body' : 'response'
  // Whoever sends chooses a media type; whoever asks for an answer names those that he takes.
  const isChosen = (side === 'request') === (context.caller === 'client')
  for (const [key, { type, media }] of old) {
    const others = now.has(key)
      ? [now.get(key)]
      : [...now].filter(([each]) => overlaps(key, each)).map(([, found]) => found)
    for (const other of others) if (other) compareMedia(context, { type, media }, other, side, label)
    if (others.length === 0 || (isChosen && !covers([...now.keys()], key))) {
      report(context, `${prefix}-media-type-removed`, type, { base: media, revision }, { before: type })
    }
  }
  for (const [key, { type, media }] of now) {
    if (covers([...old.keys()], key)) continue
    report(context, `${prefix}-media-type-added`, type, { base, revision: media }, { after: type })
  }
}

function contentOf(description: Context['base'], place: Place): Map<string, Media> {
  return new Map(
    description
      .entries(description.child(place, 'content'))
      .map(([type, media]) => [normalType(type), { type, media }]),
  )
}

function compareMedia(context: Context, old: Media, now: Media, side: 'request' | 'response', label: string): void {
  const comparer = (side === 'request' ? context.sent : context.received).json
  const at = { base: old.media, revision: now.media }
  compareSchemas(context, comparer, label, old.media, now.media)
  compareSchemas(context, comparer, `an item of ${label}`, old.media, now.media, 'itemSchema')
  const encodingOf = ({ value }: Place) => {
    const { encoding, prefixEncoding, itemEncoding } = objectOf(value)
    return prefixEncoding || itemEncoding ? { encoding, prefixEncoding, itemEncoding } : encoding
  }
  const [before, after] = [encodingOf(old.media), encodingOf(now.media)]
  if (!same(before, after)) report(context, 'encoding-changed', old.type, at, { before, after })
  if (!same(annotationsOf(old.media.value), annotationsOf(now.media.value))) {
    const rule = side === 'request' ? 'request-body-annotations-changed' : 'response-annotations-changed'
    report(context, rule, old.type, at)
  }
}

function normalType(type: string): string {
  const [essence = '', ...parameters] = type.toLowerCase().split(';')
  const meaningful = parameters.map((each) => each.trim()).filter((each) => !each.startsWith('charset='))
  return [essence.trim(), ...meaningful.sort()].join(';')
}

/** Whether one of the ranges is wide enough for the type. */
function covers(ranges: readonly string[], type: string): boolean {
  return ranges.some((range) => range === type || isWithin(type, range))
}

function overlaps(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one)
}

function isWithin(type: string, range: string): boolean {
  if (range === '*/*') return true
  return range.endsWith('/*') && type.startsWith(range.slice(0, -1))
}
