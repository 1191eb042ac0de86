import { objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { compareContent } from './bodies.ts'
import { annotationsOf, type Context, report } from './context.ts'
import { compareHeaders } from './headers.ts'
import { matchNearest } from './nearest.ts'
import type { ContractOperation } from './operations.ts'

export function compareResponses(context: Context, base: ContractOperation, revision: ContractOperation): void {
  const [oldResponses, newResponses] = [
    new Map(context.base.entriesButExtensions(context.base.child(base.place, 'responses'))),
    new Map(context.revision.entriesButExtensions(context.revision.child(revision.place, 'responses'))),
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
