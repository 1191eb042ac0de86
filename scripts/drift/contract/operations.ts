import { objectOf } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'

/** `query` is of OpenAPI 3.2, as are the methods under `additionalOperations`. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const

/** An operation with what its path and its description say for it. */
export interface ContractOperation {
  readonly method: string
  readonly path: string
  /** The path by which it is compared: without the prefix that is left out, and with the one that is put before. */
  readonly comparedPath: string
  /** Method and compared path with its parameters unnamed; that of a callback as it stands. */
  readonly key: string
  readonly operationId: string | null
  readonly place: Place
  readonly pathItem: Place
  /** By `in` and name; those of the path by their number, since no client sends their names. */
  readonly parameters: ReadonlyMap<string, Place>
  readonly servers: Place | undefined
  readonly security: Place | undefined
}

/** Every operation of `paths`, or of `webhooks` with their names for paths. */
export function contractOperations(
  description: Description,
  under: 'paths' | 'webhooks' = 'paths',
  prefix: Prefix = {},
): ContractOperation[] {
  const root: Place = { value: description.root, pointer: '' }
  const inherited = { servers: description.child(root, 'servers'), security: description.child(root, 'security') }
  const place = description.child(root, under)
  if (under === 'paths') return operationsUnder(description, place, inherited, true, prefix)
  return operationsOf(description, description.entries(place), inherited, false, prefix)
}

/** What is left out at the beginning of every path, and what is put there. */
export interface Prefix {
  readonly strip?: string | undefined
  readonly add?: string | undefined
}

function withPrefix(path: string, { strip = '', add = '' }: Prefix): string {
  return `${add}${path.startsWith(strip) ? path.slice(strip.length) : path}`
}

/** Those of paths, or of a callback, which can have extensions beside them. */
export function operationsUnder(
  description: Description,
  paths: Place | undefined,
  inherited: Inherited,
  isPath: boolean,
  prefix: Prefix = {},
): ContractOperation[] {
  return operationsOf(description, description.entriesButExtensions(paths), inherited, isPath, prefix)
}

interface Inherited {
  readonly servers: Place | undefined
  readonly security: Place | undefined
}

/** @param isPath whether `{name}` in the path stands for a parameter */
function operationsOf(
  description: Description,
  pathItems: readonly [string, Place][],
  inherited: Inherited,
  isPath: boolean,
  prefix: Prefix,
): ContractOperation[] {
  return pathItems.flatMap(([path, pathItem]) =>
    methodsOf(description, pathItem).map(([method, place]) => {
      const { operationId } = objectOf(place.value)
      const comparedPath = withPrefix(path, prefix)
      return {
        method,
        path,
        comparedPath,
        key: `${method} ${isPath ? comparedPath.replace(/\{[^}]*\}/g, '{}') : path}`,
        operationId: typeof operationId === 'string' ? operationId : null,
        place,
        pathItem,
        parameters: parametersOf(description, path, pathItem, place),
        servers: description.child(place, 'servers') ?? description.child(pathItem, 'servers') ?? inherited.servers,
        security: description.child(place, 'security') ?? inherited.security,
      }
    }),
  )
}

function methodsOf(description: Description, pathItem: Place): [string, Place][] {
  const own = METHODS.flatMap((method): [string, Place][] => {
    const place = description.child(pathItem, method)
    return place ? [[method.toUpperCase(), place]] : []
  })
  return [...own, ...description.entries(description.child(pathItem, 'additionalOperations'))]
}

/** Said by the specification to be ignored: other parts of a description say them. */
const IGNORED_HEADERS = new Set(['accept', 'authorization', 'content-type'])

function parametersOf(description: Description, path: string, pathItem: Place, operation: Place): Map<string, Place> {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '')
  const parameters = new Map<string, Place>()
  const strays: Place[] = []
  for (const holder of [pathItem, operation]) {
    for (const place of description.items(description.child(holder, 'parameters'))) {
      const { in: where, name } = objectOf(place.value)
      const own = where === 'header' ? String(name).toLowerCase() : String(name)
      if (where === 'header' && IGNORED_HEADERS.has(own)) continue
      if (where !== 'path') parameters.set(`${where} ${own}`, place)
      else if (names.includes(own)) parameters.set(`path ${names.indexOf(own)}`, place)
      else strays.push(place)
    }
  }
  // A parameter that the path does not name stands for one that nobody describes.
  const free = names.map((_, index) => `path ${index}`).filter((key) => !parameters.has(key))
  for (const [index, place] of strays.entries()) {
    parameters.set(free[index] ?? `path ${String(objectOf(place.value).name)}`, place)
  }
  return parameters
}
