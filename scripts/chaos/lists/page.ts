import type { Answer } from '../../../src/emulator/answer.ts'
import type { Fields } from '../network/request.ts'

interface Listed {
  readonly created_at?: unknown
}

/**
 * One page of a list, as the documentation has it: pages from 1, 20 objects by default and 100 at most, `before` and
 * `after` on the creation time, both inclusive.
 *
 * @param cap objects a page of this server has at most
 */
export function pageOf(objects: readonly (Fields & Listed)[], query: URLSearchParams, cap = 100): Answer {
  const [before, after] = [timeOf(query.get('before')), timeOf(query.get('after'))]
  const within = objects.filter(({ created_at }) => {
    const created = timeOf(created_at)
    if (created === undefined) return true
    return (before === undefined || created <= before) && (after === undefined || created >= after)
  })
  const perPage = Math.min(Number(query.get('per_page') ?? 20), cap)
  const current = Number(query.get('page') ?? 1)
  const pages = Math.ceil(within.length / perPage)
  const page_meta = {
    current,
    previous: current > 1 ? current - 1 : null,
    next: current < pages ? current + 1 : null,
    per_page: perPage,
    pages,
    count: within.length,
  }
  return { status: 200, body: { data: within.slice((current - 1) * perPage, current * perPage), page_meta } }
}

function timeOf(value: unknown): number | undefined {
  return typeof value === 'string' ? Date.parse(value) : undefined
}

const PAGING: ReadonlySet<string> = new Set(['page', 'per_page', 'before', 'after'])

/** What a query asks of the objects themselves. */
export function filtersOf(query: URLSearchParams): Fields {
  return Object.fromEntries([...query].filter(([name]) => !PAGING.has(name)))
}
