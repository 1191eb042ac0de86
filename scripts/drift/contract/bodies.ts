import { isObject, objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { annotationsOf, type Context, compareSchemas, report } from './context.ts'
import { charsetOf, nearestType, normalType } from './media-types.ts'
import { matchNearest } from './nearest.ts'
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

/** Of several media types that fit, the most specific counts. */
export function compareContent(
  context: Context,
  base: Place,
  revision: Place,
  side: 'request' | 'response',
  label: string,
): void {
  const [old, now] = [contentOf(context.base, base), contentOf(context.revision, revision)]
  const matched = matchNearest(old, now, [...old.keys(), ...now.keys()], nearestType)
  const prefix = side === 'request' ? 'request-body' : 'response'
  // Whoever sends chooses a media type; whoever asks for an answer names those that he takes.
  const isChosen = (side === 'request') === (context.caller === 'client')
  for (const each of matched.pairs) compareMedia(context, each.old, each.now, side, label)
  for (const [key, { type, media }] of old) {
    if (!matched.gone.has(key) && !(isChosen && matched.partlyGone.has(key))) continue
    report(context, `${prefix}-media-type-removed`, type, { base: media, revision }, { before: type })
  }
  for (const key of matched.added) {
    const { type, media } = now.get(key) ?? { type: key, media: revision }
    const took = [...old].filter(([each]) => !now.has(each) && nearestType(new Set([key]), each) === key)
    const isWider = side === 'response' && took.length > 0
    const before = isWider ? { before: took.map(([, each]) => each.type).join(', ') } : {}
    const rule = isWider ? 'response-media-type-generalized' : (`${prefix}-media-type-added` as const)
    report(context, rule, type, { base, revision: media }, { ...before, after: type })
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
  const comparers = side === 'request' ? context.sent : context.received
  const isText = [old, now].every(({ type }) => normalType(type).split(';')[0] === 'text/plain')
  const comparer = isText ? comparers.text : comparers.json
  const at = { base: old.media, revision: now.media }
  compareSchemas(context, comparer, label, old.media, now.media)
  compareSchemas(context, comparer, `an item of ${label}`, old.media, now.media, 'itemSchema')
  const [oldSet, newSet] = [charsetOf(old.type), charsetOf(now.type)]
  if (oldSet && newSet && oldSet !== newSet)
    report(context, 'charset-changed', old.type, at, { before: old.type, after: now.type })
  const [before, after] = [encodingOf(context.base, old.media), encodingOf(context.revision, now.media)]
  if (!same(before, after)) report(context, 'encoding-changed', old.type, at, { before, after })
  if (!same(annotationsOf(old.media.value), annotationsOf(now.media.value))) {
    const rule = side === 'request' ? 'request-body-annotations-changed' : 'response-annotations-changed'
    report(context, rule, old.type, at)
  }
}

const ENCODINGS = ['encoding', 'prefixEncoding', 'itemEncoding'] as const

/** How parts are encoded, without the words about it, and with what headers refer to. */
function encodingOf(description: Context['base'], media: Place): unknown {
  const said = ENCODINGS.flatMap((keyword) => {
    const place = description.child(media, keyword)
    return place ? [[keyword, meaningOf(description, place)] as const] : []
  })
  const [only, ...more] = said
  return only?.[0] === 'encoding' && more.length === 0
    ? only[1]
    : said.length > 0
      ? Object.fromEntries(said)
      : undefined
}

function meaningOf(description: Context['base'], place: Place): unknown {
  const { value, pointer } = description.follow(place)
  if (Array.isArray(value)) return value.map((each: unknown) => meaningOf(description, { value: each, pointer }))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key === 'schema') return [[key, each]]
      return WORDS.has(key) && !isObject(each) ? [] : [[key, meaningOf(description, { value: each, pointer })]]
    }),
  )
}

const WORDS = new Set(['description', 'summary', 'example', 'examples'])
