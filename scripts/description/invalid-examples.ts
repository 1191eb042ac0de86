import { below } from '../lib/json.ts'
import { bodyExamples, examplesOf } from '../openapi/examples.ts'
import { type LocatedOperation, operationsOf } from '../openapi/operations.ts'
import { splitReadWrite } from '../openapi/read-write.ts'
import { SchemaValidator, type ValueProblem } from '../openapi/schema-validator.ts'
import type { MediaType, OpenApiDocument, Schema } from '../openapi/types.ts'

/** An example that its own schema refuses. */
export interface InvalidExample {
  /** `getPayouts 200, example default`. */
  place: string
  /** JSON pointer of the media type or parameter it is an example of. */
  pointer: string
  name: string
  /** Made of the examples inside the schema, as none is published. */
  isComposed: boolean
  problems: ValueProblem[]
}

/** Every published example that its own schema refuses, one line for each thing that is wrong. */
export function invalidExamples(document: OpenApiDocument): string[] {
  return examplesThatFail(document).flatMap(({ place, problems }) =>
    problems.map(({ at, message }) => `${place}: ${at || '/'} ${message}`),
  )
}

/**
 * Every published example that its own schema refuses. Where a body has none of its own, the one made of the examples
 * inside its schema is checked: it is what a mock answers.
 */
export function examplesThatFail(document: OpenApiDocument): InvalidExample[] {
  // Members that are only read are neither sent nor required of a sender.
  const views = splitReadWrite(document)
  const validator = new SchemaValidator(views)
  const found: InvalidExample[] = []
  const check = (where: string, pointer: string, schema: Schema | undefined, examples: object, isComposed: boolean) => {
    if (!schema) return
    for (const [name, value] of Object.entries(examples)) {
      const problems = validator.problems(schema, value)
      if (problems.length > 0) found.push({ place: `${where}, example ${name}`, pointer, name, isComposed, problems })
    }
  }
  const checkBody = (where: string, pointer: string, media: MediaType, side: 'request' | 'response') => {
    const isComposed = Object.keys(examplesOf(media)).length === 0
    check(where, pointer, media.schema, bodyExamples(views, media, side), isComposed)
  }
  for (const located of operationsOf(views)) {
    const { id, operation, parameters } = located
    const at = below('/paths', located.path, located.method)
    for (const parameter of parameters) {
      const pointer = pointerOfParameter(document, located, parameter.in, parameter.name)
      check(`${id} parameter ${parameter.name}`, pointer, parameter.schema, examplesOf(parameter), false)
    }
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      // The file of a multipart example is written as text.
      if (type === 'multipart/form-data') continue
      checkBody(`${id} request`, below(at, 'requestBody', 'content', type), media, 'request')
    }
    for (const [status, { content }] of Object.entries(operation.responses)) {
      for (const [type, media] of Object.entries(content ?? {})) {
        checkBody(`${id} ${status}`, below(at, 'responses', status, 'content', type), media, 'response')
      }
    }
  }
  return found
}

/** Where a parameter is written: at the operation, its path, or among the components. */
export function pointerOfParameter(
  document: OpenApiDocument,
  { path, method }: Pick<LocatedOperation, 'path' | 'method'>,
  where: string,
  name: string,
): string {
  const item = document.paths[path]
  const holders = [
    { parameters: item?.[method]?.parameters, pointer: below('/paths', path, method, 'parameters') },
    { parameters: item?.parameters, pointer: below('/paths', path, 'parameters') },
  ]
  for (const { parameters = [], pointer } of holders) {
    for (const [index, entry] of parameters.entries()) {
      if (!('$ref' in entry)) {
        if (entry.in === where && entry.name === name) return below(pointer, index)
        continue
      }
      const component = entry.$ref.replace(/^#\/components\/parameters\//, '')
      const named = document.components?.parameters?.[component]
      if (named?.in === where && named.name === name) return below('/components/parameters', component)
    }
  }
  return below('/paths', path, method)
}
