import { DEFAULT_SERVER } from '../../generated/operations.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { VERSION } from '../version.ts'
import { type ApiKey, keyProvider } from './api-key.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Hooks, type Logger, type LogLevel, Reporter } from './events.ts'

/** The part of `fetch` this client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A whole answer, for a check of it. */
export interface CheckedAnswer {
  operationId: string
  status: number
  /** The body as it came. */
  text: string
}

/** Looks at answers without changing them; see the entry `glomo-client/validation`. */
export type AnswerCheck = (answer: CheckedAnswer) => void | Promise<void>

export interface GlomoOptions {
  /** Secret key (a JWT), or a function that gives the one to use now. The key decides between test and live. */
  apiKey: ApiKey | undefined
  /** Default `https://api.glomopay.com/api/v1`. Calls under `/v2` go beside it: `…/api/v2`. */
  baseUrl?: string
  /** Milliseconds one attempt may take, to the end of the body. Default 30,000. */
  timeout?: number
  /** Milliseconds a whole call may take, retries and waits included. Default 120,000. */
  deadline?: number
  /** Further attempts after the first, where trying again is safe. Default 3. */
  maxRetries?: number
  /** Milliseconds: upper end of the wait before the first retry (default 500) and of any wait (default 20,000). */
  retryDelay?: { base?: number; max?: number }
  /** Bytes an answer may have. Default 32 MiB. */
  maxResponseBytes?: number
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>
  /** Added to the `User-Agent`: the name and version of what uses this client. */
  userAgent?: string
  hooks?: Hooks
  /** Is shown every answer after the caller has it. Default: none. See `glomo-client/validation`. */
  validate?: AnswerCheck
  /** Default: none. Secrets and personal data are replaced in what it is given. */
  logger?: Logger
  /** The least that is logged. Default `warn`. */
  logLevel?: LogLevel
  /** Default: global `fetch`. */
  fetch?: Fetch
  /** Default: the system's. */
  clock?: Clock
  /** Default: `Math.random`. */
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

export interface Settings {
  key: () => Promise<string>
  baseUrl: string
  timeout: number
  deadline: number
  maxRetries: number
  retryDelay: { base: number; max: number }
  maxResponseBytes: number
  headers: Readonly<Record<string, string>>
  userAgent: string
  reporter: Reporter
  validate: AnswerCheck | undefined
  fetch: Fetch
  clock: Clock
  random: () => number
}

/** Checks the options once, when the client is made. @throws {ArgumentError} */
export function readOptions(options: GlomoOptions): Settings {
  const { retryDelay = {}, logLevel = 'warn' } = options
  const settings: Settings = {
    key: keyProvider(options.apiKey),
    baseUrl: checkBaseUrl(options.baseUrl ?? DEFAULT_SERVER),
    timeout: options.timeout ?? 30_000,
    deadline: options.deadline ?? 120_000,
    maxRetries: options.maxRetries ?? 3,
    retryDelay: { base: retryDelay.base ?? 500, max: retryDelay.max ?? 20_000 },
    maxResponseBytes: options.maxResponseBytes ?? 32 * 1024 * 1024,
    headers: options.headers ?? {},
    userAgent: [`glomo-client/${VERSION}`, options.userAgent].filter(Boolean).join(' '),
    reporter: new Reporter(options.hooks, options.logger, logLevel),
    validate: options.validate,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  }
  checkLimits(settings)
  return settings
}

/** The settings of one call. @throws {ArgumentError} */
export function withCallOptions(settings: Settings, options: CallOptions): Settings {
  const merged: Settings = {
    ...settings,
    key: options.apiKey === undefined ? settings.key : keyProvider(options.apiKey),
    baseUrl: options.baseUrl === undefined ? settings.baseUrl : checkBaseUrl(options.baseUrl),
    timeout: options.timeout ?? settings.timeout,
    deadline: options.deadline ?? settings.deadline,
    maxRetries: options.maxRetries ?? settings.maxRetries,
    headers: { ...settings.headers, ...options.headers },
  }
  checkLimits(merged)
  return merged
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ArgumentError(`baseUrl "${baseUrl}" is no http or https address`)
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol === 'http:' && !loopback) {
    throw new ArgumentError(`baseUrl "${baseUrl}" is not https: the key would travel in the open`)
  }
  return baseUrl.replace(/\/+$/, '')
}

function checkLimits({ timeout, deadline, maxRetries, retryDelay, maxResponseBytes }: Settings): void {
  const positive = {
    timeout,
    deadline,
    maxResponseBytes,
    'retryDelay.base': retryDelay.base,
    'retryDelay.max': retryDelay.max,
  }
  for (const [name, value] of Object.entries(positive)) {
    if (!(value > 0)) throw new ArgumentError(`${name} is ${value}; it must be greater than 0`)
  }
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new ArgumentError(`maxRetries is ${maxRetries}; it must be a whole number, 0 or more`)
  }
}
