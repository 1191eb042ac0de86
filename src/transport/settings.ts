import { DEFAULT_SERVER } from '../../generated/operations.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { requireFunction, requireKnownMembers, requireObject, shownNumber } from '../errors/check-argument.ts'
import { VERSION } from '../version.ts'
import { keyFromEnvironment, keyProvider } from './api-key.ts'
import { type Clock, systemClock } from './clock.ts'
import { isPage } from './environment.ts'
import { checkFetchOptions, type FetchOptions } from './fetch-options.ts'
import { headerProblem } from './headers.ts'
import type { CallOptions, CreateOptions, Fetch, GlomoOptions, ListOptions, ResponseCheck } from './options.ts'
import { type RateLimiter, SlidingWindow } from './rate-limiter.ts'
import { Reporter } from './reporter.ts'
import { RetryBudget } from './retry-budget.ts'

/** The options of a client, read and checked; with those of a call merged in, what one call is made with. */
export interface Settings {
  /** The key, or what gives the one to use now. */
  readonly key: string | (() => Promise<string>)
  readonly baseUrl: string
  readonly timeout: number
  readonly deadline: number
  readonly maxRetries: number
  readonly retryDelay: { readonly base: number; readonly max: number }
  readonly retryBudget: RetryBudget
  readonly rateLimiter: RateLimiter
  readonly maxResponseBytes: number
  /** Of every request, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly reporter: Reporter
  readonly validate: ResponseCheck | undefined
  readonly fetch: Fetch
  readonly fetchOptions: FetchOptions
  readonly clock: Clock
  readonly random: () => number
}

/** Source: Glomo's documentation, "Rate limits". */
const REQUESTS_PER_MINUTE = 3_000

const CLIENT_OPTIONS: Readonly<Record<keyof GlomoOptions, true>> = {
  apiKey: true,
  dangerouslyAllowBrowser: true,
  baseUrl: true,
  timeout: true,
  deadline: true,
  maxRetries: true,
  retryDelay: true,
  retryBudget: true,
  rateLimit: true,
  maxResponseBytes: true,
  headers: true,
  userAgent: true,
  hooks: true,
  validate: true,
  logger: true,
  logLevel: true,
  fetch: true,
  fetchOptions: true,
  clock: true,
  random: true,
}

const CALL_OPTIONS: Readonly<Record<keyof CreateOptions | keyof ListOptions, true>> = {
  signal: true,
  timeout: true,
  deadline: true,
  maxRetries: true,
  apiKey: true,
  baseUrl: true,
  headers: true,
  onDuplicate: true,
  prefetch: true,
}

const IN_PAGE =
  'This is a web page, where whoever opens it can read the secret key and pay with it: call Glomo from your server. ' +
  'If nobody else can open the page, allow it with dangerouslyAllowBrowser: true'

/** Checks the options once, when the client is made. @throws {ArgumentError} */
export function readOptions(options: GlomoOptions): Settings {
  requireKnownMembers('Glomo: options', options, CLIENT_OPTIONS)
  if (isPage() && options.dangerouslyAllowBrowser !== true) throw new ArgumentError(IN_PAGE)
  const { logLevel = 'warn', clock = systemClock } = options
  const retryDelay = options.retryDelay ?? {}
  const userAgent = [`glomo-client/${VERSION}`, options.userAgent].filter(Boolean).map(String).join(' ')
  const settings: Settings = {
    key: 'apiKey' in options ? keyProvider(options.apiKey) : keyFromEnvironment(),
    baseUrl: checkBaseUrl(options.baseUrl ?? DEFAULT_SERVER),
    timeout: options.timeout ?? 30_000,
    deadline: options.deadline ?? 120_000,
    maxRetries: options.maxRetries ?? 3,
    retryDelay: { base: retryDelay.base ?? 500, max: retryDelay.max ?? 20_000 },
    retryBudget: new RetryBudget(numberOrOff('retryBudget', options.retryBudget ?? 100)),
    rateLimiter: rateLimiterOf(clock, options.rateLimit ?? REQUESTS_PER_MINUTE),
    maxResponseBytes: options.maxResponseBytes ?? 32 * 1024 * 1024,
    headers: {
      ...readHeaders({ accept: 'application/json', 'user-agent': userAgent }),
      ...readHeaders(options.headers),
    },
    reporter: new Reporter(options.hooks, options.logger, logLevel),
    validate: options.validate,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    fetchOptions: checkFetchOptions(options.fetchOptions),
    clock,
    random: options.random ?? Math.random,
  }
  checkLimits(settings)
  checkFunctions(settings)
  return settings
}

/** The settings of one call. @throws {ArgumentError} */
export function withCallOptions(settings: Settings, options: CallOptions | undefined): Settings {
  if (options === undefined || options === null) return settings
  requireKnownMembers('options', options, CALL_OPTIONS)
  const { signal }: CallOptions = options
  if (signal !== undefined && signal !== null && typeof signal.addEventListener !== 'function')
    throw new ArgumentError('signal is not an AbortSignal')
  const merged: Settings = {
    ...settings,
    // A key that is there and undefined is a mistake; the client's may be that of another merchant.
    key: 'apiKey' in options ? keyProvider(options.apiKey) : settings.key,
    baseUrl: options.baseUrl === undefined ? settings.baseUrl : checkBaseUrl(options.baseUrl),
    timeout: options.timeout ?? settings.timeout,
    deadline: options.deadline ?? settings.deadline,
    maxRetries: options.maxRetries ?? settings.maxRetries,
    headers: options.headers ? { ...settings.headers, ...readHeaders(options.headers) } : settings.headers,
  }
  checkLimits(merged)
  return merged
}

function rateLimiterOf(clock: Clock, rateLimit: number | false | RateLimiter): RateLimiter {
  if (typeof rateLimit !== 'object') return new SlidingWindow(clock, numberOrOff('rateLimit', rateLimit))
  requireObject('rateLimit', rateLimit, 'acquire', 'pause')
  return rateLimit
}

function numberOrOff(name: string, value: number | false): number {
  if (value === false) return Number.POSITIVE_INFINITY
  if (Number.isInteger(value) && value >= 1) return value
  throw new ArgumentError(`${name} is ${shownNumber(value)}; it must be a whole number, 1 or more, or false`)
}

function readHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const read: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) {
    const problem = headerProblem(name, value)
    if (problem) throw new ArgumentError(`headers: ${problem}`)
    read[name.toLowerCase()] = value
  }
  return read
}

