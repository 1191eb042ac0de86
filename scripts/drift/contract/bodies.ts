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
      report(
        context,
        `${side === 'request' ? 'request-body' : 'response'}-media-type-removed`,
        type,
        { base: media, revision },
        { before: type },
      )
      continue
    }
    const at = { base: media, revision: other.media }
    compareSchemas(context, side === 'request' ? context.sent : context.received, label, media, other.media)
    const [before, after] = [objectOf(media.value).encoding, objectOf(other.media.value).encoding]
    if (!same(before, after)) report(context, 'encoding-changed', type, at, { before, after })
    if (!same(annotationsOf(media.value), annotationsOf(other.media.value))) {
      report(
        context,
        side === 'request' ? 'request-body-annotations-changed' : 'response-annotations-changed',
        type,
        at,
      )
    }
  }
  for (const [key, { type, media }] of now) {
    if (!old.has(key))
      report(
        context,
        `${side === 'request' ? 'request-body' : 'response'}-media-type-added`,
        type,
        { base, revision: media },
        { after: type },
      )
  }
}

function normalType(type: string): string {
  const [essence = '', ...parameters] = type.toLowerCase().split(';')
  return [essence.trim(), ...parameters.map((each) => each.trim()).sort()].join(';')
}
