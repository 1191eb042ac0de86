import { ArgumentError } from '../errors/argument-error.ts'
import { wrongArgument } from '../errors/check-argument.ts'
import { readEnvironment } from './environment.ts'

/** A secret key, or a function that gives the one to use now (for rotation); it is asked before every attempt. */
export type ApiKey = string | (() => string | Promise<string>)

const WHERE = 'The secret key is in the dashboard under Settings > API Keys.'

/** Refuses what cannot be a secret key; the key itself is never part of the message. @throws {ArgumentError} */
export function checkApiKey(key: unknown): string {
  if (key === undefined || key === null || key === '') {
    throw new ArgumentError(`No API key was given (apiKey is ${key === '' ? 'empty' : key}). ${WHERE}`)
  }
  if (typeof key !== 'string') throw wrongArgument('apiKey', key, 'be a text')
  if (/^(test|live)_/.test(key)) {
    throw new ArgumentError(
      `apiKey is a publishable key (${key.slice(0, 5)}…), which the API refuses on a server call. Use a secret key. ${WHERE}`,
    )
  }
  if (/^bearer\s/i.test(key)) throw new ArgumentError('apiKey begins with "Bearer": give the key alone.')
  if (/\s/.test(key)) {
    throw new ArgumentError('apiKey holds white space or a line break: it was probably copied with its surroundings.')
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ArgumentError('apiKey holds characters that no key has: it was probably copied from formatted text.')
  }
  return key
}

/** Checks a key given as a string at once; one that a function gives is checked each time it is asked for. */
export function keyProvider(apiKey: ApiKey | undefined): string | (() => Promise<string>) {
  return typeof apiKey === 'function' ? () => ask(apiKey) : checkApiKey(apiKey)
}

/** The variable that is read when no `apiKey` is given. */
const VARIABLE = 'GLOMO_SECRET_KEY'

/** The key of a client that was given none. @throws {ArgumentError} when the environment has none either */
export function keyFromEnvironment(): string {
  const key = readEnvironment(VARIABLE)
  if (key === undefined) {
    throw new ArgumentError(`No API key was given: set ${VARIABLE} in the environment, or give apiKey. ${WHERE}`)
  }
  return checkApiKey(key)
}

async function ask(apiKey: () => string | Promise<string>): Promise<string> {
  let key: string
  try {
    key = await apiKey()
  } catch (cause) {
    throw new ArgumentError('The apiKey function failed', { cause })
  }
  return checkApiKey(key)
}

/**
 * The environment a secret key says it is for: it is a JWT, and keys seen so far have a claim `env`. Undefined for one
 * that does not say.
 */
export function environmentOf(key: string): 'sandbox' | 'production' | undefined {
  const payload = (key.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
  try {
    const { env } = JSON.parse(atob(payload))
    return env === 'sandbox' || env === 'production' ? env : undefined
  } catch {
    return undefined
  }
}

/** The API would answer 404, which says nothing about the key. @throws {ArgumentError} */
export function refuseLiveKey(key: string): void {
  if (environmentOf(key) === 'production') {
    throw new ArgumentError('it works in the sandbox only, and apiKey is a live key')
  }
}
