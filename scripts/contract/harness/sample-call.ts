import { bodyExamples } from '../../openapi/examples.ts'
import type { LocatedOperation } from '../../openapi/operations.ts'
import type { OpenApiDocument, Parameter } from '../../openapi/types.ts'

/** The arguments of one valid call, taken from the examples of the description. */
export interface SampleCall {
  params: { path: Record<string, unknown>; query: Record<string, unknown> }
  body?: unknown
}

/** @throws when the description gives no example for something the call cannot do without */
export function sampleCall(document: OpenApiDocument, { id, operation, parameters }: LocatedOperation): SampleCall {
  const call: SampleCall = { params: { path: {}, query: {} } }
  for (const parameter of parameters) {
    if (!parameter.required || (parameter.in !== 'path' && parameter.in !== 'query')) continue
    const value = parameterExample(parameter)
    if (value === undefined) throw new Error(`${id}: no example for the ${parameter.in} parameter ${parameter.name}`)
    call.params[parameter.in][parameter.name] = value
  }
  for (const [mediaType, media] of Object.entries(operation.requestBody?.content ?? {})) {
    const [value] = Object.values(bodyExamples(document, media, 'request'))
    if (value === undefined) throw new Error(`${id}: no example for the ${mediaType} body`)
    call.body = mediaType === 'multipart/form-data' ? withFile(value) : value
  }
  return call
}

function parameterExample({ example, examples, schema }: Parameter): unknown {
  return (
    example ?? Object.values(examples ?? {})[0]?.value ?? schema?.example ?? schema?.examples?.[0] ?? schema?.enum?.[0]
  )
}

/** A multipart example writes its file as text; what is sent is a file. */
function withFile(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return { ...value, file: new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' }) }
}
