import type { Operation } from './operation.ts'
import { refused } from './refused.ts'

/** @throws {ArgumentError} for a call without a header that the operation cannot do without */
export function checkHeaders(operation: Operation, headers: Readonly<Record<string, string>>): void {
  const missing = operation.headers?.find((name) => headers[name] === undefined)
  if (missing)
    throw refused(operation, `the header ${missing} is missing; give it as headers in the options of the call`)
}
