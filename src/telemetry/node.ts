import { type Channel, channel } from 'node:diagnostics_channel'
import type { Hooks } from '../transport/events.ts'

const callStart = channel('glomo-client:call:start')
const callEnd = channel('glomo-client:call:end')
const request = channel('glomo-client:request')
const response = channel('glomo-client:response')
const retry = channel('glomo-client:retry')
const error = channel('glomo-client:error')

type Publish = (event: object) => void

/**
 * Hooks that publish every event on a channel of `node:diagnostics_channel`: `glomo-client:call:start`,
 * `glomo-client:request`, `glomo-client:response`, `glomo-client:retry`, `glomo-client:error` and
 * `glomo-client:call:end`. An event is made only while its channel has subscribers.
 *
 * @example
 * import { subscribe } from 'node:diagnostics_channel'
 * const glomo = new Glomo({ apiKey, hooks: diagnosticsChannels() })
 * subscribe('glomo-client:call:end', (event) => console.log(event))
 */
export function diagnosticsChannels(): Hooks {
  return DIAGNOSTICS
}

const DIAGNOSTICS: Hooks = {
  get onCallStart(): Publish | undefined {
    return publisher(callStart)
  },
  get onRequest(): Publish | undefined {
    return publisher(request)
  },
  get onResponse(): Publish | undefined {
    return publisher(response)
  },
  get onRetry(): Publish | undefined {
    return publisher(retry)
  },
  get onError(): Publish | undefined {
    return publisher(error)
  },
  get onCallEnd(): Publish | undefined {
    return publisher(callEnd)
  },
}

function publisher(to: Channel): Publish | undefined {
  return to.hasSubscribers ? (event) => to.publish(event) : undefined
}
