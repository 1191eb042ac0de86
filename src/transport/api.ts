import createClient, { type ClientOptions } from 'openapi-fetch'
import type { GlomoApi } from '../../generated/api.ts'
import type { paths } from '../../generated/openapi.ts'
import { operations } from '../../generated/operation-table.ts'
import { DEFAULT_SERVER } from '../../generated/operations.ts'
import { baseUrlOf } from './base-url.ts'
import { checkPath } from './check-path.ts'
import { checkQuery, datesAsText } from './check-query.ts'
import { toBody } from './form-data.ts'
import { isRecord } from './json.ts'
import type { Operation } from './operation.ts'

export interface ApiOptions extends Omit<ClientOptions, 'fetch'> {
  /**
   * Called with each request and the operation it belongs to.
   * @default globalThis.fetch
   */
  fetch?: (request: Request, operation: Operation) => Promise<Response>
}

/** Makes the typed fetch client. It adds no key and retries nothing by itself. */
export function createApi(options: ApiOptions = {}): GlomoApi {
  const { baseUrl = DEFAULT_SERVER, fetch: send = (request) => globalThis.fetch(request), ...rest } = options
  const client = createClient<paths>(rest)
  const call = async (operation: Operation, init: object | undefined) => {
    const { method, path } = operation
    const { params, ...others } = initOf(init)
    checkPath(operation, partOf(params, 'path'))
    const query = datesAsText(partOf(params, 'query'))
    checkQuery(operation, query)
    const fetch = (request: Request) => send(request, operation)
    const bodySerializer = (body: unknown) => toBody(operation, body)
    // The table and the types are made from the same description; the loop below cannot show that to the compiler.
    return client.request(
      method.toLowerCase() as 'get',
      path as never,
      {
        baseUrl: baseUrlOf(operation, baseUrl),
        fetch,
        bodySerializer,
        ...others,
        params: { ...initOf(params), query },
        ...cookiesOf(others, partOf(params, 'cookie')),
      } as never,
    )
  }
  const entries = Object.values(operations).map((operation) => [operation.id, (init?: object) => call(operation, init)])
  return Object.fromEntries(entries) as GlomoApi
}

/** Cookies that the description names travel in the header of that name. */
function cookiesOf({ headers }: Readonly<Record<string, unknown>>, named: Readonly<Record<string, unknown>>): object {
  const cookies = Object.entries(named).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return cookies.length === 0 ? {} : { headers: { ...initOf(headers), cookie: cookies.join('; ') } }
}

function initOf(init: unknown): Readonly<Record<string, unknown>> {
  return isRecord(init) ? init : {}
}

function partOf(params: unknown, name: 'path' | 'query' | 'cookie'): Readonly<Record<string, unknown>> {
  return initOf(initOf(params)[name])
}
