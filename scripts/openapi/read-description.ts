import { parse } from 'yaml'
import { isObject, type JsonObject } from '../lib/json.ts'
import { reasonOf } from '../lib/one-line.ts'
import { RejectedDescriptionError } from './rejected-description-error.ts'

export type DescriptionFormat = 'JSON' | 'YAML'

/**
 * Reads an OpenAPI 3 description. Whether it is a valid one is another question.
 *
 * @param name the file or URL, for messages
 * @param formats which to take; what begins with a bracket is JSON
 * @throws {RejectedDescriptionError} when the bytes are anything else
 */
export function readDescription(
  bytes: Uint8Array,
  name: string,
  formats: readonly DescriptionFormat[] = ['JSON', 'YAML'],
): JsonObject {
  const text = decode(bytes, name)
  const isJson = /^\s*[{[]/.test(text) || !formats.includes('YAML')
  const document = isJson ? parseAs('JSON', JSON.parse, text, name) : parseAs('YAML', parseYaml, text, name)
  if (!isObject(document))
    throw new RejectedDescriptionError(`${name} is not an OpenAPI description: it is not an object`)
  if ('swagger' in document) {
    const version = String(document.swagger)
    throw new RejectedDescriptionError(`${name} is Swagger ${version}; an OpenAPI 3 description is needed`)
  }
  if (typeof document.openapi !== 'string' || !document.openapi.startsWith('3.')) {
    const version = JSON.stringify(document.openapi)
    throw new RejectedDescriptionError(`${name} is not an OpenAPI 3 description: its "openapi" is ${version}`)
  }
  if (isDeeperThan(document, MAX_DEPTH))
    throw new RejectedDescriptionError(`${name} is nested more than ${MAX_DEPTH} levels deep`)
  return document
}

/** Deeper than anything that is meant; what walks it calls itself. */
const MAX_DEPTH = 200

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((child) => isDeeperThan(child, depth - 1))
}

function decode(bytes: Uint8Array, name: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new RejectedDescriptionError(`${name} is not UTF-8 text`, { cause: error })
  }
  if (text.trim() === '') throw new RejectedDescriptionError(`${name} is empty`)
  if (text.trimStart().startsWith('<')) {
    throw new RejectedDescriptionError(`${name} is a web page (HTML), not a description`)
  }
  return text
}

/** Aliases are followed some way only: a few lines of them can stand for more than any memory holds. */
function parseYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 1000 })
}

function parseAs(format: DescriptionFormat, parser: (text: string) => unknown, text: string, name: string): unknown {
  try {
    return parser(text)
  } catch (error) {
    const reason = reasonOf(error).slice(0, 200)
    throw new RejectedDescriptionError(`${name} is not valid ${format}, or was cut off: ${reason}`, { cause: error })
  }
}
