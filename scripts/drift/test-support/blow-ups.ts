import type { JsonObject } from '../../lib/json.ts'

/** Descriptions that refer to themselves in many ways, with one member of the given type. */
type Describe = (type: string) => JsonObject

function answering(schema: unknown, schemas: JsonObject, openapi = '3.1.0'): JsonObject {
  return {
    openapi,
    info: {},
    paths: { '/a': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
    components: { schemas },
  }
}

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** Kinds of node, each of which can hold any of them. */
function kind(index: number, type: string, is30: boolean): JsonObject {
  return {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: is30 ? { type: 'string', enum: [`kind${index}`] } : { const: `kind${index}` },
      left: to('Node'),
      right: to('Node'),
      children: { type: 'array', items: to('Node') },
      value: { type: index === 0 ? type : 'string' },
    },
  }
}

function union(count: number, keyword: 'oneOf' | 'anyOf', isInline: boolean, openapi: string): Describe {
  return (type) => {
    const kinds = Array.from({ length: count }, (_, index) => kind(index, type, openapi.startsWith('3.0')))
    const schemas: Record<string, unknown> = {}
    if (!isInline) for (const [index, each] of kinds.entries()) schemas[`Kind${index}`] = each
    schemas.Node = { [keyword]: isInline ? kinds : kinds.map((_, index) => to(`Kind${index}`)) }
    return answering(to('Node'), schemas, openapi)
  }
}

function chain(length: number, wrap: (schema: JsonObject) => JsonObject): Describe {
  return (type) => {
    const schemas: Record<string, unknown> = { [`S${length}`]: { type } }
    for (let index = 0; index < length; index += 1) schemas[`S${index}`] = wrap(to(`S${index + 1}`))
    return answering(to('S0'), schemas)
  }
}

/** Unions within unions; a cyclic one has the outermost among its innermost. */
function nested(depth: number, isCyclic: boolean): Describe {
  return (type) => {
    let schema: JsonObject = { type: 'object', required: ['end'], properties: { end: { type } } }
    for (let index = 0; index < depth; index += 1) {
      const other = {
        type: 'object',
        required: [`at${index}`],
        properties: { [`at${index}`]: isCyclic ? to('Node') : {} },
      }
      schema = { oneOf: [schema, other] }
    }
    return answering(to('Node'), { Node: schema })
  }
}

function cyclicUnions(count: number): Describe {
  return (type) => {
    const schemas: Record<string, unknown> = {
      Leaf: { type: 'object', required: ['leaf'], properties: { leaf: { type } } },
    }
    for (let index = 0; index < count; index += 1) {
      schemas[`U${index}`] = { oneOf: [to(`U${(index + 1) % count}`), to(`U${(index + 7) % count}`), to('Leaf')] }
    }
    return answering(to('U0'), schemas)
  }
}

export const BLOW_UPS: Readonly<Record<string, Describe>> = {
  'a union of 200 recursive kinds by reference': union(200, 'oneOf', false, '3.1.0'),
  'a union of 200 recursive kinds by reference in 3.0': union(200, 'oneOf', false, '3.0.3'),
  'a union of 200 recursive kinds inline': union(200, 'anyOf', true, '3.1.0'),
  'a union of 200 recursive kinds inline in 3.0': union(200, 'oneOf', true, '3.0.3'),
  '3,000 members that refer to the next': chain(3000, (schema) => ({ properties: { next: schema } })),
  '3,000 references in a row': chain(3000, (schema) => schema),
  '3,000 references in a row by allOf': chain(3000, (schema) => ({ allOf: [schema] })),
  'unions nested 200 deep': nested(200, false),
  'unions nested 200 deep around themselves': nested(200, true),
  '40 unions of each other': cyclicUnions(40),
}
