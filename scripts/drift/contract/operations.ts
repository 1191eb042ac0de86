import { objectOf } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** An operation with what its path and its description say for it. */
export interface ContractOperation {
  readonly method: string
  readonly path: string
  /** Method and path with its parameters unnamed: two operations of the same key are the same. */
  readonly key: string
  readonly operationId: string | null
  readonly place: Place
  readonly pathItem: Place
  /** By `in` and name; those of the path by their number, since their names are nobody's business. */
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
  return operationsUnder(description, description.child(root, under), {
    servers: description.child(root, 'servers'),
    security: description.child(root, 'security'),
  })
}

export function operationsUnder(
  description: Description,
  paths: Place | undefined,
  inherited: { servers: Place | undefined; security: Place | undefined },
): ContractOperation[] {
  return description.entries(paths).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const place = description.child(pathItem, method)
      if (!place) return []
      const { operationId } = objectOf(place.value)
      return [
        {
          method: method.toUpperCase(),
          path,
          key: `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, '{}')}`,
          operationId: typeof operationId === 'string' ? operationId : null,
          place,
          pathItem,
          parameters: parametersOf(description, path, pathItem, place),
          servers: description.child(place, 'servers') ?? description.child(pathItem, 'servers') ?? inherited.servers,
          security: description.child(place, 'security') ?? inherited.security,
        },
      ]
    }),
  )
}

function parametersOf(description: Description, path: string, pathItem: Place, operation: Place): Map<string, Place> {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name)
  const parameters = new Map<string, Place>()
  for (const holder of [pathItem, operation]) {
    for (const place of description.items(description.child(holder, 'parameters'))) {
      const { in: where, name } = objectOf(place.value)
      const position = where === 'path' ? names.indexOf(String(name)) : -1
      const own = where === 'header' ? String(name).toLowerCase() : String(name)
      parameters.set(`${where} ${position >= 0 ? position : own}`, place)
    }
  }
  return parameters
}
