import { objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { type Context, compareSchemas, tell, wordsOf } from './context.ts'
import type { ContractOperation } from './operations.ts'

export function compareRequestBody(context: Context, base: ContractOperation, revision: ContractOperation): void {
  const name = `${revision.method} ${revision.path}`
  const old = bodyOf(context.base, base)
  const now = bodyOf(context.revision, revision)
  if (!old && !now) return
  if (!old) {
    const rule = objectOf(now?.value).required === true ? 'required-body-added' : 'body-added'
    tell(context, rule, name, { base: base.place, revision: now ?? revision.place })
    return
  }
  if (!now) {
    tell(context, 'body-removed', name, { base: old, revision: revision.place })
    return
  }
  const at = { base: old, revision: now }
  const [before, after] = [objectOf(old.value).required === true, objectOf(now.value).required === true]
  if (before !== after) tell(context, after ? 'body-became-required' : 'body-became-optional', name, at)
  if (!same(wordsOf(old.value), wordsOf(now.value))) tell(context, 'body-words-changed', name, at)
  compareContent(context, old, now, 'request', 'the body')
}

function bodyOf(description: Context['base'], operation: ContractOperation): Place | undefined {
  const body = description.child(operation.place, 'requestBody')
  return body && description.follow(body)
}

/** Media types by their names without case and parameters' order; what each holds goes the way of the side. */
export function compareContent(
  context: Context,
  base: Place,
  revision: Place,
  side: 'request' | 'response',
  label: string,
): void {
  const contentOf = (description: Context['base'], place: Place) =>
    new Map(
      description
        .entries(description.child(place, 'content'))
        .map(([type, media]) => [normalType(type), { type, media }]),
    )
  const [old, now] = [contentOf(context.base, base), contentOf(context.revision, revision)]
  for (const [key, { type, media }] of old) {
    const other = now.get(key)
    if (!other) {
      tell(context, `${side}-media-type-removed`, type, { base: media, revision }, { before: type })
      continue
    }
    const at = { base: media, revision: other.media }
    compareSchemas(context, side === 'request' ? context.sent : context.received, label, media, other.media)
    const [before, after] = [objectOf(media.value).encoding, objectOf(other.media.value).encoding]
    if (!same(before, after)) tell(context, 'encoding-changed', type, at, { before, after })
    if (!same(wordsOf(media.value), wordsOf(other.media.value))) {
      tell(context, side === 'request' ? 'body-words-changed' : 'response-words-changed', type, at)
    }
  }
  for (const [key, { type, media }] of now) {
    if (!old.has(key)) tell(context, `${side}-media-type-added`, type, { base, revision: media }, { after: type })
  }
}

function normalType(type: string): string {
  const [essence = '', ...parameters] = type.toLowerCase().split(';')
  return [essence.trim(), ...parameters.map((each) => each.trim()).sort()].join(';')
}
