import type { AnswerShapes, Shape } from '../../src/validation/shape.ts'
import { operationsOf } from '../openapi/operations.ts'
import { splitReadWrite as splitViews } from '../openapi/read-write.ts'
import { follow } from '../openapi/references.ts'
import type { OpenApiDocument, Reference, Schema } from '../openapi/types.ts'

/** The TypeScript of what the answers of each operation may look like: a file an operation, and one that loads them. */
export function shapeFiles(document: OpenApiDocument): Map<string, string> {
  const views = splitViews(document)
  const files = new Map<string, string>()
  const loaders: string[] = []
  for (const { id, operation } of operationsOf(views)) {
    const shapes: Record<number, Shape | null> = {}
    for (const [status, { content }] of Object.entries(operation.responses)) {
      const schema = content?.['application/json']?.schema
      shapes[Number(status)] = schema ? shapeOf(views, schema) : null
    }
    files.set(`shapes/${id}.ts`, shapeFile(shapes))
    loaders.push(`  ${id}: () => import('./${id}.ts'),`)
  }
  files.set('shapes/index.ts', indexFile(loaders))
  return files
}

function shapeFile(shapes: AnswerShapes): string {
  return `import type { AnswerShapes } from '../../src/validation/shape.ts'

export const shapes: AnswerShapes = ${JSON.stringify(shapes)}
`
}

function indexFile(loaders: readonly string[]): string {
  return `import type { AnswerShapes } from '../../src/validation/shape.ts'
import type { OperationId } from '../operations.ts'

/** What the answers of an operation may look like, loaded when asked for. */
export const SHAPES: { readonly [Id in OperationId]: () => Promise<{ shapes: AnswerShapes }> } = {
${loaders.join('\n')}
}
`
}

/** The shape of a schema, its composition resolved. @throws when the schema contains itself */
export function shapeOf(document: OpenApiDocument, schema: Schema, depth = 0): Shape {
  if (depth > 50) throw new Error('a schema that contains itself has no shape yet')
  const { $ref, allOf = [], oneOf, anyOf, ...own } = schema
  let shape = ownShape(document, own, depth)
  if ($ref) shape = both(shapeOf(document, follow<Schema>(document, schema as Schema | Reference), depth + 1), shape)
  for (const part of allOf) shape = both(shapeOf(document, part, depth + 1), shape)
  const branches = (oneOf ?? anyOf ?? []).map((branch) => both(shape, shapeOf(document, branch, depth + 1)))
  return branches.length > 0 ? { anyOf: branches } : shape
}

function ownShape(document: OpenApiDocument, schema: Schema, depth: number): Shape {
  const { type, properties, required, items, additionalProperties } = schema
  const values = schema.enum ?? ('const' in schema ? [schema.const] : undefined)
  const members = Object.entries(properties ?? {}).map(([name, property]) => [
    name,
    shapeOf(document, property, depth + 1),
  ])
  const others = additionalProperties === true ? {} : additionalProperties || undefined
  return {
    ...(type === undefined ? {} : { types: [type].flat() }),
    ...(members.length > 0 ? { members: Object.fromEntries(members) } : {}),
    ...(required && required.length > 0 ? { required: [...required].sort() } : {}),
    ...(others ? { others: shapeOf(document, others, depth + 1) } : {}),
    ...(items ? { items: shapeOf(document, items, depth + 1) } : {}),
    ...(values ? { values: values as NonNullable<Shape['values']> } : {}),
  }
}

/** What satisfies both. */
function both(left: Shape, right: Shape): Shape {
  if (left.anyOf) return { anyOf: left.anyOf.map((each) => both(each, right)) }
  if (right.anyOf) return { anyOf: right.anyOf.map((each) => both(left, each)) }
  const members = { ...left.members }
  for (const [name, shape] of Object.entries(right.members ?? {})) {
    const there = members[name]
    members[name] = there ? both(there, shape) : shape
  }
  const types = left.types && right.types ? left.types.filter((type) => right.types?.includes(type)) : undefined
  const values = left.values && right.values ? left.values.filter((value) => right.values?.includes(value)) : undefined
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
