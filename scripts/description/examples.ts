import { operationsOf } from '../openapi/operations.ts'
import { alternatives, sample, sampleFlat } from '../openapi/sample.ts'
import { SchemaValidator } from '../openapi/schema-validator.ts'
import type { Example, MediaType, OpenApiDocument, Schema } from '../openapi/types.ts'
import { splitViews } from '../openapi/views.ts'

/**
 * Every published example that its own schema refuses, one line each. Where a body has none of its own, the one made of
 * the examples inside its schema is checked: it is what a mock answers.
 */
export function invalidExamples(document: OpenApiDocument): string[] {
  // Members that are only read are neither sent nor required of a sender.
  const views = splitViews(document)
  const validator = new SchemaValidator(views)
  const problems: string[] = []
  const check = (where: string, schema: Schema | undefined, examples: Record<string, unknown>) => {
    if (!schema) return
    for (const [name, value] of Object.entries(examples)) {
      for (const error of validator.errors(schema, value)) problems.push(`${where}, example ${name}: ${error}`)
    }
  }
  for (const { id, operation, parameters } of operationsOf(views)) {
    for (const parameter of parameters)
      check(`${id} parameter ${parameter.name}`, parameter.schema, examplesOf(parameter))
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      // The file of a multipart example is written as text.
      if (type !== 'multipart/form-data') check(`${id} request`, media.schema, bodyExamples(views, media, 'request'))
    }
    for (const [status, { content }] of Object.entries(operation.responses)) {
      for (const media of Object.values(content ?? {})) {
        check(`${id} ${status}`, media.schema, bodyExamples(views, media, 'response'))
      }
    }
  }
  return problems
}

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
