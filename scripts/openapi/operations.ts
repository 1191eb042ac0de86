import { follow } from './references.ts'
import { METHODS, type Method, type OpenApiDocument, type Operation, type Parameter } from './types.ts'

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
