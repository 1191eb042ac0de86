import { examplesOf } from '../../openapi/examples.ts'
import { isJsonType } from '../../openapi/media.ts'
import { type LocatedOperation, operationsOf } from '../../openapi/operations.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'

/** One documented answer: an operation, a status, a media type and, where there are any, a named example. */
export interface Cell {
  entry: LocatedOperation
  operationId: string
  status: number
  mediaType: string | null
  /** Null where the answer has no example of its own; the mock composes one from the schema. */
  example: string | null
  schema: Schema | undefined
}

/** Every documented answer of every operation, none written by hand. */
export function matrix(document: OpenApiDocument): Cell[] {
  return operationsOf(document).flatMap((entry) =>
    Object.entries(entry.operation.responses).flatMap(([status, { content }]): Cell[] => {
      const cell = { entry, operationId: entry.id, status: Number(status) }
      const types = Object.entries(content ?? {})
      if (types.length === 0) return [{ ...cell, mediaType: null, example: null, schema: undefined }]
      return types.flatMap(([mediaType, media]) => {
        const named = Object.keys(media.examples ?? {})
        const examples = named.length > 0 ? named : [examplesOf(media).default === undefined ? null : 'default']
        return examples.map((example) => ({ ...cell, mediaType, example, schema: media.schema }))
      })
    }),
  )
}

/** What a mock is asked with to give exactly this answer. */
export function headersFor({ status, example, mediaType }: Cell): Record<string, string> {
  const prefer = `code=${status}${example === null || example === 'default' ? '' : `, example=${example}`}`
  return mediaType === null || isJsonType(mediaType) ? { prefer } : { prefer, accept: mediaType }
}
