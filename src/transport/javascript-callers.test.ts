import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { errorOf } from '../test-support/fetch-client.ts'
import type { CallOptions, GlomoOptions } from './options.ts'
import { GlomoList } from './pagination.ts'

const circle: Record<string, unknown> = {}
circle.self = circle

/** Whoever looks at it is thrown a TypeError. */
function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** What no type allows, and what JavaScript lets through. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  10n,
  Symbol('odd'),
  'text',
  '\ud800',
  7,
  Number.NaN,
  circle,
  () => 1,
  [],
  { request_id: 'r', amount: 1n, per_page: 1n, id: 1n, file: 1n },
  { request_id: Symbol('r'), page: Symbol('p'), status: Symbol('s') },
  { request_id: '\ud800', status: '\ud800', customer_id: '\ud800' },
  { request_id: 'r', status: circle, notes: circle, before: new Date(Number.NaN) },
  { before: circle, after: 1n },
  revokedProxy(),
]

const page = async () => Response.json({ data: [], page_meta: { next: null } })
const glomo = new Glomo({ apiKey: 'key', maxRetries: 0, fetch: page })

type Method = (...args: unknown[]) => unknown
const isMethod = (value: unknown): value is Method => typeof value === 'function'

/** Every method of an object, by name. */
function methodsOf(object: object): [string, Method][] {
  const own = Object.getPrototypeOf(object) === Object.prototype ? object : Object.getPrototypeOf(object)
  const names = Object.getOwnPropertyNames(own).filter((name) => name !== 'constructor' && name !== 'api')
  return names.flatMap((name): [string, Method][] => {
    const method: unknown = Reflect.get(object, name)
    return isMethod(method) ? [[name, (...args) => method.apply(object, args)]] : []
  })
}

/** What a call throws or rejects with; undefined when it succeeds. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    const result = call()
    if (typeof result !== 'object' || result === null) return undefined
    await (result instanceof GlomoList ? result.toArray() : result)
    return undefined
  } catch (error) {
    return error
  }
}

function shown(argument: unknown): string {
  try {
    return String(argument)
  } catch {
    return 'what cannot be shown'
  }
}

const resources = Object.entries(glomo).filter(([, value]) => typeof value === 'object')

test('every resource of the client is called below', () => {
  expect(resources.length).toBeGreaterThan(20)
  expect(methodsOf(glomo.payouts).map(([name]) => name)).toEqual(expect.arrayContaining(['create', 'list', 'retrieve']))
  expect(methodsOf(glomo.api).length).toBeGreaterThan(60)
})

test('filters of which nothing can be read are refused, and not left out', () => {
  const params = revokedProxy() as Record<string, unknown>
  expect(() => glomo.payouts.list(params)).toThrow(new ArgumentError('an argument is a revoked Proxy'))
})

test.each<[string, object]>([...resources, ['api', glomo.api], ['the client', glomo]])(
  'whatever %s is handed, what it throws is a GlomoError',
  async (_, resource) => {
    for (const [name, method] of methodsOf(resource)) {
      for (const odd of ODD) {
        for (const args of [[odd], ['payout_1', odd], [{}, odd], ['payout_1', {}, odd]]) {
          const error = await thrownBy(() => method(...args))
          if (error === undefined || error instanceof GlomoError) continue
          throw new Error(`${name} threw another error when it was called with ${args.map(shown)}`, { cause: error })
        }
      }
    }
  },
)

describe('an option that is something else is an ArgumentError', () => {
  test.each<[keyof GlomoOptions, unknown, string]>([
    ['baseUrl', 7, 'baseUrl is 7, not a text'],
    ['timeout', 10n, 'timeout is a bigint; it must be a number greater than 0'],
    ['deadline', Symbol('d'), 'deadline is a symbol; it must be a number greater than 0'],
    ['maxRetries', Symbol('m'), 'maxRetries is a symbol; it must be a whole number, 0 or more'],
    ['retryBudget', Symbol('b'), 'retryBudget is a symbol; it must be a whole number, 1 or more, or false'],
    ['fetch', 7, 'fetch is a number; it must be a function'],
    ['random', 0.5, 'random is a number; it must be a function'],
    ['validate', true, 'validate is a boolean; it must be a function'],
    ['rateLimit', { acquire: () => {} }, 'rateLimit is an object; it must have the functions acquire, pause'],
    ['rateLimit', { pause: () => {} }, 'rateLimit is an object; it must have the functions acquire, pause'],
    ['clock', 7, 'clock is a number; it must have the functions now, setTimeout, clearTimeout'],
    ['clock', null, 'clock is null; it must have the functions now, setTimeout, clearTimeout'],
    ['clock', { now: () => 0 }, 'clock is an object; it must have the functions now, setTimeout, clearTimeout'],
    [
      'clock',
      { now: () => 0, setTimeout },
      'clock is an object; it must have the functions now, setTimeout, clearTimeout',
    ],
  ])('of a client: %s %#', (name, value, message) => {
    expect(() => new Glomo({ apiKey: 'key', [name]: value })).toThrow(new ArgumentError(message))
  })

  test.each<[unknown, string]>([
    [null, 'Glomo: options is null; it must be an object'],
    ['sk-secret', 'Glomo: options is a string; it must be an object'],
    [
      { apiKey: 'key', maxNetworkRetries: 3 },
      'Glomo: options has no member maxNetworkRetries; there are apiKey, dangerouslyAllowBrowser, baseUrl, timeout, deadline, maxRetries, retryDelay, retryBudget, rateLimit, maxResponseBytes, headers, userAgent, hooks, validate, logger, logLevel, fetch, fetchOptions, clock, random',
    ],
    [{ apiKey: 'key', timeout: '10000' }, 'timeout is a string; it must be a number greater than 0'],
    [{ apiKey: 7 }, 'apiKey is a number; it must be a text'],
  ])('of a client: %# in place of all of them', (options, message) => {
    expect(() => new Glomo(options as GlomoOptions)).toThrow(new ArgumentError(message))
  })

  test.each<[unknown, string]>([
    ['payout_1', 'options is a string; it must be an object'],
    [{ signal: 7 }, 'signal is not an AbortSignal'],
    [{ signal: new AbortController() }, 'signal is not an AbortSignal'],
    [{ baseUrl: null }, 'baseUrl is null, not a text'],
    [{ timeout: 10n }, 'timeout is a bigint; it must be a number greater than 0'],
    [
      { idempotencyKey: 'x' },
      'options has no member idempotencyKey; there are signal, timeout, deadline, maxRetries, apiKey, baseUrl, headers, onDuplicate, prefetch',
    ],
  ])('of a call: %#', async (options, message) => {
    const error = await errorOf(glomo.balances.retrieve(options as CallOptions))
    expect(error).toEqual(new ArgumentError(message))
  })

  test('and null is what was left out', async () => {
    const nothing = { headers: null, fetchOptions: null, retryDelay: null, userAgent: null, validate: null }
    const plain = new Glomo({ apiKey: 'key', fetch: page, ...nothing } as unknown as GlomoOptions)
    expect(await plain.balances.retrieve({ signal: null } as unknown as CallOptions)).toMatchObject({ data: [] })
    expect(await plain.balances.retrieve(null as unknown as CallOptions)).toMatchObject({ data: [] })
  })
})
