import { isRecord } from './json.ts'

/** What the body of an answer says of why it is none. */
export interface Refusal {
  readonly message?: string | undefined
  readonly code?: string | undefined
}

/** Reads the flat shape, an older nested one (`{error: {code, message}}`), and what a failed object says of itself. */
export function refusalIn(body: unknown): Refusal {
  if (!isRecord(body)) return {}
  const nested = isRecord(body.error) ? body.error : {}
  return {
    message: firstText(body.message, nested.message, body.error, body.error_message, body.error_description),
    code: firstText(body.code, nested.code, body.error_code),
  }
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')
}
