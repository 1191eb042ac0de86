import { Glomo } from '../client.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import type { GlomoRetryEvent } from '../transport/events.ts'
import type { Fetch, GlomoOptions } from '../transport/options.ts'
import { ManualClock } from './manual-clock.ts'

/** A client on a clock that waits for nobody. */
export function clientOf(fetch: Fetch, options: Partial<GlomoOptions> = {}) {
  const retries: GlomoRetryEvent[] = []
  const hooks = { onRetry: (event: GlomoRetryEvent) => retries.push(event) }
  return { glomo: new Glomo({ apiKey: 'key', clock: new ManualClock(), hooks, fetch, ...options }), retries }
}

/** What a call is rejected with: an error of the client, or the test fails. */
export async function errorOf(call: PromiseLike<unknown>): Promise<GlomoError> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (reason) => reason,
  )
  if (!(error instanceof GlomoError)) throw new Error(`not a GlomoError: ${error}`)
  return error
}
