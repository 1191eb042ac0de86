import { objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { annotationsOf, type Context, compareSchemas, report } from './context.ts'
import type { ContractOperation } from './operations.ts'

/** How a parameter is written when it does not say, by where it stands. Source: the OpenAPI specification. */
const STYLES: Readonly<Record<string, string>> = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' }

export function compareParameters(context: Context, base: ContractOperation, revision: ContractOperation): void {
  for (const [key, old] of base.parameters) {
    const now = revision.parameters.get(key)
    const name = nameOf(old)
    if (!now) {
      report(context, 'request-parameter-removed', name, { base: old, revision: revision.place }, { before: old.value })
    } else compareParameter(context, name, old, now)
  }
  for (const [key, now] of revision.parameters) {
    if (base.parameters.has(key)) continue
    const rule =
      objectOf(now.value).required === true ? 'new-required-request-parameter' : 'new-optional-request-parameter'
    report(context, rule, nameOf(now), { base: base.place, revision: now }, { after: now.value })
  }
}

function nameOf({ value }: Place): string {
  const { in: where, name } = objectOf(value)
  return `${name} (${where})`
}

function compareParameter(context: Context, name: string, base: Place, revision: Place): void {
  const at = { base, revision }
  const [old, now] = [objectOf(base.value), objectOf(revision.value)]
  if (old.in !== 'path' && (old.required === true) !== (now.required === true)) {
    report(
      context,
      now.required === true ? 'request-parameter-became-required' : 'request-parameter-became-optional',
      name,
      at,
    )
  }
  const [before, after] = [serializationOf(old), serializationOf(now)]
  if (!same(before, after)) report(context, 'request-parameter-serialization-changed', name, at, { before, after })
  if ((old.deprecated === true) !== (now.deprecated === true)) {
    report(
      context,
      now.deprecated === true ? 'request-parameter-deprecated' : 'request-parameter-reactivated',
      name,
      at,
    )
  }
  if (!same(annotationsOf(old), annotationsOf(now))) {
    report(context, 'request-parameter-annotations-changed', name, at, {
      before: annotationsOf(old),
      after: annotationsOf(now),
    })
  }
  compareSchemas(context, context.sent, `the parameter ${name}`, base, revision)
  const oldContent = context.base.entries(context.base.child(base, 'content'))
  const newContent = new Map(context.revision.entries(context.revision.child(revision, 'content')))
  for (const [type, media] of oldContent) {
    const other = newContent.get(type)
    if (other) compareSchemas(context, context.sent, `the parameter ${name}`, media, other)
  }
  const [oldTypes, newTypes] = [oldContent.map(([type]) => type), [...newContent.keys()]]
  if (!same(oldTypes, newTypes)) {
    report(context, 'request-parameter-media-type-changed', name, at, { before: oldTypes, after: newTypes })
  }
}

function serializationOf({
  in: where,
  style,
  explode,
  allowReserved,
  allowEmptyValue,
}: Readonly<Record<string, unknown>>) {
  const effective = style ?? STYLES[String(where)]
  return {
    style: effective,
    explode: explode ?? effective === 'form',
    allowReserved: allowReserved === true,
    allowEmptyValue: allowEmptyValue === true,
  }
}
