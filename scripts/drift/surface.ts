import { readFileSync } from 'node:fs'
import { readMethods } from '../lib/client-methods.ts'
import { tokensOf } from '../lib/json.ts'
import type { Change } from './change.ts'

/** What a change touches for whoever uses this client: the methods of its operations, the types of its schemas. */
export class Surface {
  readonly #methods = new Map<string, string>()
  /** Exported types by the schema they are made of. */
  readonly #types = new Map<string, string[]>()

  constructor() {
    for (const { operationId, resource, name } of readMethods()) this.#methods.set(operationId, `${resource}.${name}`)
    for (const file of resourceFiles()) {
      for (const [, type = '', schema = ''] of readFileSync(file, 'utf8').matchAll(
        /export type (\w+) = Schema<'(\w+)'>/g,
      )) {
        this.#types.set(schema, [...(this.#types.get(schema) ?? []), type])
      }
    }
  }

  add(changes: readonly Change[]): void {
    for (const change of changes) {
      const { operations, pointers } = change
      const methods = operations.flatMap(({ operationId }) => this.#methods.get(operationId ?? '') ?? [])
      const schemas = [pointers.base, pointers.revision].flatMap((pointer) => {
        const [components, kind, name] = tokensOf(pointer)
        return components === 'components' && kind === 'schemas' && name ? [name] : []
      })
      const types = schemas.flatMap((schema) => this.#types.get(schema) ?? [])
      change.surface = { methods: [...new Set(methods)].sort(), types: [...new Set(types)].sort() }
    }
  }
}

function resourceFiles(): string[] {
  const index = readFileSync('src/index.ts', 'utf8')
  return [...index.matchAll(/from '\.\/(resources\/[\w-]+\.ts)'/g)].map(([, path]) => `src/${path}`)
}
