import { ArgumentError } from '../errors/argument-error.ts'

/**
 * Options of `fetch` that this client has no option of its own for, as the platform knows them: `dispatcher` in Node,
 * `proxy` and `tls` in Bun, `client` in Deno, `cf` in Workers.
 */
export interface FetchOptions {
  /** Node: an agent of undici, such as its `ProxyAgent`. */
  readonly dispatcher?: object
  /** Bun: the address of a proxy. */
  readonly proxy?: string
  /** Deno: what `Deno.createHttpClient` gives. */
  readonly client?: object
  readonly [option: string]: unknown
}

/** What the client says itself, and how to say it instead. */
const OWN: Readonly<Record<string, string>> = {
  method: 'the operation says it',
  body: 'the operation says it',
  headers: 'use the option headers',
  signal: 'use the option signal of a call',
  redirect: 'redirects are never followed, since a request carries the key',
}

/** @throws {ArgumentError} for an option that the client sets itself */
export function checkFetchOptions(options: FetchOptions | undefined): FetchOptions {
  for (const name of Object.keys(options ?? {})) {
    if (Object.hasOwn(OWN, name)) throw new ArgumentError(`fetchOptions.${name} cannot be given: ${OWN[name]}`)
  }
  return { ...options }
}
