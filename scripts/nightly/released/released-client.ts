import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { methodNames } from '../../../src/cli/method-names.ts'
import { asDocument } from '../../description/effective.ts'
import { isObject, objectOf } from '../../lib/json.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'

type Members = Readonly<Record<string, unknown>>

/** One call of the typed fetch client. */
export interface ApiCall {
  params: { path: Record<string, unknown>; query: Record<string, unknown> }
  body?: unknown
  headers: Record<string, string>
}

type Api = Readonly<Record<string, (call: ApiCall) => PromiseLike<unknown>>>
type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** A released client, as programs have it. */
export interface ReleasedClient {
  /** What it was made from. */
  document: OpenApiDocument
  /** Its calls by their operationIds, to a server. */
  apiOf(baseUrl: string, fetch: Fetch): Api
  /** What an answer has that its types do not. */
  findDrift(answer: { operationId: string; status: number; text: string }): Promise<{ kind: string; pointer: string }[]>
  /** `payouts.create` for `createPayout`. */
  nameOf(operationId: string): string
  /** Whether it came with its sources, which can be compiled. */
  hasSources: boolean
}

/**
 * Loads the client of a release, of its sources or as it is published.
 *
 * @throws when it is not one that this knows how to call
 */
export async function releasedClient(folder: string): Promise<ReleasedClient> {
  const hasSources = await isFile(join(folder, 'src/index.ts'))
  const at = (source: string, built: string) => join(folder, hasSources ? source : join('dist', built))
  const document: unknown = JSON.parse(await readFile(at('generated/openapi.json', 'generated/openapi.json'), 'utf8'))
  const main = await load(at('src/index.ts', 'src/index.js'))
  const validation = await load(at('src/validation/index.ts', 'src/validation/index.js'))
  const { Glomo } = main
  const { findDrift } = validation
  if (typeof Glomo !== 'function' || typeof findDrift !== 'function')
    throw new Error('its entries have no Glomo and no findDrift, which this needs')
  const names: Members = hasSources ? await load(join(folder, 'src/cli/method-names.ts')).catch(() => ({})) : {}
  const known: Members = { ...methodNames, ...objectOf(names.methodNames) }
  return {
    document: asDocument(objectOf(document)),
    hasSources,
    apiOf: (baseUrl, fetch) => {
      const glomo: unknown = Reflect.construct(Glomo, [
        { apiKey: 'test-key', baseUrl, maxRetries: 0, rateLimit: false, fetch },
      ])
      const api: unknown = typeof glomo === 'object' && glomo !== null && 'api' in glomo ? glomo.api : undefined
      if (typeof api !== 'object' || api === null) throw new Error('its client has no api, which this needs')
      return api as Api // every member of it is looked at before it is called
    },
    findDrift: async (answer) => {
      const found: unknown = await findDrift(answer)
      return (Array.isArray(found) ? found : []).filter(isObject).map(({ kind, pointer }) => ({
        kind: String(kind),
        pointer: String(pointer),
      }))
    },
    nameOf: (operationId) => String(known[operationId] ?? `api.${operationId}`),
  }
}

async function load(file: string): Promise<Members> {
  const loaded: unknown = await import(pathToFileURL(file).href)
  return typeof loaded === 'object' && loaded !== null ? { ...loaded } : {}
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
