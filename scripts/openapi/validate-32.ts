import type { JsonObject } from '../lib/json.ts'
import { type Finding, note } from './finding.ts'

/** Said of what stands around a fault, because of it. */
const AROUND = new Set(['if', 'oneOf', 'anyOf', 'allOf', '$ref', '$dynamicRef'])

/** What the schema of OpenAPI 3.2 has against a description written in it; nothing against one of another version. */
export async function faultsOf32(document: JsonObject): Promise<Finding[]> {
  if (!String(document.openapi).startsWith('3.2')) return []
  const { Validator } = await import('@seriousme/openapi-schema-validator')
  // The validator adds to what it is given.
  const { errors = [] } = await new Validator().validate(structuredClone(document))
  if (typeof errors === 'string') return [fault('', errors)]
  return errors
    .filter(({ keyword }) => !AROUND.has(keyword))
    .map(({ instancePath, message = 'is not valid' }) => fault(instancePath, message))
}

function fault(place: string, message: string): Finding {
  const remedy = 'what OpenAPI 3.1 can say of it is read'
  return note('invalid', place, `is not valid OpenAPI 3.2: ${message}`, remedy)
}
