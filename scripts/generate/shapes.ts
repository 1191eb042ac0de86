import type { RequestShapes, ResponseShapes, SchemaShapes, Shape } from '../../src/validation/shape.ts'
import { jsonMediaOf, requestMediaOf } from '../openapi/media.ts'
import { operationsOf } from '../openapi/operations.ts'
import { splitReadWrite } from '../openapi/read-write.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'
import { literal } from './literal.ts'

const SCHEMAS = '#/components/schemas/'

/** The TypeScript of what the responses of each operation may look like. */
export function shapesFile(document: OpenApiDocument): string {
  const { schemas, responses } = shapesOf(document)
  return `import type { OperationId } from '../src/transport/operation.ts'
import type { ResponseShapes, SchemaShapes } from '../src/validation/shape.ts'

/** The shapes that responses refer to, by the name of their schema. */
export const schemas: SchemaShapes = ${literal(schemas)}

/** What each operation may respond with, by status. */
export const responses: { readonly [Id in OperationId]: ResponseShapes } = ${literal(responses)}
`
}

/** The TypeScript of what each operation may be asked. */
export function requestShapesFile(document: OpenApiDocument): string {
  const { schemas, requests } = requestShapesOf(document)
  return `import type { OperationId } from '../src/transport/operation.ts'
import type { RequestShapes, SchemaShapes } from '../src/validation/shape.ts'

/** What may stand in requests, by the name of its schema. */
export const requestSchemas: SchemaShapes = ${literal(schemas)}

/** What each operation may be asked. */
export const requests: { readonly [Id in OperationId]: RequestShapes } = ${literal(requests)}
`
}

/** The shapes of all requests, and of the schemas they lead to. */
export function requestShapesOf(document: OpenApiDocument): {
  schemas: SchemaShapes
  requests: Record<string, RequestShapes>
} {
  const reader = new ShapeReader(splitReadWrite(document), 'request')
  const requests = Object.fromEntries(
    operationsOf(reader.document).map(({ id, operation, parameters }): [string, RequestShapes] => {
      const asked = parameters.filter((parameter) => parameter.in === 'query')
      const query = asked.map(({ name, schema }) => [name, reader.shapeOf(schema ?? {})])
      const required = asked.filter((parameter) => parameter.required).map(({ name }) => name)
      const media = requestMediaOf(operation.requestBody)?.media
      return [
        id,
        {
          ...(query.length > 0 ? { query: Object.fromEntries(query) } : {}),
          ...(required.length > 0 ? { required } : {}),
          ...(media?.schema ? { body: reader.shapeOf(media.schema) } : {}),
        },
      ]
    }),
  )
  return { schemas: sortedShapes(reader), requests }
}

/** The shapes of all responses, and of the schemas they lead to. */
export function shapesOf(document: OpenApiDocument): {
  schemas: SchemaShapes
  responses: Record<string, ResponseShapes>
} {
  const reader = new ShapeReader(splitReadWrite(document))
  const responses = Object.fromEntries(
    operationsOf(reader.document).map(({ id, operation }) => {
      const shapes = Object.entries(operation.responses).map(([status, { content }]) => {
        const schema = jsonMediaOf(content)?.schema
        return [Number(status), schema ? reader.shapeOf(schema) : null]
      })
      return [id, Object.fromEntries(shapes) as ResponseShapes]
    }),
  )
  return { schemas: sortedShapes(reader), responses }
}

