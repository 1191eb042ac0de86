import { operations } from '../../../generated/operation-table.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { isObject } from '../../lib/json.ts'
import { alternatives, isForbidden } from '../../openapi/flatten.ts'
import type { LocatedOperation } from '../../openapi/operations.ts'
import { sampleFlat } from '../../openapi/sample.ts'
import type { SchemaValidator } from '../../openapi/schema-validator.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'
import { type BodyMember, membersOf } from './body-members.ts'
import type { CallArguments } from './call-arguments.ts'
import { requestFor } from './request-for.ts'

/** A request that breaks one rule of the description. */
export interface BrokenRequest {
  /** `amount below its minimum` */
  name: string
  /** The kind of rule, the same for every member: `below its minimum`. */
  rule: string
  call: CallArguments
}

interface BrokenValue {
  rule: string
  value: unknown
}

interface BrokenBody {
  name: string
  rule: string
  body: unknown
}

/** Every request that breaks one rule: of a body in JSON, or of a query parameter. */
export function brokenRequests(
  document: OpenApiDocument,
  validator: SchemaValidator,
  entry: LocatedOperation,
): BrokenRequest[] {
  const request = requestFor(document, entry)
  const bodies = brokenBodies(document, validator, entry).map(({ name, rule, body }) => ({
    name,
    rule,
    call: { ...request, body },
  }))
  const queries = entry.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema = {} }) =>
      brokenParameterValues(schema).map(({ rule, value }) => ({
        name: `?${name} ${rule}`,
        rule: `query ${rule}`,
        call: { ...request, query: { ...request.query, [name]: value } },
      })),
    )
  const paths = entry.parameters
    .filter((parameter) => parameter.in === 'path' && parameter.schema?.pattern !== undefined)
    .map(({ name }) => ({
      name: `{${name}} of another kind`,
      rule: 'path of another kind',
      call: { ...request, path: { ...request.path, [name]: 'other_1' } },
    }))
  return [...bodies, ...queries, ...paths]
}

function brokenBodies(
  document: OpenApiDocument,
  validator: SchemaValidator,
  { id, operation }: LocatedOperation,
): BrokenBody[] {
  if (operations[id as OperationId].requestBody !== 'application/json') return []
  return Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => {
    if (!schema) return []
    const broken = alternatives(document, schema).flatMap((flat, index) => {
      const full = sampleFlat(document, flat, 'full request')
      return [...breakObject(document, flat, full)].map((each) => ({ ...each, name: `${each.name} (${index})` }))
    })
    const all = [...broken, { name: 'not an object', rule: 'not an object', body: ['not an object'] }]
    // What the schema as a whole allows after all (another branch takes it) breaks nothing.
    return all.filter(({ body }) => validator.errors(schema, body).length > 0)
  })
}

function* breakObject(document: OpenApiDocument, schema: Schema, value: unknown): Generator<BrokenBody> {
  const all = [...membersOf(document, schema, value)]
  const root: BodyMember = { at: '', schema, value, put: (body) => body }
  for (const member of [root, ...all]) yield* breakMembers(member)
  for (const { at, schema: own, value: before, put } of all) {
    for (const { rule, value: broken } of breakValue(own, before))
      yield { name: `${at} ${rule}`, rule, body: put(broken) }
  }
}

function* breakMembers({ at, schema, value, put }: BodyMember): Generator<BrokenBody> {
  if (!isObject(value)) return
  const prefix = at === '' ? '' : `${at}.`
  for (const name of schema.required ?? []) {
    if (!(name in value)) continue
    const { [name]: _, ...body } = value
    yield { name: `${prefix}${name} missing`, rule: 'missing', body: put(body) }
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!isForbidden(property)) continue
    yield { name: `${prefix}${name} given`, rule: 'given where it is refused', body: put({ ...value, [name]: 'text' }) }
  }
  if (schema.additionalProperties === false) {
    yield { name: `${prefix}unknown member`, rule: 'unknown member', body: put({ ...value, not_described: 1 }) }
  }
}

function* breakValue(schema: Schema, value: unknown): Generator<BrokenValue> {
  const { minimum, maximum, minLength, maxLength, pattern } = schema
  const types = [schema.type ?? []].flat()
  if (types.length > 0) yield { rule: 'of the wrong type', value: types.includes('array') ? 'text' : ['wrong'] }
  if (schema.enum) yield { rule: 'not in its list', value: typeof value === 'number' ? -987_654 : 'not_in_the_list' }
  if (types.includes('integer')) yield { rule: 'with a fraction', value: 1.5 }
  if (typeof minimum === 'number') yield { rule: 'below its minimum', value: minimum - 1 }
  if (typeof maximum === 'number') yield { rule: 'above its maximum', value: maximum + 1 }
  if (typeof maxLength === 'number') yield { rule: 'too long', value: 'x'.repeat(maxLength + 1) }
  if (typeof minLength === 'number' && minLength > 0) yield { rule: 'too short', value: 'x'.repeat(minLength - 1) }
  if (typeof pattern === 'string') yield { rule: 'against its pattern', value: '\u0007 ~^' }
}

function brokenParameterValues({ enum: list, type, minimum, maximum, pattern }: Schema): BrokenValue[] {
  const values: BrokenValue[] = []
  if (list) values.push({ rule: 'not in its list', value: 'not_in_the_list' })
  if (type === 'integer') values.push({ rule: 'of the wrong type', value: 'text' })
  if (typeof minimum === 'number') values.push({ rule: 'below its minimum', value: minimum - 1 })
  if (typeof maximum === 'number') values.push({ rule: 'above its maximum', value: maximum + 1 })
  if (typeof pattern === 'string') values.push({ rule: 'against its pattern', value: 'nonsense' })
  return values
}
