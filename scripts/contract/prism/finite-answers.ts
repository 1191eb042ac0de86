import { isJsonType } from '../../openapi/media.ts'
import { follow } from '../../openapi/references.ts'
import { sample } from '../../openapi/sample.ts'
import { subschemasOf } from '../../openapi/subschemas.ts'
import { METHODS, type OpenApiDocument, type Schema } from '../../openapi/types.ts'

/**
 * The description with an example for each answer that holds itself and has none: where Prism ends such a one it puts
 * `{}`, which the schema need not take.
 */
export function withFiniteAnswers(description: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(description)
  const finite = new Set<string>()
  const operations = Object.values(document.paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []))
  for (const { responses } of operations) {
    for (const { content = {} } of Object.values(responses)) {
      for (const [type, media] of Object.entries(content)) {
        if (!media.schema || media.examples || media.example !== undefined || !isJsonType(type)) continue
        if (holdsItself(document, media.schema, [], finite)) {
          media.example = sample(document, media.schema, 'full response')
        }
      }
    }
  }
  return document
}

/** @param finite references that are known to lead to an end; those that are found are added */
function holdsItself(
  document: OpenApiDocument,
  schema: Schema,
  inside: readonly string[],
  finite: Set<string>,
): boolean {
  const { $ref } = schema
  if ($ref === undefined) return subschemasOf(schema).some((each) => holdsItself(document, each, inside, finite))
  if (inside.includes($ref)) return true
  if (finite.has($ref)) return false
  const { $ref: _, ...target } = follow(document, schema)
  if (holdsItself(document, target, [...inside, $ref], finite)) return true
  finite.add($ref)
  return false
}
