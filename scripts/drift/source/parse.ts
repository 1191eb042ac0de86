import { isObject, type JsonObject } from '../../lib/json.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { RejectedDescriptionError } from '../../openapi/rejected-description-error.ts'

/** @throws {RejectedDescriptionError} for bytes that are no text */
export function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new RejectedDescriptionError(`${name} is not UTF-8 text`, { cause: error })
  }
}

/** JSON or YAML. @throws {RejectedDescriptionError} for what is neither */
export async function parseText(text: string, name: string): Promise<unknown> {
  if (text.trim() === '') throw new RejectedDescriptionError(`${name} is empty`)
  if (text.trimStart().startsWith('<'))
    throw new RejectedDescriptionError(`${name} is a web page (HTML), not a description`)
  const isJson = /^\s*\{/.test(text) && !isFlowYaml(text, name)
  try {
    if (isJson) return JSON.parse(text)
    const { parse } = await import('yaml')
    // Aliases are followed some way only: a few lines of them can stand for more than any memory holds. Merge keys (`<<`)
    // are none of YAML 1.2, but every tool that reads descriptions takes them.
    return parse(text, { maxAliasCount: 1000, merge: true })
  } catch (error) {
    const reason = reasonOf(error).slice(0, 200)
    const kind = isJson ? 'JSON' : 'YAML'
    throw new RejectedDescriptionError(`${name} is not ${kind}, or was cut off: ${reason}`, { cause: error })
  }
}

/** YAML between braces: by its file, or by a key without quotes, which JSON has not. */
function isFlowYaml(text: string, name: string): boolean {
  if (/\.json$/i.test(name)) return false
  return /\.ya?ml$/i.test(name) || /^\s*\{\s*[^\s"}]/.test(text)
}

/** @throws {RejectedDescriptionError} for what is no OpenAPI 3 description */
export function checkDescription(document: unknown, name: string): JsonObject {
  if (!isObject(document)) throw new RejectedDescriptionError(`${name} is not an OpenAPI description`)
  if ('swagger' in document)
    throw new RejectedDescriptionError(`${name} is Swagger ${String(document.swagger)}; OpenAPI 3 is needed`)
  if (typeof document.openapi !== 'string' || !document.openapi.startsWith('3.')) {
    throw new RejectedDescriptionError(
      `${name} is not an OpenAPI 3 description: its "openapi" is ${JSON.stringify(document.openapi)}`,
    )
  }
  return document
}
