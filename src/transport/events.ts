import type { GlomoError } from '../errors/glomo-error.ts'
import type { OperationRef } from '../errors/operation-ref.ts'

/** What every event of a call says of it. */
interface OfCall {
  /**
   * Pairs the events of one call, retries included; unique, also between processes. The look-up that a create makes
   * under its `request_id` is a call of its own.
   */
  readonly callId: string
  /** Which operation is called. */
  readonly operation: OperationRef
}

/** One attempt of one call. Secrets and personal data are replaced in all of it. */
export interface GlomoRequestEvent extends OfCall {
  /** From 1; the same for every event of one attempt. */
  readonly attempt: number
  /** The HTTP method. */
  readonly method: string
  /** The whole address. */
  readonly url: string
  /** What is sent as headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON sent, redacted; `undefined` when there is none or it is not JSON. */
  readonly body: unknown
}

/** An attempt was answered. */
export interface GlomoResponseEvent extends OfCall {
  /** The attempt that was answered. */
  readonly attempt: number
  /** Status of the response. */
  readonly status: number
  /** Milliseconds from the start of the attempt to the end of the body. */
  readonly duration: number
  /** What came as headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON received, redacted; `undefined` when there is none or it is not JSON. */
  readonly body: unknown
}

/** An attempt failed, and there will be another. */
export interface GlomoRetryEvent extends OfCall {
  /** The attempt that failed. */
  readonly attempt: number
  /** Milliseconds until the next one. */
  readonly delay: number
  /** Why it failed, in some words: `answered 503`. */
  readonly reason: string
}

/** A call fails. */
export interface GlomoErrorEvent extends OfCall {
  /** The last attempt. */
  readonly attempt: number
  /** What the caller gets. */
  readonly error: Error
}

/** A call begins: it waits for its turn, and is sent after that. */
export interface GlomoCallStartEvent extends OfCall {
  /** The create that looks up its `request_id` with this call; `undefined` for a call of your own. */
  readonly parentCallId: string | undefined
  /** The `request_id` of a create, whole and as you gave it. */
  readonly requestId: string | undefined
}

/** A call has ended, well or not: every one that began ends once. */
export interface GlomoCallEndEvent extends OfCall {
  /** As in {@link GlomoCallStartEvent}. */
  readonly parentCallId: string | undefined
  /** Requests that were sent. */
  readonly attempts: number
  /** Milliseconds from the start of the call, waits included. */
  readonly duration: number
  /** The API knew the `request_id` already: the caller has the object of the first call. */
  readonly replayed: boolean
  /** What the caller gets instead of a result. */
  readonly error: GlomoError | undefined
  /** The call may have taken effect, and nothing says so. */
  readonly outcomeUnknown: boolean
}

/**
 * Adds a header to the attempt that is about to be sent, such as `traceparent`. It is left out, with a warning to the
 * logger, when it cannot be sent, when it is `authorization`, `content-type`, `content-length`, `transfer-encoding` or
 * `host`, and when it comes after the hook has returned.
 */
export type AddHeader = (name: string, value: string) => void

/**
 * Called while a call is under way. What they throw, or reject with when they are async, is logged and changes nothing.
 *
 * @example
 * const glomo = new Glomo({ apiKey, hooks: { onRetry: ({ operation, reason }) => count(operation.id, reason) } })
 */
export interface Hooks {
  /** A call begins. */
  onCallStart?: ((event: GlomoCallStartEvent) => void) | undefined
  /** An attempt is about to be sent; headers can be added to it. */
  onRequest?: ((event: GlomoRequestEvent, addHeader: AddHeader) => void) | undefined
  /** An attempt was answered. */
  onResponse?: ((event: GlomoResponseEvent) => void) | undefined
  /** An attempt failed, and there will be another. */
  onRetry?: ((event: GlomoRetryEvent) => void) | undefined
  /** A call fails. */
  onError?: ((event: GlomoErrorEvent) => void) | undefined
  /** A call has ended, well or not. */
  onCallEnd?: ((event: GlomoCallEndEvent) => void) | undefined
}

/** What is logged: each level and those after it. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off'

/** `console` is one, and so are winston's loggers. pino takes the details first: it needs a wrapper to keep them. */
export interface Logger {
  /** Every attempt and every response. */
  debug(message: string, details?: unknown): void
  /** What is worth knowing. */
  info(message: string, details?: unknown): void
  /** What may need a look: retries, and what was left out. */
  warn(message: string, details?: unknown): void
  /** Calls that failed. */
  error(message: string, details?: unknown): void
}
