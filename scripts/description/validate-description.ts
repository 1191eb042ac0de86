import SwaggerParser from '@apidevtools/swagger-parser'
import { isObject, type JsonObject, objectOf } from '../lib/json.ts'
import { reasonOf } from '../lib/one-line.ts'
import { readDescription } from '../openapi/read-description.ts'
import { lookUp, referencesIn } from '../openapi/references.ts'
import { RejectedDescriptionError } from '../openapi/rejected-description-error.ts'
import { METHODS } from '../openapi/types.ts'
import { faultsOf32 } from '../openapi/validate-32.ts'
import { asOpenApi31 } from '../openapi/versions.ts'
import type { Counts } from './lock.ts'

/**
 * Takes only a whole OpenAPI 3 description in JSON with at least one operation and every `$ref` resolving inside it.
 *
 * @returns what it holds
 * @throws {RejectedDescriptionError} with the first thing that is wrong
 */
export async function validateDescription(bytes: Uint8Array, name: string): Promise<Counts> {
  const counts = readCounts(bytes, name)
  const document = readDescription(bytes, name, ['JSON'])
  for (const ref of referencesIn(document)) {
    if (lookUp(document, ref) === undefined)
      throw new RejectedDescriptionError(`${name} has an unresolved $ref: ${ref}`)
  }
  const [fault] = await faultsOf32(document)
  if (fault) throw new RejectedDescriptionError(`${name}: ${fault.place || 'it'} ${fault.message}`)
  try {
    // The parser rewrites what it is given, and knows no later version.
    await SwaggerParser.validate(structuredClone(asOpenApi31(document).document) as never)
  } catch (error) {
    throw new RejectedDescriptionError(`${name} is not a valid OpenAPI description: ${reasonOf(error)}`, {
      cause: error,
    })
  }
  return counts
}

/**
 * Takes every OpenAPI 3 description in JSON with at least one operation, valid or not.
 *
 * @returns what it holds
 * @throws {RejectedDescriptionError} when it cannot be read
 */
export function readCounts(bytes: Uint8Array, name: string): Counts {
  const counts = countsOf(readDescription(bytes, name, ['JSON']))
  if (counts.operations === 0) throw new RejectedDescriptionError(`${name} describes no operation`)
  return counts
}

/** Paths, operations and component schemas of a description. */
export function countsOf(document: JsonObject): Counts {
  const paths = Object.values(objectOf(document.paths)).filter(isObject)
  const operations = paths.flatMap((item) => METHODS.filter((method) => method in item)).length
  const { schemas } = objectOf(document.components)
  return { paths: paths.length, operations, schemas: Object.keys(objectOf(schemas)).length }
}
