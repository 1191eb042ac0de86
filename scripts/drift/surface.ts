import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokensOf } from '../lib/json.ts'
import type { Change } from './change.ts'

const PROJECT = join(import.meta.dirname, '../..')

/** What a change touches for whoever uses this client: the methods of its operations, the types of its schemas. */
export class Surface {
  /** Methods of the client by the operation they stand for. */
  readonly methods: ReadonlyMap<string, string>
  /** Exported types by the schema they are made of. */
  readonly #types = new Map<string, string[]>()

  /** @param project the folder of this package; where its sources are not, nothing is known */
  constructor(project: string = PROJECT) {
    const sources = existsSync(join(project, 'src/client.ts')) ? readSources(project) : []
    this.methods = new Map(sources.flatMap(({ resource, text, className }) => methodsOf(resource, className, text)))
    for (const { text } of sources) {
      for (const [, type = '', schema = ''] of text.matchAll(/export type (\w+) = Schema<'(\w+)'>/g)) {
        this.#types.set(schema, [...(this.#types.get(schema) ?? []), type])
      }
    }
  }

  add(changes: readonly Change[]): void {
    for (const change of changes) {
      const { operations, pointers } = change
      const methods = operations.flatMap(({ operationId }) => this.methods.get(operationId ?? '') ?? [])
      const schemas = [pointers.base, pointers.revision].flatMap((pointer) => {
        const [components, kind, name] = tokensOf(pointer)
        return components === 'components' && kind === 'schemas' && name ? [name] : []
      })
      const types = schemas.flatMap((schema) => this.#types.get(schema) ?? [])
      change.surface = { methods: [...new Set(methods)].sort(), types: [...new Set(types)].sort() }
    }
  }
}

interface Source {
  resource: string
  className: string
  text: string
}

/** The classes whose instances the client bears, by the names it gives them. */
function readSources(project: string): Source[] {
  const read = (path: string) => readFileSync(join(project, 'src', path), 'utf8')
  const client = read('client.ts')
  const files = new Map(
    [...client.matchAll(/^import \{ (\w+) \} from '\.\/(resources\/[\w-]+\.ts)'/gm)].map(([, name, path]) => [
      name,
      path,
    ]),
  )
  const resources = [...client.matchAll(/this\.(\w+) = new (\w+)\(transport\)/g)].flatMap(
    ([, resource = '', className = '']) => {
      const path = files.get(className)
      return path ? [{ resource, className, text: read(path) }] : []
    },
  )
  return [...resources, { resource: 'sandbox', className: 'GlomoSandbox', text: read('sandbox/sandbox.ts') }]
}

/** Each method names the operation that it stands for. */
function methodsOf(resource: string, className: string, text: string): [string, string][] {
  const start = text.indexOf(`export class ${className} `)
  const body = text.slice(start, text.indexOf('\n}', start))
  return body.split(/^ {2}(?=\w+\()/m).flatMap((chunk): [string, string][] => {
    const name = /^\w+/.exec(chunk)?.[0]
    const operation = /\boperations\.(\w+)/.exec(chunk)?.[1]
    return name && operation ? [[operation, `${resource}.${name}`]] : []
  })
}
