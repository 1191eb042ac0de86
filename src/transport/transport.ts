import { requireObject } from '../errors/check-argument.ts'
import { buildRequest, readRequest } from './build-request.ts'
import { asCall } from './call.ts'
import { errorOf } from './call-error.ts'
import { datesAsText } from './check-query.ts'
import { createIdempotent } from './create-idempotent.ts'
import { type Completed, GlomoPromise, toResponse, withResponse } from './glomo-promise.ts'
import { isRecord } from './json.ts'
import { Limit } from './limit.ts'
import type { IdempotentOperation, Operation, OperationId, Row } from './operation.ts'
import type { ArgumentsOf, ItemOf, ResponseOf } from './operation-types.ts'
import type { CallOptions, CreateOptions, GlomoOptions, ListOptions, SharedOptions } from './options.ts'
import { GlomoList, type PageOf, readListQuery } from './pagination.ts'
import { buildRawRequest, type RawRequest } from './raw-request.ts'
import { readResponse } from './read-response.ts'
import { send } from './send.ts'
import { readOptions, type Settings, withCallOptions } from './settings.ts'

export type { GlomoPromise } from './glomo-promise.ts'
export type { BodyOf, HeadersOf, ItemOf, QueryOf, ResponseOf } from './operation-types.ts'
export type { CallOptions, CreateOptions, ListOptions } from './options.ts'
export type { GlomoList } from './pagination.ts'

/** The one way from a method of a resource to the API and back: build, send, read. */
export class Transport {
  readonly #settings: Settings

  constructor(options: GlomoOptions, settings: Settings = readOptions(options)) {
    this.#settings = settings
  }

  /** Another one on the same pace, retry budget, hooks and fetch. @throws {ArgumentError} */
  withOptions(options: SharedOptions): Transport {
    return new Transport({}, withCallOptions(this.#settings, options))
  }

  /** Sends a request that the typed fetch client built. */
  async send(request: Request, operation: Operation): Promise<Response> {
    const settings = this.#settings
    const prepared = await readRequest(request, operation, settings)
    const { response } = await asCall(prepared, settings, (told) => send(prepared, told, request.signal))
    return toResponse(response)
  }

  get baseUrl(): string {
    return this.#settings.baseUrl
  }

  /** Calls an operation and gives the body of its success. */
  call<Id extends OperationId>(
    operation: Row<Id>,
    args: ArgumentsOf<Id>,
    options?: CallOptions,
  ): GlomoPromise<ResponseOf<Id>> {
    return new GlomoPromise(this.#call(operation, args, options))
  }

  /** Calls an operation whose arguments take time to make, such as a file that is read; the deadline holds for it. */
  callPrepared<Id extends OperationId>(
    operation: Row<Id>,
    prepare: (signal: AbortSignal) => Promise<ArgumentsOf<Id>>,
    options?: CallOptions,
  ): GlomoPromise<ResponseOf<Id>> {
    return new GlomoPromise(this.#callPrepared(operation, prepare, options))
  }

  /** Calls an operation that answers page by page. */
  list<Id extends OperationId>(
    operation: Row<Id>,
    args: ArgumentsOf<Id>,
    options?: ListOptions,
  ): GlomoList<ItemOf<Id>> {
    // A list is read later, and page by page: what is asked for is what was asked for now.
    const filters = 'query' in args && isRecord(args.query) ? datesAsText(args.query) : {}
    const first = readListQuery(operation, filters)
    requireObject('options', options ?? {})
    const kept = { ...options, ...(options?.headers ? { headers: { ...options.headers } } : {}) }
    const fetchPage = async (page: number, perPage: number | undefined, signal?: AbortSignal) => {
      const query = { ...filters, page, per_page: perPage }
      const paged = { ...args, query } as ArgumentsOf<Id> // the same, for another page
      const callOptions = signal ? { ...kept, signal } : kept
      return withResponse(await this.#call<Id, PageOf<ItemOf<Id>>>(operation, paged, callOptions))
    }
    return new GlomoList(fetchPage, first, kept)
  }

  /** Calls one of the creates that carry a `request_id`; a repeat gives the object of the first call. */
  createIdempotent<Id extends OperationId>(
    operation: Row<Id> & IdempotentOperation,
    args: ArgumentsOf<Id>,
    options: CreateOptions = {},
  ): GlomoPromise<ResponseOf<Id>> {
    return new GlomoPromise(this.#createIdempotent(operation, args, options))
  }

  /** Sends what the description does not know, with the same care. */
  request(raw: RawRequest, options?: CallOptions): GlomoPromise<unknown> {
    return new GlomoPromise(this.#request(raw, options))
  }

  async #call<Id extends OperationId, T = ResponseOf<Id>>(
    operation: Row<Id>,
    args: ArgumentsOf<Id>,
    options: CallOptions | undefined,
  ): Promise<Completed<T>> {
    const settings = withCallOptions(this.#settings, options)
    const request = buildRequest(operation, args, settings)
    return asCall(request, settings, async (told) =>
      readResponse<T>(request, told, await send(request, told, options?.signal)),
    )
  }

  async #callPrepared<Id extends OperationId>(
    operation: Row<Id>,
    prepare: (signal: AbortSignal) => Promise<ArgumentsOf<Id>>,
    options: CallOptions | undefined,
  ): Promise<Completed<ResponseOf<Id>>> {
    const { clock, deadline } = withCallOptions(this.#settings, options)
    const endsAt = clock.now() + deadline
    const limit = new Limit(clock, deadline, 'deadline', options?.signal)
    const args = await limit
      .race(prepare(limit.signal))
      .catch((error) => {
        if (!limit.ended) throw error
        const ended = { kind: 'ended', by: limit.ended, neverSent: true, cause: limit.signal.reason } as const
        const state = { attempts: 0, outcomeUnknown: false, retryable: false }
        throw errorOf({ operation, requestId: undefined }, { ...this.#settings, deadline }, state, ended)
      })
      .finally(() => limit.release())
    return this.#call(operation, args, { ...options, deadline: Math.max(1, endsAt - clock.now()) })
  }

  async #createIdempotent<Id extends OperationId>(
    operation: Row<Id> & IdempotentOperation,
    args: ArgumentsOf<Id>,
    options: CreateOptions,
  ): Promise<Completed<ResponseOf<Id>>> {
    return createIdempotent(operation, args, withCallOptions(this.#settings, options), options)
  }

  async #request(raw: RawRequest, options: CallOptions | undefined): Promise<Completed<unknown>> {
    const settings = withCallOptions(this.#settings, options)
    requireObject('request', raw ?? {})
    const request = buildRawRequest(raw, settings)
    return asCall(request, settings, async (told) =>
      readResponse(request, told, await send(request, told, options?.signal)),
    )
  }
}
