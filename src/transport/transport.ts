import { baseUrlOf, createApi, type GlomoApi } from '../../generated/api.ts'
import { type Operation, type OperationId, operations } from '../../generated/operations.ts'
import { ApiError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { adviceFor } from './advice.ts'
import type { Answer } from './attempt.ts'
import { checkSame, ONCE_RULES, type OnceId, saysItExists } from './exactly-once.ts'
import { GlomoPromise, type WithResponse } from './glomo-promise.ts'
import { travel } from './journey.ts'
import { isRecord } from './json.ts'
import type { AnswerOf, ArgumentsOf, ItemOf } from './operation-types.ts'
import { GlomoList, type ListOptions, type PageOf, readListQuery } from './pagination.ts'
import { readApiError } from './read-api-error.ts'
import { markReplay } from './replay.ts'
import { type Route, refOf } from './route.ts'
import { type CallOptions, type GlomoOptions, readOptions, type Settings, withCallOptions } from './settings.ts'

/** Options of the four creates that are made exactly once. */
export interface CreateOptions extends CallOptions {
  /**
   * What to do when the API says that the `request_id` was used before: `return` (default) fetches the existing object,
   * makes sure it is the same and returns it marked as a replay; `throw` throws the API's answer.
   */
  onDuplicate?: 'return' | 'throw'
}

type Row<Id extends OperationId> = Operation & { readonly id: Id }

/** The one way from a method of a resource to the API and back. */
export class Transport {
  /** The typed fetch client; its calls make the same journey as every other. */
  readonly api: GlomoApi
  readonly #settings: Settings

  constructor(options: GlomoOptions) {
    this.#settings = readOptions(options)
    this.api = createApi({
      baseUrl: this.#settings.baseUrl,
      fetch: async (request, operation) => toResponse(await travel(request, operation, this.#settings, request.signal)),
    })
  }

  /** Calls an operation and gives the body of its success. */
  call<Id extends OperationId>(
    operation: Row<Id>,
    args: ArgumentsOf<Id> | Promise<ArgumentsOf<Id>>,
    options: CallOptions = {},
  ): GlomoPromise<AnswerOf<Id>> {
    return new GlomoPromise(this.#call(operation, args, options))
  }

  /** Calls an operation that answers page by page. */
  list<Id extends OperationId>(
    operation: Row<Id>,
    args: ArgumentsOf<Id>,
    options: ListOptions = {},
  ): GlomoList<ItemOf<Id>> {
    const filters: object = ('query' in args && args.query) || {}
    const first = readListQuery(operation, filters)
    const fetchPage = (page: number, perPage: number | undefined, signal?: AbortSignal) => {
      const paged = { ...args, query: { ...filters, page, ...(perPage === undefined ? {} : { per_page: perPage }) } }
      const callOptions = signal ? { ...options, signal } : options
      return this.#call(operation, paged as ArgumentsOf<Id>, callOptions) as Promise<WithResponse<PageOf<ItemOf<Id>>>>
    }
    return new GlomoList(fetchPage, first, options)
  }

  /** Calls one of the creates that carry a `request_id`; a repeat gives the object of the first call. */
  createOnce<Id extends OnceId>(
    operation: Row<Id>,
    args: ArgumentsOf<Id>,
    options: CreateOptions = {},
  ): GlomoPromise<AnswerOf<Id>> {
    return new GlomoPromise(this.#createOnce(operation, args, options))
  }

  /** Sends what the description does not know, with the same care. */
  raw(route: Route, request: Request, options: CallOptions): GlomoPromise<unknown> {
    return new GlomoPromise(this.#raw(route, request, options))
  }

  baseUrlOf(options: CallOptions): string {
    return withCallOptions(this.#settings, options).baseUrl
  }

  async #raw(route: Route, request: Request, options: CallOptions): Promise<WithResponse<unknown>> {
    const settings = withCallOptions(this.#settings, options)
    return this.#finish<unknown>(route, settings, await travel(request, route, settings, options.signal))
  }

  async #call<Id extends OperationId>(
    operation: Row<Id>,
    args: object | Promise<object>,
    options: CallOptions,
    expectError: (error: ApiError) => boolean = () => false,
  ): Promise<WithResponse<AnswerOf<Id>>> {
    const settings = withCallOptions(this.#settings, options)
    const { path, query, body } = (await args) as { path?: Record<string, string>; query?: object; body?: unknown }
    checkPath(operation, path ?? {})
    let answer: Answer | undefined
    const fetch = async (request: Request) => {
      answer = await travel(request, operation, settings, options.signal)
      return toResponse(answer)
    }
    const init = {
      params: { path, query },
      body,
      fetch,
      baseUrl: baseUrlOf(operation, settings.baseUrl),
      parseAs: 'stream',
    }
    // The arguments were checked against this operation's types where they were given.
    await (this.api[operation.id] as (init: object) => Promise<unknown>)(init)
    if (!answer) throw new Error(`${operation.id} was not sent`)
    return this.#finish<AnswerOf<Id>>(operation, settings, answer, expectError)
  }

  #finish<T>(
    route: Route,
    settings: Settings,
    answer: Answer,
    expectError: (error: ApiError) => boolean = () => false,
  ): WithResponse<T> {
    const { status, headers, attempts, data } = answer
    if (status >= 200 && status < 300) {
      return { data: data as T, response: toResponse(answer), attempts, replayed: false }
    }
    const error = readApiError({
      operation: refOf(route),
      status,
      headers,
      rawBody: answer.text,
      retryable: answer.retryable,
      outcomeUnknown: answer.outcomeUnknown,
      advice: adviceFor(route.id, answer.hasRequestId),
    })
    if (!expectError(error)) settings.reporter.error({ operation: refOf(route), attempt: attempts, error })
    throw error
  }

  async #createOnce<Id extends OnceId>(
    operation: Row<Id>,
    args: ArgumentsOf<Id>,
    options: CreateOptions,
  ): Promise<WithResponse<AnswerOf<Id>>> {
    const { body } = args as { body: Readonly<Record<string, unknown>> }
    checkRequestId(operation, body.request_id)
    const { clock, deadline } = withCallOptions(this.#settings, options)
    const startedAt = clock.now()
    const isDuplicate = (error: ApiError) => options.onDuplicate !== 'throw' && saysItExists(error)
    try {
      return await this.#call(operation, args, options, isDuplicate)
    } catch (error) {
      if (!(error instanceof ApiError) || !isDuplicate(error)) throw error
      // The look-up is part of the same call, and of its deadline.
      const remaining = Math.max(1, deadline - (clock.now() - startedAt))
      const found = await this.#find(operation, String(body.request_id), { ...options, deadline: remaining }, error)
      checkSame(operation.id, body, found.data as Readonly<Record<string, unknown>>)
      return found as WithResponse<AnswerOf<Id>>
    }
  }

  /** The object that exists under a `request_id`. @throws the API's own answer when there is no telling which it is */
  async #find(
    operation: Row<OnceId>,
    requestId: string,
    options: CallOptions,
    duplicate: ApiError,
  ): Promise<WithResponse<unknown>> {
    const lookup: Operation = operations[ONCE_RULES[operation.id].lookup]
    const found = await this.#call(lookup, { query: { request_id: requestId, per_page: 100 } }, options)
    const page: unknown = found.data
    const listed = isRecord(page) && Array.isArray(page.data) ? page.data.filter(isRecord) : []
    const named = listed.filter(({ request_id: id }) => id === undefined || id === null || id === requestId)
    const [object, ...others] = named
    if (!object || others.length > 0) {
      this.#settings.reporter.error({ operation: refOf(operation), attempt: 1, error: duplicate })
      throw duplicate
    }
    return { ...found, data: markReplay(object), replayed: true }
  }
}

function toResponse({ status, headers, text }: Answer): Response {
  const kept = new Headers(headers)
  // They speak of the body as it travelled, not of the text read from it.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name)
  const hasBody = text !== '' && ![204, 205, 304].includes(status)
  return new Response(hasBody ? text : null, { status, headers: kept })
}

/** An empty or dotted identifier would turn a call for one object into another call. */
function checkPath(operation: Operation, path: Readonly<Record<string, unknown>>): void {
  for (const name of operation.pathParams) {
    const value = path[name]
    if (typeof value !== 'string' || value === '' || /^\.+$/.test(value) || /[\s/\\?#]/.test(value)) {
      const given = typeof value === 'string' ? `"${value}"` : typeof value
      throw new ArgumentError(`${describeOperation(operation)}: ${name} is ${given}, which is no identifier`)
    }
  }
}

function checkRequestId(operation: Operation, requestId: unknown): void {
  if (typeof requestId === 'string' && requestId.trim() !== '') return
  throw new ArgumentError(
    `${describeOperation(operation)}: request_id is missing. Derive it from your own record of what is to be paid, so that a repeat never pays twice`,
  )
}
