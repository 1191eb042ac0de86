import type { RawResponse } from './attempt.ts'

/** An answer with what came around it. */
export interface WithResponse<T> {
  /** What the call gives. */
  readonly data: T
  /** Status and headers of the answer. Its body has been read. */
  readonly response: Response
  /** Attempts made, the successful one included. */
  readonly attempts: number
  /** `true` when the API knew the `request_id` already and this is the object of the first call. */
  readonly replayed: boolean
}

/** A call that succeeded. */
export interface Completed<T> extends Omit<WithResponse<T>, 'response'> {
  readonly raw: RawResponse
}

/**
 * What every call returns: await it for the object, or ask for the answer around it.
 *
 * @example
 * const payout = await glomo.payouts.retrieve(id)
 * const { data, response } = await glomo.payouts.retrieve(id).withResponse()
 */
export class GlomoPromise<T> implements Promise<T> {
  /** What `Object.prototype.toString` shows. */
  readonly [Symbol.toStringTag]: string = 'GlomoPromise'
  readonly #completed: Promise<Completed<T>>

  constructor(completed: Promise<Completed<T>>) {
    this.#completed = completed
  }

  /** The object together with status, headers and number of attempts. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#completed.then(withResponse)
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#completed.then(({ data }) => data).then(onFulfilled, onRejected)
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally)
  }
}

/** The response is made for those who ask for it: most never do. */
export function withResponse<T>({ raw, data, attempts, replayed }: Completed<T>): WithResponse<T> {
  return { data, response: toResponse(raw), attempts, replayed }
}

/** A response of the platform again, its body the text that was read. */
export function toResponse({ status, headers, text }: RawResponse): Response {
  const kept = new Headers(headers)
  // They speak of the body as it travelled, not of the text read from it.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name)
  const hasBody = text !== '' && ![204, 205, 304].includes(status)
  return new Response(hasBody ? text : null, { status, headers: kept })
}
