import createClient from 'openapi-fetch'
import type { GlomoApi } from '../../generated/api.ts'
import type { paths } from '../../generated/openapi.ts'
import { everyOperation } from '../../generated/operation-table.ts'
import { kindOf } from '../errors/check-argument.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import { baseUrlOf } from './base-url.ts'
import { checkPath } from './check-path.ts'
import { checkQuery, datesAsText } from './check-query.ts'
import { toBody } from './form-data.ts'
import { isRecord } from './json.ts'
import type { Operation } from './operation.ts'
import { refOf } from './prepared-request.ts'
import { cannotBeSent, refused } from './refused.ts'
import { serverRequestIdOf } from './server-request-id.ts'

interface ApiOptions {
  readonly baseUrl: string
  /** Sends each request of an operation. */
  readonly send: (request: Request, operation: Operation) => Promise<Response>
}

/** Makes the typed fetch client. It adds no key and retries nothing by itself. */
export function createApi({ baseUrl, send }: ApiOptions): GlomoApi {
  const client = createClient<paths>()
  const call = async (operation: Operation, init: unknown = {}) => {
    const { method, path } = operation
    if (!isRecord(init)) throw refused(operation, `the parameters are ${kindOf(init)}; they must be an object`)
    const { params, ...others } = init
    checkPath(operation, recordIn(params, 'path'))
    const query = datesAsText(recordIn(params, 'query'))
    checkQuery(operation, query)
    let response: Response | undefined
    const fetch = async (request: Request) => {
      response = await send(request, operation)
      return response
    }
    const bodySerializer = (body: unknown) => toBody(operation, body)
    const own = { baseUrl: baseUrlOf(operation, baseUrl), fetch, bodySerializer }
    const cookies = cookiesOf(others.headers, recordIn(params, 'cookie'))
    const whole = { ...own, ...others, ...cookies, params: { ...(isRecord(params) ? params : {}), query } }
    try {
      // The table and the types are made from the same description; the loop below cannot show that to the compiler.
      return await client.request(method.toLowerCase() as 'get', path as never, whole as never)
    } catch (cause) {
      if (response) throw unreadable(operation, response, cause)
      throw cannotBeSent(operation, cause)
    }
  }
  const entries = everyOperation.map((operation) => [operation.id, (init?: object) => call(operation, init)])
  return Object.fromEntries(entries) as GlomoApi
}

/** Cookies that the description names travel in the header of that name. */
function cookiesOf(headers: unknown, named: Readonly<Record<string, unknown>>): object {
  const cookies = Object.entries(named).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return cookies.length === 0 ? {} : { headers: { ...(isRecord(headers) ? headers : {}), cookie: cookies.join('; ') } }
}

function recordIn(params: unknown, name: 'path' | 'query' | 'cookie'): Readonly<Record<string, unknown>> {
  const part = isRecord(params) ? params[name] : undefined
  return isRecord(part) ? part : {}
}

/** A success whose body is not what the call reads it as. */
function unreadable(operation: Operation, { status, headers }: Response, cause: unknown): UnreadableResponseError {
  const outcomeUnknown = operation.idempotency !== 'safe'
  return new UnreadableResponseError(
    `${describeOperation(operation)} answered ${status} with a body that is not what was asked for`,
    {
      operation: refOf(operation),
      outcomeUnknown,
      serverRequestId: serverRequestIdOf(headers),
      status,
      reason: 'not JSON',
      cause,
    },
  )
}
