import { objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { compareContent } from './bodies.ts'
import { annotationsOf, type Context, compareSchemas, report } from './context.ts'
import { matchNearest } from './nearest.ts'
import type { ContractOperation } from './operations.ts'

export function compareResponses(context: Context, base: ContractOperation, revision: ContractOperation): void {
  const [oldResponses, newResponses] = [
    new Map(context.base.entries(context.base.child(base.place, 'responses'))),
    new Map(context.revision.entries(context.revision.child(revision.place, 'responses'))),
  ]
  const points = [...oldResponses.keys(), ...newResponses.keys()].filter((status) => status !== 'default')
  const matched = matchNearest(oldResponses, newResponses, [...points, ...RANGES], nearestStatus)
  for (const { name, isSplit, old, now } of matched.pairs) {
    if (!context.unchanged.has(old, now)) compareResponse(context, name, old, now, isSplit)
  }
  for (const [status, old] of oldResponses) {
    const isGone = matched.gone.has(status) || (status === 'default' && matched.partlyGone.has(status))
    if (!isGone || (status === 'default' && newResponses.has(status))) continue
    const rule = isSuccess(status) ? 'response-success-status-removed' : 'response-non-success-status-removed'
    report(context, rule, status, { base: old, revision: revision.place }, { before: status })
  }
  for (const status of matched.added) {
    const rule = isSuccess(status) ? 'response-success-status-added' : 'response-non-success-status-added'
    const now = newResponses.get(status) ?? revision.place
    report(context, rule, status, { base: base.place, revision: now }, { after: status })
  }
}

const RANGES = ['1XX', '2XX', '3XX', '4XX', '5XX']

function isSuccess(status: string): boolean {
  return status.startsWith('2')
}

/** What is answered for a status: by itself, by the range that it is in, or by `default`. */
function nearestStatus(statuses: ReadonlySet<string>, status: string): string | undefined {
  const range = /^[1-5]\d\d$/.test(status) ? [`${status[0]}XX`] : []
  return [status, ...range, 'default'].find((each) => statuses.has(each))
}

/** @param isSplit whether the new answer is described beside the old one, for a part of what that was for */
function compareResponse(context: Context, status: string, base: Place, revision: Place, isSplit: boolean): void {
  const at = { base, revision }
  const has = (place: Place) => Object.keys(objectOf(objectOf(place.value).content)).length > 0
  if (has(base) && !has(revision)) report(context, 'response-body-removed', status, at)
  else if (!has(base) && has(revision)) report(context, 'response-body-added', status, at)
  else compareContent(context, base, revision, 'response', `the answer ${status}`)
  compareHeaders(context, base, revision)
  compareLinks(context, base, revision)
  const words = (place: Place) => annotationsOf(place.value, ['description', 'summary'])
  if (!isSplit && !same(words(base), words(revision))) {
    report(context, 'response-annotations-changed', status, at, { before: words(base), after: words(revision) })
  }
}

function compareHeaders(context: Context, base: Place, revision: Place): void {
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
    compareSchemas(context, context.received.text, `the header ${name}`, header, other.header)
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

function compareLinks(context: Context, base: Place, revision: Place): void {
  const [old, now] = [
    new Map(context.base.entries(context.base.child(base, 'links'))),
    new Map(context.revision.entries(context.revision.child(revision, 'links'))),
  ]
  const meaning = (place: Place) => {
    const { description: _, ...rest } = objectOf(place.value)
    return rest
  }
  for (const [name, link] of old) {
    const other = now.get(name)
    if (!other) report(context, 'response-link-removed', name, { base: link, revision })
    else if (!same(meaning(link), meaning(other)))
      report(context, 'response-link-changed', name, { base: link, revision: other })
  }
  for (const [name, link] of now)
    if (!old.has(name)) report(context, 'response-link-added', name, { base, revision: link })
}
