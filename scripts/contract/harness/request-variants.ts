import { bodyExamples } from '../../openapi/examples.ts'
import { alternatives } from '../../openapi/flatten.ts'
import type { LocatedOperation } from '../../openapi/operations.ts'
import { sampleFlat } from '../../openapi/sample.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'
import { membersOf } from './body-members.ts'

/** A request body with what is special about it. */
export interface BodyVariant {
  name: string
  body: unknown
}

/** Every body a sender may mean: each named example, and each alternative with as little and as much as it allows. */
export function validBodies(document: OpenApiDocument, { operation }: LocatedOperation): BodyVariant[] {
  return Object.values(operation.requestBody?.content ?? {}).flatMap((media) => {
    const published = Object.entries(bodyExamples(document, media, 'request'))
    const { schema } = media
    const composed = schema
      ? alternatives(document, schema).flatMap((flat, index): [string, unknown][] => [
          [`minimal ${index}`, sampleFlat(document, flat, 'minimal request')],
          [`full ${index}`, sampleFlat(document, flat, 'full request')],
          ...[...edgeBodies(document, flat)].map(({ name, body }): [string, unknown] => [`${name} (${index})`, body]),
        ])
      : []
    return Object.entries(Object.fromEntries([...published, ...composed])).map(([name, body]) => ({ name, body }))
  })
}

/** The full body once for each value of each list that a member is chosen from, and at each of its bounds. */
function* edgeBodies(document: OpenApiDocument, flat: Schema): Generator<BodyVariant> {
  const full = sampleFlat(document, flat, 'full request')
  for (const { at, schema, put } of membersOf(document, flat, full, '')) {
    if (schema.readOnly) continue
    for (const value of edges(schema)) {
      const shown = typeof value === 'string' && /^x+$/.test(value) ? `${value.length} letters` : JSON.stringify(value)
      yield { name: `${at}=${shown}`, body: put(value) }
    }
  }
}

/** What is just still allowed: each value of a list, the least and the most, the shortest and the longest. */
function edges(schema: Schema): unknown[] {
  if (schema.enum) return schema.enum
  const { minimum, maximum, minLength, maxLength, pattern, format } = schema
  const fits = (text: string) => !format && (!pattern || new RegExp(String(pattern), 'u').test(text))
  return [
    ...[minimum, maximum].filter((bound) => typeof bound === 'number'),
    ...[minLength, maxLength]
      .flatMap((length) => (typeof length === 'number' ? ['x'.repeat(length)] : []))
      .filter(fits),
  ]
}

/** A value for a query parameter with what is special about it. */
export interface ParameterVariant {
  parameter: string
  name: string
  value: unknown
}

/** Every query parameter with its example, each value of its list, and its bounds. */
export function validParameters({ parameters }: LocatedOperation): ParameterVariant[] {
  return parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) => {
      const { schema = {}, name } = parameter
      const bounds = [schema.minimum, schema.maximum].filter((bound) => typeof bound === 'number')
      const values =
        schema.enum ?? (bounds.length > 0 ? bounds : [parameter.example ?? schema.example ?? plain(schema)])
      return values.map((value) => ({ parameter: name, name: `${name}=${String(value)}`, value }))
    })
}

function plain({ type, format }: Schema): unknown {
  if (type === 'integer' || type === 'number') return 1
  if (format === 'date') return '2026-11-21'
  if (format === 'date-time') return '2026-11-21T00:00:00Z'
  return format === 'email' ? 'ann@example.com' : 'text'
}
