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
  /** The JSON sent, redacted; `undefined` when there is none or it is not JSON. */
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

/** Called while a call is under way. What they throw, or reject with when they are async, is logged and changes nothing. */
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

/**
 * Tells the caller's hooks and logger what happens. Nothing is prepared for them when nobody listens, and nothing that
 * they do, nor a failure to prepare it, reaches the call.
 */
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
    this.#guard(() => {
      if (!this.#hooks.onRequest && !this.#logs('debug')) return
      const event = makeEvent()
      this.#guard(() => this.#hooks.onRequest?.(event))
      const { operation, attempt, method, url, headers, body } = event
      this.#log('debug', `${describeOperation(operation)} attempt ${attempt}: ${method} ${url}`, { headers, body })
    })
  }

  response(makeEvent: () => GlomoResponseEvent): void {
    this.#guard(() => {
      if (!this.#hooks.onResponse && !this.#logs('info')) return
      const event = makeEvent()
      this.#guard(() => this.#hooks.onResponse?.(event))
      const { operation, attempt, status, duration, headers, body } = event
      const message = `${describeOperation(operation)} attempt ${attempt}: ${status} in ${Math.round(duration)} ms`
      if (this.#logs('debug')) this.#log('debug', message, { headers, body })
      else this.#log('info', message)
    })
  }

  retry(event: GlomoRetryEvent): void {
    this.#guard(() => this.#hooks.onRetry?.(event))
    const { operation, attempt, reason, delay } = event
    const next = `next in ${Math.round(delay)} ms`
    this.#log('warn', `${describeOperation(operation)} attempt ${attempt} failed (${reason}); ${next}`)
  }

  error(event: GlomoErrorEvent): void {
    this.#guard(() => this.#hooks.onError?.(event))
    this.#log('error', event.error.message)
  }

  /** Runs what the caller gave, which may be asynchronous; the logger is told of a failure. */
  #guard(tell: () => unknown): void {
    const complain = (error: unknown) => this.#log('warn', 'a hook of the Glomo client threw', error)
    try {
      Promise.resolve(tell()).catch(complain)
    } catch (error) {
      complain(error)
    }
  }

  #logs(level: LogLevel): boolean {
    return this.#logger !== undefined && WEIGHT[level] >= this.#level
  }

  /** A logger that fails has nobody to be told to. */
  #log(level: Exclude<LogLevel, 'off'>, message: string, details?: unknown): void {
    try {
      if (!this.#logger || !this.#logs(level)) return
      const done: unknown = details === undefined ? this.#logger[level](message) : this.#logger[level](message, details)
      Promise.resolve(done).catch(() => {})
    } catch {
      // It is the caller's logger; the call goes on.
    }
  }
}
