import type { ApiKey } from './api-key.ts'
import type { Clock } from './clock.ts'
import type { Hooks, Logger, LogLevel } from './events.ts'
import type { FetchOptions } from './fetch-options.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** The part of `fetch` this client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A response, as a check gets it. */
export interface CheckedResponse {
  /** Which operation was called. */
  operationId: string
  /** Status of the response. */
  status: number
  /** The body as it was received. */
  text: string
}

/** Looks at responses and changes none; see the entry `glomo-client/validation`. */
export type ResponseCheck = (response: CheckedResponse) => void | Promise<void>

/** How long a client waits before retries, in milliseconds. */
export interface RetryDelay {
  /** The longest wait before the first retry; it doubles with each. */
  base?: number | undefined
  /** The longest wait before any retry. */
  max?: number | undefined
}

/** What a client is made with. */
export interface GlomoOptions {
  /**
   * Secret key (a JWT), or a function that returns the one to use now. The key decides between test and live. An
   * `undefined` is refused, so that a key that is missing by mistake is never replaced by another merchant's.
   * @default the environment's GLOMO_SECRET_KEY, only when the option is left out
   */
  apiKey?: ApiKey | undefined
  /**
   * Allows the client in a web page, where whoever opens it can read the secret key and pay with it. Only for pages that
   * nobody else opens, such as tests in a simulated browser.
   * @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined
  /**
   * Base URL of the API. Calls under `/v2` go to its sibling: `…/api/v2`.
   * @default 'https://api.glomopay.com/api/v1'
   */
  baseUrl?: string | undefined
  /**
   * Milliseconds that one attempt may take, to the end of the body.
   * @default 30_000
   */
  timeout?: number | undefined
  /**
   * Milliseconds that a whole call may take, with all its retries and waits.
   * @default 120_000
   */
  deadline?: number | undefined
  /**
   * Retries after the first attempt, where trying again is safe. Attempts refused with 429 do not count: they are
   * repeated until the deadline. With 0 nothing is repeated.
   * @default 3
   */
  maxRetries?: number | undefined
  /**
   * Milliseconds: the longest wait before the first retry, and before any retry. Where the response has `Retry-After`,
   * that is waited for in full.
   * @default { base: 500, max: 20_000 }
   */
  retryDelay?: RetryDelay | undefined
  /**
   * Retries that all calls of this client may make together before answers have paid for them, so that retries do not
   * multiply the load in an outage; `false` for no limit.
   * @default 100
   */
  retryBudget?: number | false | undefined
  /**
   * Requests a minute that all calls of this client may send together; those beyond it wait, within their deadlines. Or a
   * `RateLimiter` of your own, to share the limit between processes; or `false` for no limit. A 429 slows down all calls
   * in any case.
   * @default 3_000 (the documented limit of one IP address)
   */
  rateLimit?: number | false | RateLimiter | undefined
  /**
   * Bytes that a response may have.
   * @default 33_554_432
   */
  maxResponseBytes?: number | undefined
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Added to the `User-Agent`: name and version of the program that uses this client. */
  userAgent?: string | undefined
  /** Called while calls are under way, with secrets and personal data replaced; one set of hooks or several. */
  hooks?: Hooks | readonly Hooks[] | undefined
  /** Called with every response, after the caller has it; see `glomo-client/validation`. */
  validate?: ResponseCheck | undefined
  /** Called with what happens, with secrets and personal data replaced. `console` is one. */
  logger?: Logger | undefined
  /**
   * The lowest level that is logged.
   * @default 'warn'
   */
  logLevel?: LogLevel | undefined
  /**
   * What sends each request.
   * @default globalThis.fetch
   */
  fetch?: Fetch | undefined
  /** Given to every `fetch`: a proxy, client certificates, a pool of connections; see docs/proxies.md. */
  fetchOptions?: FetchOptions | undefined
  /**
   * What tells the time, and when it is over; for tests.
   * @default the system's
   */
  clock?: Clock | undefined
  /**
   * A number from 0 (included) to 1 (excluded), which spreads waits; for tests.
   * @default Math.random
   */
  random?: (() => number) | undefined
}

/** Options of a single call. Each replaces the client's option of the same name; headers are added to the client's. */
export interface CallOptions {
  /** Ends the call: it rejects with an `AbortError`. */
  signal?: AbortSignal | undefined
  /** Milliseconds that one attempt may take. */
  timeout?: number | undefined
  /** Milliseconds that the whole call may take. */
  deadline?: number | undefined
  /** Retries after the first attempt, where trying again is safe. */
  maxRetries?: number | undefined
  /** Another secret key, for this call only. An `undefined` is refused, never replaced by the client's. */
  apiKey?: ApiKey
  /** Another base URL, for this call only. */
  baseUrl?: string | undefined
  /** Sent with this call, beside those of the client. */
  headers?: Readonly<Record<string, string>> | undefined
}

/** What a client made by `withOptions` has of its own; all else it shares with the client that made it. */
export type SharedOptions = Omit<CallOptions, 'signal'>

/** Options of the four creates that carry a `request_id`. */
export interface CreateOptions extends CallOptions {
  /**
   * What to do when the API says that the `request_id` was used before: `return` retrieves the existing object, checks
   * that it is the one asked for, and returns it marked as a replay; `throw` throws the API's error.
   * @default 'return'
   */
  onDuplicate?: 'return' | 'throw' | undefined
}

/** Options of a list. Each replaces the client's option of the same name. */
export interface ListOptions extends CallOptions {
  /**
   * Pages to fetch ahead while the caller works on the current one.
   * @default 0
   */
  prefetch?: number | undefined
}
