import { STATUS_CODES } from 'node:http'
import { isRecord, parseJson } from '../transport/json.ts'

/** Where Prism says, as JSON, what it refused. */
export const VIOLATIONS_HEADER = 'sl-violations'

/**
 * The answer to a request that Prism refuses, as the API would word it. Prism sends the example of the description
 * instead, which says that a name is invalid whatever is wrong.
 *
 * @param violations what stands in the header; undefined when there is nothing wrong with the request
 */
export function refusalOf(status: number, violations: string | undefined): string | undefined {
  const found = violations === undefined ? undefined : parseJson(violations)
  const messages = (Array.isArray(found) ? found : []).filter(isOfRequest).map(({ message }) => String(message))
  if (messages.length === 0) return undefined
  return JSON.stringify({ error: STATUS_CODES[status], message: `Validation failed: ${messages.join('; ')}` })
}

function isOfRequest(violation: unknown): violation is { message: unknown } {
  if (!isRecord(violation)) return false
  const { location } = violation
  return Array.isArray(location) && location[0] === 'request'
}
