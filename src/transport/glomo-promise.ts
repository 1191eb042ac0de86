/** An answer with what came around it. */
export interface WithResponse<T> {
  readonly data: T
  /** Status and headers of the answer. Its body has been read. */
  readonly response: Response
  /** Attempts made, the successful one included. */
  readonly attempts: number
  /** `true` when the API knew the `request_id` already and this is the object of the first call. */
  readonly replayed: boolean
}

/**
 * What every call returns: await it for the object, or ask for the answer around it.
 *
 * @example
 * const payout = await glomo.payouts.retrieve(id)
 * const { data, response } = await glomo.payouts.retrieve(id).withResponse()
 */
export class GlomoPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = 'GlomoPromise'
  readonly #whole: Promise<WithResponse<T>>

  constructor(whole: Promise<WithResponse<T>>) {
    this.#whole = whole
  }

  /** The object together with status, headers and number of attempts. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#whole
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#whole.then(({ data }) => data).then(onFulfilled, onRejected)
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally)
  }
}
