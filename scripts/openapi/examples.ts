import { alternatives } from './flatten.ts'
import { sample, sampleFlat } from './sample.ts'
import type { Example, MediaType, OpenApiDocument, Parameter } from './types.ts'

/** The examples of a body by name; where it has none, the ones made of the examples inside its schema. */
export function bodyExamples(
  document: OpenApiDocument,
  media: MediaType,
  side: 'request' | 'response',
): Record<string, unknown> {
  const published = examplesOf(media)
  const { schema } = media
  if (Object.keys(published).length > 0 || !schema) return published
  if (side === 'response') return { composed: sample(document, schema, 'full response') }
  return Object.fromEntries(
    alternatives(document, schema).flatMap((flat, index) => [
      [`minimal ${index}`, sampleFlat(document, flat, 'minimal request')],
      [`full ${index}`, sampleFlat(document, flat, 'full request')],
    ]),
  )
}

/** The examples that stand beside a schema; a nameless one is called `default`. */
export function examplesOf(holder: { example?: unknown; examples?: Record<string, Example> }): Record<string, unknown> {
  const named = Object.entries(holder.examples ?? {}).map(([name, { value }]) => [name, value])
  if (named.length > 0) return Object.fromEntries(named)
  return holder.example === undefined ? {} : { default: holder.example }
}

/** A value of a parameter; undefined where the description gives none. */
export function parameterExample({ example, examples, schema }: Parameter): unknown {
  return (
    example ?? Object.values(examples ?? {})[0]?.value ?? schema?.example ?? schema?.examples?.[0] ?? schema?.enum?.[0]
  )
}
