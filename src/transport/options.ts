import type { ApiKey } from './api-key.ts'
import type { Clock } from './clock.ts'
import type { Hooks, Logger, LogLevel } from './events.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** The part of `fetch` this client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A whole response, for a check of it. */
export interface CheckedAnswer {
  operationId: string
  status: number
  /** The body as it came. */
  text: string
}

/** Looks at responses without changing them; see the entry `glomo-client/validation`. */
export type AnswerCheck = (answer: CheckedAnswer) => void | Promise<void>

export interface GlomoOptions {
  /** Secret key (a JWT), or a function that gives the one to use now. The key decides between test and live. */
  apiKey: ApiKey | undefined
  /**
   * Calls under `/v2` go beside it: `…/api/v2`.
   * @default 'https://api.glomopay.com/api/v1'
   */
  baseUrl?: string
  /**
   * Milliseconds one attempt may take, to the end of the body.
   * @default 30_000
   */
  timeout?: number
  /**
   * Milliseconds a whole call may take, retries and waits included.
   * @default 120_000
   */
  deadline?: number
  /**
   * Further attempts after the first, where trying again is safe. Attempts answered 429 do not count: they are made
   * again until the deadline; 0 turns these off too.
   * @default 3
   */
  maxRetries?: number
  /**
   * Milliseconds: upper end of the wait before the first retry, and of any wait. `Retry-After` is heeded in full.
   * @default { base: 500, max: 20_000 }
   */
  retryDelay?: { base?: number; max?: number }
  /**
   * Retries that all calls of this client may make together before answers have paid for them, so that an outage is
   * not met with a multiple of the load; `false` for no limit.
   * @default 100
   */
  retryBudget?: number | false
  /**
   * Requests a minute that all calls of this client keep to, waiting their turn within their deadlines; or a
   * `RateLimiter` of your own, to share a pace between processes; `false` for none. A 429 slows all calls in any case.
   * @default 3_000, the documented limit of one IP address
   */
  rateLimit?: number | false | RateLimiter
  /**
   * Bytes a response may have.
   * @default 33_554_432
   */
  maxResponseBytes?: number
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>
  /** Added to the `User-Agent`: the name and version of what uses this client. */
  userAgent?: string
  hooks?: Hooks
  /** Is shown every response after the caller has it; see `glomo-client/validation`. */
  validate?: AnswerCheck
  /** Secrets and personal data are replaced in what it is given. */
  logger?: Logger
  /**
   * The least that is logged.
   * @default 'warn'
   */
  logLevel?: LogLevel
  /** @default globalThis.fetch */
  fetch?: Fetch
  /** @default the system's */
  clock?: Clock
  /** @default Math.random */
  random?: () => number
}

/** What a single call may set for itself. */
export interface CallOptions {
  signal?: AbortSignal
  /** Milliseconds one attempt may take. */
  timeout?: number
  /** Milliseconds the whole call may take. */
  deadline?: number
  maxRetries?: number
  apiKey?: ApiKey
  baseUrl?: string
  headers?: Readonly<Record<string, string>>
}

/** Options of the four creates that carry a `request_id`. */
export interface CreateOptions extends CallOptions {
  /**
   * What to do when the API says that the `request_id` was used before: `return` fetches the existing object, makes
   * sure it is the same and returns it marked as a replay; `throw` throws the API's answer.
   * @default 'return'
   */
  onDuplicate?: 'return' | 'throw'
}
