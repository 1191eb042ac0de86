import { objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { annotationsOf, type Context, compareSchemas, report } from './context.ts'
import { contentsOf, formOf, isWrittenAlike, type Places, shapeOf } from './forms.ts'

export function compareHeaders(context: Context, base: Place, revision: Place): void {
  const headersOf = (description: Context['base'], place: Place) =>
    new Map(
      description
        .entries(description.child(place, 'headers'))
        .map(([name, header]) => [name.toLowerCase(), { name, header }] as const)
        // Said by the content of the answer.
        .filter(([name]) => name !== 'content-type'),
    )
  const [old, now] = [headersOf(context.base, base), headersOf(context.revision, revision)]
  for (const [key, { name, header }] of old) {
    const other = now.get(key)
    const wasRequired = objectOf(header.value).required === true
    if (!other) {
      report(context, wasRequired ? 'required-response-header-removed' : 'optional-response-header-removed', name, {
        base: header,
        revision,
      })
      continue
    }
    const at = { base: header, revision: other.header }
    const isRequired = objectOf(other.header.value).required === true
    if (wasRequired !== isRequired)
      report(context, isRequired ? 'response-header-became-required' : 'response-header-became-optional', name, at)
    compareForms(context, name, at)
    if (!same(annotationsOf(header.value), annotationsOf(other.header.value)))
      report(context, 'response-annotations-changed', name, at)
  }
  for (const [key, { name, header }] of now) {
    if (old.has(key)) continue
    const isNeeded = context.caller === 'server' && objectOf(header.value).required === true
    report(context, isNeeded ? 'required-response-header-added' : 'response-header-added', name, {
      base,
      revision: header,
    })
  }
}

/** A header has a schema, written in a style, or contents of a media type. */
function compareForms(context: Context, name: string, at: Places): void {
  const label = `the header ${name}`
  const [old, now] = [contentsOf(context.base, at.base), contentsOf(context.revision, at.revision)]
  const [before, after] = [[...old.keys()], [...now.keys()]]
  for (const [type, media] of old) {
    const other = now.get(type)
    if (other) compareSchemas(context, context.received.json, label, media, other)
  }
  if (!same(before, after)) {
    report(context, 'response-header-media-type-changed', name, at, { before, after })
    return
  }
  compareSchemas(context, context.received.text, label, at.base, at.revision)
  if (isWrittenAlike(context, at)) return
  const { text } = context.received
  const shapes = [
    shapeOf(context.base, text, 'base', at.base),
    shapeOf(context.revision, text, 'revision', at.revision),
  ]
  // Of another shape, it is the schema that changed.
  const [shape = 'unknown', other] = shapes
  if (shape !== other) return
  const [oldForm, newForm] = [at.base, at.revision].map(({ value }) =>
    formOf({ ...objectOf(value), in: 'header' }, shape),
  )
  if (!same(oldForm, newForm))
    report(context, 'response-header-serialization-changed', name, at, { before: oldForm, after: newForm })
}
