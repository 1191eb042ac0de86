import { operations } from '../../../generated/operation-table.ts'
import type { Adapters } from '../harness/adapters.ts'
import { type LiveResult, liveCall } from './live-call.ts'

/** Every call that only reads: lists first, then single objects by the identifiers that the lists gave. */
export async function readEverything(
  adapters: Adapters,
  onResult: (result: LiveResult) => void = () => {},
): Promise<LiveResult[]> {
  const reads = Object.values(operations).filter(({ idempotency }) => idempotency === 'safe')
  const collections = reads.filter(({ pathParams }) => pathParams === undefined)
  const results: LiveResult[] = []
  const firstIds = new Map<string, string>()
  const add = (result: LiveResult) => {
    results.push(result)
    onResult(result)
  }
  for (const { id, path } of collections) {
    const result = await liveCall(adapters, id, { path: {}, query: {} })
    const firstId = firstIdOf(result.value)
    if (firstId) firstIds.set(path, firstId)
    add(result)
  }
  for (const { id, path, pathParams = [] } of reads) {
    const [name] = pathParams
    if (!name) continue
    const collection = path.slice(0, path.indexOf('/{'))
    const identifier = firstIds.get(collection)
    if (identifier) add(await liveCall(adapters, id, { path: { [name]: identifier }, query: {} }))
    else add({ operationId: id, outcome: 'not checked', details: [`GET ${collection} gave no object to read`] })
  }
  return results
}

function firstIdOf(page: unknown): string | undefined {
  const [first] = typeof page === 'object' && page !== null && 'data' in page ? Object(page.data) : []
  return typeof first?.id === 'string' ? first.id : undefined
}
