import { AbortError } from '../errors/abort-error.ts'

/**
 * Does something with each item, so many at a time. After the first that fails no further one is begun.
 *
 * @throws what the first failed with, when those that were under way have ended; {AbortError} when the signal is aborted
 */
export async function inParallel<T>(
  items: Iterable<T>,
  concurrency: number,
  signal: AbortSignal | undefined,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]()
  let failure: { readonly error: unknown } | undefined
  const goOn = async () => {
    while (!failure && !signal?.aborted) {
      const next = iterator.next()
      if (next.done) return
      try {
        await work(next.value)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, goOn))
  if (failure) throw failure.error
  if (signal?.aborted) throw new AbortError('the batch was stopped', { cause: signal.reason })
}
