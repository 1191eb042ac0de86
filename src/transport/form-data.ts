import type { ArgumentError } from '../errors/argument-error.ts'
import { kindOf } from '../errors/check-argument.ts'
import { toJson } from './check-body.ts'
import { isRecord } from './json.ts'
import type { Operation } from './operation.ts'
import { refused } from './refused.ts'

/** The form of a multipart request: files as they are, everything else as text. */
export function toFormData(body: unknown): FormData {
  if (body instanceof FormData) return body
  const form = new FormData()
  for (const [name, value] of Object.entries(body ?? {})) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value))
  }
  return form
}

/** A body as its operation sends it. @throws {ArgumentError} for what cannot be sent */
export function toBody(operation: Operation, body: unknown): FormData | string {
  if (operation.requestBody === 'multipart/form-data') return toFormData(body)
  if (!isJsonType(operation.requestBody)) return toText(operation, body)
  if (typeof body === 'object' && body !== null) return toJson(operation, body)
  throw wrongBody(operation, body, 'an object')
}

/** Whether a body of this media type is written as JSON. */
function isJsonType(type: string | undefined): boolean {
  return type === undefined || /[/+]json$/.test(type)
}

/** A body that is neither JSON nor a file: a text as it is, an object as the fields of a form. */
function toText(operation: Operation, body: unknown): string {
  if (typeof body === 'string') return body
  if (operation.requestBody !== 'application/x-www-form-urlencoded' || !isRecord(body)) {
    throw wrongBody(operation, body, 'a string')
  }
  const fields = Object.entries(body).filter(([, value]) => value !== undefined)
  return new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString()
}

function wrongBody(operation: Operation, body: unknown, must: string): ArgumentError {
  return refused(operation, `the parameters are ${kindOf(body)}; they must be ${must}`)
}
