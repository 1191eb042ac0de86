import { below, isObject, type JsonObject, listOf, objectOf, tokensOf } from '../../lib/json.ts'

/** Which way a member goes. */
export type Side = 'request' | 'response'

/** Schemas that a schema consists of, without a member between them. */
const PARTS = ['allOf', 'oneOf', 'anyOf', 'prefixItems'] as const
const PART = ['items', 'additionalProperties', 'if', 'then', 'else', 'contains'] as const
const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])
/** A member of a member of a member...: of a schema that has itself as a member, this deep is enough. */
const DEEPEST = 12

/** The paths of members, such as `data.fees.fx_fee`, under which an operation sends or answers what stands at a pointer. */
type PathsByPointer = ReadonlyMap<string, ReadonlySet<string>>

/** An operation, by either of its names. */
export interface OperationName {
  readonly operation: string
  readonly operationId: string | null
}

/** Knows of every operation of a description by which members its schemas are reached. */
export class MemberPaths {
  readonly #document: JsonObject
  readonly #pointers = new Map<string, string>()
  readonly #known = new Map<string, PathsByPointer>()

  constructor(document: JsonObject) {
    this.#document = document
    for (const [path, item] of Object.entries(objectOf(document.paths))) {
      for (const [method, operation] of Object.entries(objectOf(item))) {
        if (!METHODS.has(method)) continue
        const pointer = below('/paths', path, method)
        this.#pointers.set(`${method.toUpperCase()} ${path}`, pointer)
        const { operationId } = objectOf(operation)
        if (typeof operationId === 'string') this.#pointers.set(operationId, pointer)
      }
    }
  }

  has({ operation, operationId }: OperationName): boolean {
    return this.#pointers.has(operationId ?? '') || this.#pointers.has(operation)
  }

  /** `POST /payouts`, by the operationId; undefined where it is not described. */
  nameOf(operationId: string): string | undefined {
    const [, path, method = ''] = tokensOf(this.#pointers.get(operationId) ?? '')
    return path === undefined ? undefined : `${method.toUpperCase()} ${path}`
  }

  /** The members by which a place is reached from an operation, or the nearest schema around it; none where it is not. */
  at(name: OperationName, side: Side, pointer: string): string[] {
    const paths = this.#pathsOf(name, side)
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = paths.get(at)
      if (found) return [...found]
    }
    return []
  }

  /** Paths to a schema by its name; none where the operation has no such schema on that side. */
  toSchema(name: OperationName, side: Side, schema: string): string[] {
    return [...(this.#pathsOf(name, side).get(below('/components/schemas', schema)) ?? [])]
  }

  hasSchema(schema: string): boolean {
    return isObject(objectOf(objectOf(this.#document.components).schemas)[schema])
  }

  #pathsOf({ operation, operationId }: OperationName, side: Side): PathsByPointer {
    const pointer = this.#pointers.get(operationId ?? '') ?? this.#pointers.get(operation)
    if (pointer === undefined) return new Map()
    const key = `${side} ${pointer}`
    const known = this.#known.get(key) ?? this.#walk(pointer, side)
    this.#known.set(key, known)
    return known
  }

  #walk(operation: string, side: Side): PathsByPointer {
    const found = new Map<string, Set<string>>()
    const walker = new Walker(this.#document, found)
    if (side === 'request') {
      walker.parameters(below(operation.slice(0, operation.lastIndexOf('/')), 'parameters'))
      walker.parameters(below(operation, 'parameters'))
      walker.content(below(operation, 'requestBody'))
    } else {
      const responses = below(operation, 'responses')
      for (const status of Object.keys(objectOf(walker.valueAt(responses)))) walker.content(below(responses, status))
    }
    return found
  }
}

class Walker {
  readonly #document: JsonObject
  readonly #found: Map<string, Set<string>>

  constructor(document: JsonObject, found: Map<string, Set<string>>) {
    this.#document = document
    this.#found = found
  }

  valueAt(pointer: string): unknown {
    let value: unknown = this.#document
    for (const token of tokensOf(pointer)) {
      value = Array.isArray(value) ? value[Number(token)] : objectOf(value)[token]
    }
    return value
  }

  parameters(pointer: string): void {
    for (const index of listOf(this.valueAt(pointer)).keys()) {
      const place = this.#followed(below(pointer, index))
      const { name } = objectOf(this.valueAt(place))
      if (typeof name !== 'string') continue
      for (const at of [below(pointer, index), place]) this.#add(at, [name])
      this.#schema(below(place, 'schema'), [name], [])
      this.#media(below(place, 'content'), [name])
    }
  }

  /** Of a body, or of an answer. */
  content(pointer: string): void {
    this.#media(below(this.#followed(pointer), 'content'), [])
  }

  #media(pointer: string, path: readonly string[]): void {
    for (const type of Object.keys(objectOf(this.valueAt(pointer))))
      this.#schema(below(pointer, type, 'schema'), path, [])
  }

  #followed(pointer: string): string {
    const { $ref } = objectOf(this.valueAt(pointer))
    return typeof $ref === 'string' && $ref.startsWith('#/') ? $ref.slice(1) : pointer
  }

  /** @param through the schemas on the way here: one that has itself as a member is gone through once */
  #schema(pointer: string, path: readonly string[], through: readonly string[]): void {
    const schema = this.valueAt(pointer)
    if (!isObject(schema) || path.length > DEEPEST || through.includes(pointer)) return
    if (!this.#add(pointer, path)) return
    const way = [...through, pointer]
    const { $ref } = schema
    if (typeof $ref === 'string' && $ref.startsWith('#/')) this.#schema($ref.slice(1), path, way)
    for (const name of Object.keys(objectOf(schema.properties)))
      this.#schema(below(pointer, 'properties', name), [...path, name], way)
    for (const key of PARTS)
      for (const index of listOf(schema[key]).keys()) this.#schema(below(pointer, key, index), path, way)
    for (const key of PART) this.#schema(below(pointer, key), path, way)
  }

  /** Whether it was not known before. */
  #add(pointer: string, path: readonly string[]): boolean {
    const paths = this.#found.get(pointer) ?? new Set()
    this.#found.set(pointer, paths)
    const before = paths.size
    return paths.add(path.join('.')).size > before
  }
}
