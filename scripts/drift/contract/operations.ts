import { objectOf } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'

/** `query` is of OpenAPI 3.2, as are the methods under `additionalOperations`. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const

/** An operation with what its path and its description say for it. */
export interface ContractOperation {
  readonly method: string
  readonly path: string
  /** Method and path with its parameters unnamed; that of a callback as it stands. */
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
): ContractOperation[] {
  const root: Place = { value: description.root, pointer: '' }
  const inherited = { servers: description.child(root, 'servers'), security: description.child(root, 'security') }
  return operationsUnder(description, description.child(root, under), inherited, under === 'paths')
}

/** @param isPath whether `{name}` in the path stands for a parameter */
export function operationsUnder(
  description: Description,
  paths: Place | undefined,
  inherited: { servers: Place | undefined; security: Place | undefined },
  isPath: boolean,
): ContractOperation[] {
  return description.entries(paths).flatMap(([path, pathItem]) =>
    methodsOf(description, pathItem).map(([method, place]) => {
      const { operationId } = objectOf(place.value)
      return {
        method,
        path,
        key: `${method} ${isPath ? path.replace(/\{[^}]*\}/g, '{}') : path}`,
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
