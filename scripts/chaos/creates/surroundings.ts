import { ConnectionError, type GlomoOptions, type Hooks, type Logger } from '../../../src/index.ts'
import type { Random } from '../world/random.ts'

const KEY = 'chaos-key'

/** A key function that fails now and then, in every way a vault can. */
export function drawApiKey(random: Random): NonNullable<GlomoOptions['apiKey']> {
  if (!random.chance(0.3)) return KEY
  return () => {
    if (!random.chance(0.1)) return random.chance(0.5) ? KEY : Promise.resolve(KEY)
    if (random.chance(0.2)) return new Promise(() => {})
    if (random.chance(0.3)) throw new Error('the vault is sealed')
    if (random.chance(0.4)) return Promise.reject(new Error('the vault is sealed'))
    return random.pick(['', 'test_publishable', 'with white space'])
  }
}

/** Hooks and a logger that throw and reject. */
export function drawListeners(random: Random): Pick<GlomoOptions, 'hooks' | 'logger' | 'logLevel'> {
  if (!random.chance(0.3)) return {}
  const misbehave = () => {
    if (random.chance(0.1)) throw new Error('log transport is closed')
    // A hook may be an async function, whatever its type says.
    return random.chance(0.1) ? Promise.reject(new Error('log transport is closed')) : undefined
  }
  const hooks: Hooks = { onRequest: misbehave, onResponse: misbehave, onRetry: misbehave, onError: misbehave }
  const logger: Logger = { debug: misbehave, info: misbehave, warn: misbehave, error: misbehave }
  const which = random.pick(['hooks', 'logger', 'both'])
  return {
    ...(which === 'logger' ? {} : { hooks }),
    ...(which === 'hooks' ? {} : { logger, logLevel: random.pick(['debug', 'info', 'warn', 'error']) }),
  }
}

export function drawLimits(random: Random): Pick<GlomoOptions, 'timeout' | 'deadline' | 'maxRetries'> {
  if (random.chance(0.5)) return {}
  return {
    timeout: random.pick([1_000, 10_000, 30_000]),
    deadline: random.pick([5_000, 40_000, 120_000]),
    maxRetries: random.int(0, 5),
  }
}

/** Why a caller gives up a call: often the error of a sibling, whose connection was refused. */
export function drawAbortReason(random: Random): unknown {
  return random.pick([
    undefined,
    'enough',
    new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' }),
    }),
    Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
    new ConnectionError('another call could not reach the server', { neverSent: true }),
  ])
}
