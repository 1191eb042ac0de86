import { alternatives } from '../openapi/flatten.ts'
import { jsonMediaOf } from '../openapi/media.ts'
import { follow } from '../openapi/references.ts'
import type { OpenApiDocument, Operation, Schema } from '../openapi/types.ts'

/** Whether each successful answer is an object with an `id`, which is a text. */
export function givesId(document: OpenApiDocument, { responses }: Operation): boolean {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  return successes.length > 0 && successes.every(([, { content }]) => hasId(document, jsonMediaOf(content)?.schema))
}

/** Of a schema with branches, each must have it. */
function hasId(document: OpenApiDocument, schema: Schema | undefined): boolean {
  if (!schema) return false
  return alternatives(document, schema).every(({ required, properties }) => {
    const id = properties?.id
    return required?.includes('id') === true && id !== undefined && follow<Schema>(document, id).type === 'string'
  })
}
