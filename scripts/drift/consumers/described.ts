import { below, isObject, type JsonObject, listOf, objectOf, valueAt } from '../../lib/json.ts'
import { METHODS } from '../../openapi/types.ts'

/** Which way a member goes. */
export type Side = 'request' | 'response'

/** An operation, by either of its names. */
export interface OperationName {
  readonly operation: string
  readonly operationId: string | null
}

/** What an operation sends or answers: where its bodies are described, and its parameters by their names. */
export interface Roots {
  readonly bodies: readonly string[]
  readonly parameters: readonly (readonly [name: string, pointers: readonly string[]])[]
}

/** Schemas that a schema consists of, without a member between them. */
const PARTS = ['allOf', 'oneOf', 'anyOf', 'prefixItems'] as const
const PART = ['items', 'additionalProperties', 'if', 'then', 'else', 'contains'] as const

/** The operations and schemas of a description, by their pointers. */
export class Described {
  readonly #document: JsonObject
  /** Pointers by either name of an operation, and what it is called by the operationId. */
  readonly #operations = new Map<string, string>()
  readonly #names = new Map<string, string>()

  constructor(document: JsonObject) {
    this.#document = document
    for (const [path, item] of Object.entries(objectOf(document.paths))) {
      for (const [method, operation] of Object.entries(objectOf(item))) {
        if (!METHODS.some((each) => each === method)) continue
        const pointer = below('/paths', path, method)
        const name = `${method.toUpperCase()} ${path}`
        const { operationId } = objectOf(operation)
        this.#operations.set(name, pointer)
        if (typeof operationId !== 'string') continue
        this.#operations.set(operationId, pointer)
        this.#names.set(operationId, name)
      }
    }
  }

  has({ operation, operationId }: OperationName): boolean {
    return this.#operations.has(operationId ?? '') || this.#operations.has(operation)
  }

  /** `POST /payouts`, by the operationId; undefined where it is not described. */
  nameOf(operationId: string): string | undefined {
    return this.#names.get(operationId)
  }

  hasSchema(schema: string): boolean {
    return isObject(objectOf(objectOf(this.#document.components).schemas)[schema])
  }

  /** Empty where the operation is not described. */
  rootsOf({ operation, operationId }: OperationName, side: Side): Roots {
    const pointer = this.#operations.get(operationId ?? '') ?? this.#operations.get(operation)
    if (pointer === undefined) return { bodies: [], parameters: [] }
    if (side === 'response') {
      const responses = below(pointer, 'responses')
      const statuses = Object.keys(objectOf(valueAt(this.#document, responses)))
      return { bodies: statuses.flatMap((status) => this.#contentOf(below(responses, status))), parameters: [] }
    }
    const item = pointer.slice(0, pointer.lastIndexOf('/'))
    return {
      bodies: this.#contentOf(below(pointer, 'requestBody')),
      parameters: [item, pointer].flatMap((holder) => this.#parametersOf(below(holder, 'parameters'))),
    }
  }

  /** Schemas with all that they consist of. */
  wholeOf(pointers: Iterable<string>): Set<string> {
    const found = new Set(pointers)
    // What is added on the way is gone through, too.
    for (const pointer of found) {
      const schema = objectOf(valueAt(this.#document, pointer))
      const { $ref } = schema
      const target = typeof $ref === 'string' && $ref.startsWith('#/') ? $ref.slice(1) : undefined
      const parts = PARTS.flatMap((key) => [...listOf(schema[key]).keys()].map((index) => below(pointer, key, index)))
      const inner = PART.filter((key) => isObject(schema[key])).map((key) => below(pointer, key))
      for (const part of [...(target === undefined ? [] : [target]), ...parts, ...inner]) found.add(part)
    }
    return found
  }

  /** The members that a schema itself has, and where they are described. */
  membersOf(pointer: string): [string, string][] {
    const { properties } = objectOf(valueAt(this.#document, pointer))
    return Object.keys(objectOf(properties)).map((name) => [name, below(pointer, 'properties', name)])
  }

  #parametersOf(pointer: string): [string, string[]][] {
    return [...listOf(valueAt(this.#document, pointer)).keys()].flatMap((index): [string, string[]][] => {
      const own = below(pointer, index)
      const place = this.#followed(own)
      const { name, schema } = objectOf(valueAt(this.#document, place))
      const schemas = isObject(schema) ? [below(place, 'schema')] : []
      return typeof name === 'string' ? [[name, [own, place, ...schemas, ...this.#contentOf(place)]]] : []
    })
  }

  #contentOf(pointer: string): string[] {
    const content = below(this.#followed(pointer), 'content')
    return Object.keys(objectOf(valueAt(this.#document, content))).map((type) => below(content, type, 'schema'))
  }

  #followed(pointer: string): string {
    const { $ref } = objectOf(valueAt(this.#document, pointer))
    return typeof $ref === 'string' && $ref.startsWith('#/') ? $ref.slice(1) : pointer
  }
}
