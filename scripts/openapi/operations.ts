import {
  METHODS,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from './types.ts'

/** An operation where it stands in its description. */
export interface LocatedOperation {
  id: string
  method: Method
  path: string
  operation: Operation
  /** Path-level and operation-level ones together, references followed; the operation's own come last and win. */
  parameters: Parameter[]
  /** Of the operation, its path or the description, whichever is nearest. */
  server: string
}

/** Every operation in the order of the description. @throws when one has no operationId or shares it with another */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  const located: LocatedOperation[] = []
  const seen = new Set<string>()
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      if (!operation) continue
      const id = operation.operationId
      const where = `${method.toUpperCase()} ${path}`
      if (!id) throw new Error(`${where} has no operationId`)
      if (seen.has(id)) throw new Error(`${where} uses the operationId ${id} a second time`)
      seen.add(id)
      const server = (operation.servers ?? item.servers ?? document.servers)?.[0]?.url
      if (!server) throw new Error(`${where} has no server`)
      const parameters = new Map<string, Parameter>()
      for (const entry of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = follow(document, entry)
        parameters.set(`${parameter.in} ${parameter.name}`, parameter)
      }
      located.push({ id, method, path, operation, parameters: [...parameters.values()], server })
    }
  }
  return located
}

/** The thing itself, whether it stands there or is referred to. @throws when the reference leads nowhere */
export function follow<T extends object>(document: OpenApiDocument, entry: T | Reference): T {
  let current: unknown = entry
  for (let hops = 0; isReference(current); hops += 1) {
    if (hops > 100) throw new Error(`${current.$ref} refers to itself`)
    current = lookUp(document, current.$ref)
  }
  return current as T
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$ref' in value
}

function lookUp(document: OpenApiDocument, ref: string): unknown {
  let node: unknown = document
  for (const token of ref.replace(/^#\//, '').split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
  }
  if (typeof node !== 'object' || node === null) throw new Error(`${ref} leads nowhere`)
  return node
}

/** The properties of an object schema, those of its `allOf` branches included. */
export function propertiesOf(document: OpenApiDocument, schema: Schema): Record<string, Schema> {
  const own = follow<Schema>(document, schema as Schema | Reference)
  const inherited = (own.allOf ?? []).map((branch) => propertiesOf(document, branch))
  return Object.assign({}, ...inherited, own.properties)
}
