import { operationFacts } from '../../generated/operation-facts.ts'
import { type Answer, type Fields, ok, refuse } from './answer.ts'
import type { Call } from './behaviour.ts'
import type { Kind } from './kinds.ts'
import { titleOf } from './request-check.ts'
import { DAY, momentOf, SECOND } from './time.ts'
import type { Stored, World } from './world.ts'

/** Whether an object is what a filter asks for. */
export type Filter = (stored: Stored, asked: string) => boolean

const PAGING: ReadonlySet<string> = new Set(['page', 'per_page', 'before', 'after'])
const LARGEST_PAGE = 100

/**
 * One page, newest first. A filter compares the member of its name, of what is shown or else of what was asked, unless it
 * is given here.
 *
 * @param shown what a list shows of each. Default: the object
 */
export function listOf(
  kind: Kind,
  filters: Readonly<Record<string, Filter>> = {},
  shown?: (stored: Stored) => Fields,
): (call: Call, world: World) => Answer {
  return (call, world) => pageOf(candidates(kind, call, world), call, world.now, filters, shown)
}

/** A `request_id` names one at most, which need not be looked for among many. */
function candidates(kind: Kind, { operation, query }: Call, world: World): readonly Stored[] {
  const requestId = query.get('request_id')
  if (!requestId || !isFilter('request_id', operation.id)) return world.all(kind)
  const named = world.byRequestId(kind, requestId)
  return named ? [named] : []
}

export function pageOf(
  stored: readonly Stored[],
  { operation, query, listLag }: Call,
  now: number,
  filters: Readonly<Record<string, Filter>> = {},
  shown: (stored: Stored) => Fields = ({ object }) => object,
): Answer {
  const [before, after] = [boundOf(query, 'before'), boundOf(query, 'after')]
  const asked = [...query].filter(([name, value]) => value !== '' && isFilter(name, operation.id))
  const within = stored.filter((each) => {
    const at = Math.floor(each.createdAt / SECOND) * SECOND
    if (before !== undefined && at > before) return false
    if (after !== undefined && at < after) return false
    if (listLag > 0 && each.createdAt > now - listLag) return false
    return asked.every(([name, value]) => (filters[name] ?? sameMember(name))(each, value))
  })
  const per_page = Math.min(Number(query.get('per_page') || 20), LARGEST_PAGE)
  const current = Number(query.get('page') || 1)
  const pages = Math.ceil(within.length / per_page)
  const end = within.length - (current - 1) * per_page
  const data = end > 0 ? within.slice(Math.max(0, end - per_page), end).reverse() : []
  const page_meta = {
    current,
    previous: current > 1 ? current - 1 : null,
    next: current < pages ? current + 1 : null,
    per_page,
    pages,
    count: within.length,
  }
  return ok({ data: data.map(shown), page_meta })
}

/** What the description does not name is ignored. */
function isFilter(name: string, operation: Call['operation']['id']): boolean {
  return !PAGING.has(name) && operationFacts[operation].queryParams.includes(name)
}

function sameMember(name: string): Filter {
  return ({ object, own }, asked) => (object[name] ?? own[name]) === asked
}

/** `before` a bare date is the end of that day, `after` one its start, both in UTC. */
function boundOf(query: URLSearchParams, name: 'before' | 'after'): number | undefined {
  const text = query.get(name)
  if (!text) return undefined
  const moment = momentOf(text)
  if (!moment) return refuse(`Validation failed: ${titleOf(name)} is not a valid time`)
  return moment.isDate && name === 'before' ? moment.at + DAY - 1 : moment.at
}
