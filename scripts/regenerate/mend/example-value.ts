import { alternatives } from '../../openapi/flatten.ts'
import { follow } from '../../openapi/references.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'

const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  time: '00:00:00Z',
  email: 'somebody@example.com',
  uri: 'https://example.com',
  url: 'https://example.com',
  uuid: '00000000-0000-4000-8000-000000000000',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
}

const MAX_DEPTH = 6

/** A plain value that a schema should take; whether it does is for who asks to find out. */
export function exampleValue(document: OpenApiDocument, schema: Schema, depth = 0): unknown {
  const [flat = {}] = alternatives(document, schema)
  if ('const' in flat) return flat.const
  if (flat.enum) return flat.enum.find((value) => value !== null) ?? null
  if (flat.default !== undefined) return flat.default
  const [type] = [flat.type ?? (flat.properties ? 'object' : 'string')].flat().filter((each) => each !== 'null')
  switch (type) {
    case 'integer':
    case 'number':
      return numberFor(flat)
    case 'boolean':
      return true
    case 'array':
      return depth < MAX_DEPTH && flat.items ? [exampleValue(document, flat.items, depth + 1)] : []
    case 'object':
      return objectFor(document, flat, depth)
    case 'string':
      return textFor(flat)
    default:
      return null
  }
}

function numberFor({ minimum, exclusiveMinimum, maximum, multipleOf }: Schema): number {
  const least = typeof minimum === 'number' ? minimum : typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 1
  const value = typeof multipleOf === 'number' ? Math.ceil(least / multipleOf) * multipleOf : least
  return typeof maximum === 'number' ? Math.min(value, maximum) : value
}

function textFor({ format, pattern, minLength, maxLength }: Schema): string {
  const known = BY_FORMAT[format ?? '']
  if (known !== undefined) return known
  const prefix = /^\^\(?([a-z]+)[a-z|]*\)?_/.exec(String(pattern ?? ''))?.[1]
  const text = prefix ? `${prefix}_1` : /^\^\[A-Z\]\{(\d)\}\$$/.test(String(pattern ?? '')) ? 'USD' : 'text'
  const least = typeof minLength === 'number' ? minLength : 0
  return text.padEnd(least, 'x').slice(0, typeof maxLength === 'number' ? maxLength : undefined)
}

function objectFor(document: OpenApiDocument, { properties = {}, required = [] }: Schema, depth: number): unknown {
  if (depth >= MAX_DEPTH) return {}
  const wanted = Object.entries(properties).filter(([name]) => required.includes(name))
  return Object.fromEntries(
    wanted.map(([name, property]) => {
      const { example } = follow<Schema>(document, property)
      return [name, example ?? exampleValue(document, property, depth + 1)]
    }),
  )
}