/** @throws when a schema is nothing but itself */
function sortedShapes({ schemas }: ShapeReader): SchemaShapes {
  for (const shape of Object.values(schemas)) refuseEndless(schemas, shape)
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Makes shapes of schemas: a named one is referred to, so that it may contain itself; a composed one is resolved. */
class ShapeReader {
  readonly document: OpenApiDocument
  readonly schemas: Record<string, Shape> = {}
  /** Schemas being read: who asks for one of them stands inside it. */
  readonly #open = new Set<string>()

  /** Answers are held to names and types, requests to bounds as well; and what a request has besides is refused only where the schema is closed. */
  readonly #side: 'answer' | 'request'

  constructor(document: OpenApiDocument, side: 'answer' | 'request' = 'answer') {
    this.document = document
    this.#side = side
  }

  shapeOf(schema: Schema): Shape {
    const { $ref, allOf = [], oneOf, anyOf, ...own } = schema
    const parts = [
      ...($ref ? [this.#refTo($ref)] : []),
      this.#ownShape(own),
      ...allOf.map((part) => this.shapeOf(part)),
    ]
    const shape = parts.reduce((left, right) => this.#both(left, right))
    const branches = (oneOf ?? anyOf ?? []).map((branch) => this.#both(shape, this.shapeOf(branch)))
    return branches.length > 0 ? { anyOf: branches } : shape
  }

  #refTo($ref: string): Shape {
    if (!$ref.startsWith(SCHEMAS)) throw new Error(`${$ref} is not a schema of the components`)
    const ref = $ref.slice(SCHEMAS.length)
    const schema = this.document.components?.schemas?.[ref]
    if (!schema) throw new Error(`${$ref} leads nowhere`)
    if (!(ref in this.schemas) && !this.#open.has(ref)) {
      this.#open.add(ref)
      this.schemas[ref] = this.shapeOf(schema)
      this.#open.delete(ref)
    }
    return { ref }
  }

  #ownShape(schema: Schema): Shape {
    const { type, properties, required, items, additionalProperties } = schema
    const values = schema.enum ?? ('const' in schema ? [schema.const] : undefined)
    const members = Object.entries(properties ?? {}).map(([name, property]) => [name, this.shapeOf(property)])
    const isOpen = this.#side === 'request' && properties !== undefined && additionalProperties === undefined
    const others = additionalProperties === true || isOpen ? {} : additionalProperties || undefined
    return {
      ...(type === undefined ? {} : { types: [type].flat() }),
      ...(required && required.length > 0 ? { required: [...required].sort() } : {}),
      ...(members.length > 0 ? { members: Object.fromEntries(members) } : {}),
      ...(others ? { others: this.shapeOf(others) } : {}),
      ...(items ? { items: this.shapeOf(items) } : {}),
      ...(values ? { values: values as NonNullable<Shape['values']> } : {}),
      ...(this.#side === 'request' ? boundsOf(schema) : {}),
    }
  }

  /** What satisfies both. */
  #both(first: Shape, second: Shape): Shape {
    if (isAnything(first)) return second
    if (isAnything(second) || (first.ref !== undefined && first.ref === second.ref)) return first
    const [left, right] = [this.#resolved(first), this.#resolved(second)]
    if (left.anyOf) return { anyOf: left.anyOf.map((each) => this.#both(each, right)) }
    if (right.anyOf) return { anyOf: right.anyOf.map((each) => this.#both(left, each)) }
    const members = { ...left.members }
    for (const [name, shape] of Object.entries(right.members ?? {})) {
      const there = members[name]
      members[name] = there ? this.#both(there, shape) : shape
    }
    const types = left.types && right.types ? commonTypes(left.types, right.types) : undefined
    const values =
      left.values && right.values ? left.values.filter((value) => right.values?.includes(value)) : undefined
    const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])].sort()
    return {
      ...left,
      ...right,
      ...(types ? { types } : {}),
      ...(values ? { values } : {}),
      ...(left.members || right.members ? { members } : {}),
      ...(required.length > 0 ? { required } : {}),
    }
  }

  #resolved(shape: Shape): Shape {
    if (shape.ref === undefined) return shape
    const target = this.schemas[shape.ref]
    if (!target) throw new Error(`the schema ${shape.ref} is composed with itself, which has no shape`)
    return this.#resolved(target)
  }
}

const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern'] as const

function boundsOf(schema: Schema): Partial<Shape> {
  return Object.fromEntries(BOUNDS.filter((name) => name in schema).map((name) => [name, schema[name]]))
}

/** @throws when a schema is, or may be, nothing but itself: a comparison with it would not end */
function refuseEndless(schemas: SchemaShapes, shape: Shape, seen: readonly string[] = []): void {
  for (const branch of shape.anyOf ?? []) refuseEndless(schemas, branch, seen)
  const target = shape.ref === undefined ? undefined : schemas[shape.ref]
  if (shape.ref === undefined || !target) return
  if (seen.includes(shape.ref)) throw new Error(`the schema ${shape.ref} is nothing but itself`)
  refuseEndless(schemas, target, [...seen, shape.ref])
}

function isAnything(shape: Shape): boolean {
  return Object.keys(shape).length === 0
}

/** An integer is a number, too. */
function commonTypes(left: readonly string[], right: readonly string[]): string[] {
  const isIn = (types: readonly string[], type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'))
  return [
    ...left.filter((type) => isIn(right, type)),
    ...right.filter((type) => !left.includes(type) && isIn(left, type)),
  ]
}
