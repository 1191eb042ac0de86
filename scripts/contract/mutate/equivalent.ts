import { operationsOf } from '../../openapi/operations.ts'
import { splitReadWrite } from '../../openapi/read-write.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'
import { schemaPlaces } from './places.ts'
import { touchedOperations } from './touched.ts'

/** Bounds that this client does not read in an answer: it hands on what the API says, however long, large or written. */
const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern'] as const

const NORMAL_FORMS: readonly { why: string; simplify: (document: OpenApiDocument) => void }[] = [
  {
    why: 'a bound in answers alone: the client hands on every length, amount and text',
    simplify: (document) => {
      for (const schema of answerSchemas(document)) for (const bound of BOUNDS) delete schema[bound]
    },
  },
  {
    why: 'unknown members are forbidden now: the client sends none and needs none',
    simplify: (document) => {
      for (const { schema } of schemaPlaces(document)) {
        if (schema.additionalProperties === false) delete schema.additionalProperties
      }
    },
  },
]

/** Why a change cannot matter to the client; undefined when it can, as far as is known. */
export function whyEquivalent(original: OpenApiDocument, changed: OpenApiDocument): string | undefined {
  if (touchedOperations(original, changed).kind !== 'changed') return 'documentation and examples alone'
  return NORMAL_FORMS.find(({ simplify }) => {
    const [left, right] = [original, changed].map((document) => {
      const views = splitReadWrite(document)
      simplify(views)
      return views
    })
    return left && right && touchedOperations(left, right).kind !== 'changed'
  })?.why
}

/** The schemas that answers are made of and requests are not. */
function answerSchemas(document: OpenApiDocument): Schema[] {
  const without = structuredClone(document)
  for (const { operation } of operationsOf(without)) operation.responses = {}
  const sent = new Set(schemaPlaces(without).map(({ where }) => where))
  return schemaPlaces(document).flatMap(({ where, schema }) => (sent.has(where) ? [] : [schema]))
}
