import { isObject } from '../../lib/json.ts'
import { alternatives } from '../../openapi/flatten.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'

/** A member somewhere in a body, and the body with another value in its place. */
export interface BodyMember {
  at: string
  schema: Schema
  value: unknown
  put: (value: unknown) => unknown
}

/** Every member of a body that its schema describes, those inside others and of the first item of lists included. */
export function* membersOf(document: OpenApiDocument, schema: Schema, value: unknown, at = ''): Generator<BodyMember> {
  if (!isObject(value)) return
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!(name in value)) continue
    const [flat = {}] = alternatives(document, property)
    const put = (inner: unknown) => ({ ...value, [name]: inner })
    yield* withInner(document, { at: `${at}${name}`, schema: flat, value: value[name], put })
  }
}

function* withInner(document: OpenApiDocument, member: BodyMember): Generator<BodyMember> {
  yield member
  const { at, schema, value, put } = member
  for (const inner of membersOf(document, schema, value, `${at}.`)) {
    yield { ...inner, put: (changed) => put(inner.put(changed)) }
  }
  const [first] = Array.isArray(value) ? value : []
  const items = schema.items && alternatives(document, schema.items)[0]
  if (!items || first === undefined) return
  yield* withInner(document, { at: `${at}[0]`, schema: items, value: first, put: (changed) => put([changed]) })
}