function checkBaseUrl(baseUrl: unknown): string {
  if (typeof baseUrl !== 'string') throw new ArgumentError(`baseUrl is ${String(baseUrl)}, not a text`)
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (url && (url.username || url.password)) {
    throw new ArgumentError('baseUrl holds a user name or password, which fetch refuses: leave them out')
  }
  if (!url || !/^https?:$/.test(url.protocol)) {
    const shown = baseUrl.includes('@') ? '' : ` "${baseUrl}"`
    throw new ArgumentError(`baseUrl${shown} is not an http or https address`)
  }
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol === 'http:' && !loopback) {
    throw new ArgumentError(`baseUrl "${baseUrl}" is not https: the key would travel in the open`)
  }
  return baseUrl.replace(/\/+$/, '')
}

function checkLimits({ timeout, deadline, maxRetries, retryDelay, maxResponseBytes }: Settings): void {
  checkPositive('timeout', timeout)
  checkPositive('deadline', deadline)
  checkPositive('maxResponseBytes', maxResponseBytes)
  checkPositive('retryDelay.base', retryDelay.base)
  checkPositive('retryDelay.max', retryDelay.max)
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new ArgumentError(`maxRetries is ${shownNumber(maxRetries)}; it must be a whole number, 0 or more`)
  }
}

function checkPositive(name: string, value: number): void {
  if (typeof value === 'number' && value > 0) return
  throw new ArgumentError(`${name} is ${shownNumber(value)}; it must be a number greater than 0`)
}

function checkFunctions({ fetch, random, validate, clock }: Settings): void {
  requireFunction('fetch', fetch)
  requireFunction('random', random)
  requireFunction('validate', validate ?? undefined)
  requireObject('clock', clock, 'now', 'setTimeout', 'clearTimeout')
}
