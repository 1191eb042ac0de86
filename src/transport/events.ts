import type { OperationRef } from '../errors/operation-ref.ts'
import { describeOperation } from '../errors/operation-ref.ts'

/** One attempt of one call. Secrets and personal data are replaced in all of it. */
export interface GlomoRequestEvent {
  readonly operation: OperationRef
  /** From 1; the same for every event of one attempt. */
  readonly attempt: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The JSON sent, redacted; `undefined` when there is none or it is no JSON. */
  readonly body: unknown
}

export interface GlomoResponseEvent {
  readonly operation: OperationRef
  readonly attempt: number
  readonly status: number
  /** Milliseconds from the start of the attempt to the end of the body. */
  readonly duration: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface GlomoRetryEvent {
  readonly operation: OperationRef
  /** The attempt that failed. */
  readonly attempt: number
  /** Milliseconds until the next one. */
  readonly delay: number
  readonly reason: string
}

export interface GlomoErrorEvent {
  readonly operation: OperationRef
  readonly attempt: number
  readonly error: Error
}

/** Called while a call is under way. What they throw is logged and changes nothing. */
export interface Hooks {
  onRequest?: (event: GlomoRequestEvent) => void
  onResponse?: (event: GlomoResponseEvent) => void
  onRetry?: (event: GlomoRetryEvent) => void
  onError?: (event: GlomoErrorEvent) => void
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off'

/** `console` is one; so are the loggers of pino and winston. */
export interface Logger {
  debug(message: string, details?: unknown): void
  info(message: string, details?: unknown): void
  warn(message: string, details?: unknown): void
  error(message: string, details?: unknown): void
}

const WEIGHT: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3, off: 4 }

/** Tells the caller's hooks and logger what happens. Nothing is prepared for them when nobody listens. */
export class Reporter {
  readonly #hooks: Hooks
  readonly #logger: Logger | undefined
  readonly #level: number

  constructor(hooks: Hooks | undefined, logger: Logger | undefined, level: LogLevel) {
    this.#hooks = hooks ?? {}
    this.#logger = logger
    this.#level = WEIGHT[level]
  }

  request(makeEvent: () => GlomoRequestEvent): void {
    if (!this.#hooks.onRequest && !this.#logs('debug')) return
    const event = makeEvent()
    this.#tell(this.#hooks.onRequest, event)
    const { headers, body } = event
    this.#log('debug', `${describeOperation(event.operation)} attempt ${event.attempt}: ${event.method} ${event.url}`, {
      headers,
      body,
    })
  }

  response(makeEvent: () => GlomoResponseEvent): void {
    if (!this.#hooks.onResponse && !this.#logs('info')) return
    const event = makeEvent()
    this.#tell(this.#hooks.onResponse, event)
    const message = `${describeOperation(event.operation)} attempt ${event.attempt}: ${event.status} in ${Math.round(event.duration)} ms`
    if (this.#logs('debug')) this.#log('debug', message, { headers: event.headers, body: event.body })
    else this.#log('info', message)
  }

  retry(event: GlomoRetryEvent): void {
    this.#tell(this.#hooks.onRetry, event)
    this.#log(
      'warn',
      `${describeOperation(event.operation)} attempt ${event.attempt} failed (${event.reason}); next in ${Math.round(event.delay)} ms`,
    )
  }

  error(event: GlomoErrorEvent): void {
    this.#tell(this.#hooks.onError, event)
    this.#log('error', event.error.message)
  }

  #tell<E>(hook: ((event: E) => void) | undefined, event: E): void {
    try {
      hook?.(event)
    } catch (error) {
      this.#log('warn', 'a hook of the Glomo client threw', error)
    }
  }

  #logs(level: LogLevel): boolean {
    return this.#logger !== undefined && WEIGHT[level] >= this.#level
  }

  #log(level: Exclude<LogLevel, 'off'>, message: string, details?: unknown): void {
    if (!this.#logger || !this.#logs(level)) return
    if (details === undefined) this.#logger[level](message)
    else this.#logger[level](message, details)
  }
}
