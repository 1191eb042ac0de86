import createClient, { type ClientOptions } from 'openapi-fetch'
import type { GlomoApi } from '../../generated/api.ts'
import type { paths } from '../../generated/openapi.ts'
import { operations } from '../../generated/operation-table.ts'
import { DEFAULT_SERVER } from '../../generated/operations.ts'
import { baseUrlOf } from './base-url.ts'
import { checkPath } from './check-path.ts'
import { toFormData } from './form-data.ts'
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
    checkPath(operation, pathOf(init))
    const fetch = (request: Request) => send(request, operation)
    const body = operation.requestBody === 'multipart/form-data' ? { bodySerializer: toFormData } : {}
    // The table and the types are made from the same description; the loop below cannot show that to the compiler.
    return client.request(
      method.toLowerCase() as 'get',
      path as never,
      {
        baseUrl: baseUrlOf(operation, baseUrl),
        fetch,
        ...body,
        ...init,
        ...cookiesOf(init),
      } as never,
    )
  }
  const entries = Object.values(operations).map((operation) => [operation.id, (init?: object) => call(operation, init)])
  return Object.fromEntries(entries) as GlomoApi
}

/** Cookies that the description names travel in the header of that name. */
function cookiesOf(init: object | undefined): object {
  const params = init && 'params' in init ? init.params : undefined
  const cookies = isRecord(params) && isRecord(params.cookie) ? Object.entries(params.cookie) : []
  if (!init || cookies.length === 0) return {}
  const headers = 'headers' in init ? init.headers : undefined
  const cookie = cookies.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('; ')
  return { headers: { ...(isRecord(headers) ? headers : {}), cookie } }
}

function pathOf(init: object | undefined): Readonly<Record<string, unknown>> {
  const params = init && 'params' in init ? init.params : undefined
  const path = isRecord(params) ? params.path : undefined
  return isRecord(path) ? path : {}
}
