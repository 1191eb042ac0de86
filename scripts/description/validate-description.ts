import SwaggerParser from '@apidevtools/swagger-parser'
import { isObject } from '../lib/json.ts'
import type { Counts } from './lock.ts'
import { oneLine, Refusal } from './rejected-description-error.ts'

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** A description that has been looked at and found fit to be pinned. */
export interface Examined {
  document: Record<string, unknown>
  counts: Counts
}

/**
 * Refuses whatever is not a whole OpenAPI 3 description with at least one operation and every `$ref` resolving inside it.
 * @throws {Refusal} with the first thing that is wrong
 */
export async function examine(bytes: Uint8Array, name: string): Promise<Examined> {
  const document = parse(bytes, name)
  if ('swagger' in document) {
    throw new Refusal(`${name} is Swagger ${String(document.swagger)}; an OpenAPI 3 description is needed`)
  }
  if (typeof document.openapi !== 'string' || !document.openapi.startsWith('3.')) {
    throw new Refusal(`${name} is no OpenAPI 3 description: its "openapi" is ${JSON.stringify(document.openapi)}`)
  }
  const counts = count(document)
  if (counts.operations === 0) throw new Refusal(`${name} describes no operation`)
  for (const ref of refsOf(document)) {
    if (!ref.startsWith('#/') || !resolves(document, ref)) throw new Refusal(`${name} has an unresolved $ref: ${ref}`)
  }
  try {
    // The parser rewrites what it is given.
    await SwaggerParser.validate(structuredClone(document) as never)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(`${name} is no valid OpenAPI description: ${oneLine(reason)}`, { cause: error })
  }
  return { document, counts }
}

function parse(bytes: Uint8Array, name: string): Record<string, unknown> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new Refusal(`${name} is not UTF-8 text`, { cause: error })
  }
  if (text.trim() === '') throw new Refusal(`${name} is empty`)
  if (text.trimStart().startsWith('<')) throw new Refusal(`${name} is a web page (HTML), not JSON`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(`${name} is not JSON, or was cut off: ${oneLine(reason).slice(0, 200)}`, { cause: error })
  }
  if (!isObject(value)) throw new Refusal(`${name} is no OpenAPI description: its JSON is not an object`)
  return value
}

/** Paths, operations and component schemas of a description. */
export function count(document: Record<string, unknown>): Counts {
  const paths = isObject(document.paths) ? Object.values(document.paths).filter(isObject) : []
  const operations = paths.flatMap((item) => Object.keys(item).filter((key) => METHODS.has(key))).length
  const components = isObject(document.components) ? document.components : {}
  const schemas = isObject(components.schemas) ? Object.keys(components.schemas).length : 0
  return { paths: paths.length, operations, schemas }
}

function* refsOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* refsOf(item)
  } else if (isObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (key === '$ref' && typeof child === 'string') yield child
      else yield* refsOf(child)
    }
  }
}

function resolves(document: Record<string, unknown>, ref: string): boolean {
  let node: unknown = document
  for (const token of ref.slice(2).split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(node)) node = node[Number(key)]
    else if (isObject(node) && Object.hasOwn(node, key)) node = node[key]
    else return false
  }
  return node !== undefined
}
