import { bodyExamples, examplesOf } from '../openapi/examples.ts'
import { operationsOf } from '../openapi/operations.ts'
import { splitReadWrite } from '../openapi/read-write.ts'
import { SchemaValidator } from '../openapi/schema-validator.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'

/**
 * Every published example that its own schema refuses, one line each. Where a body has none of its own, the one made of
 * the examples inside its schema is checked: it is what a mock answers.
 */
export function invalidExamples(document: OpenApiDocument): string[] {
  // Members that are only read are neither sent nor required of a sender.
  const views = splitReadWrite(document)
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
