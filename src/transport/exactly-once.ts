import { type ApiError, BadRequestError, ConflictError } from '../errors/api-error.ts'
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import type { IdempotentOperation } from './operation.ts'
import { isLocked } from './retry-rules.ts'
import { refOf } from './route.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Whether an error says that the `request_id` was used before: 409 for payouts (and for refunds at the same instant),
 * 400 `… already exists for this request_id` for the others. A 409 that means "later" is no such answer.
 */
export function saysItExists(error: ApiError, lock: string | undefined): boolean {
  const { status, apiMessage } = error
  if (error instanceof ConflictError) return !isLocked(lock, { status, message: apiMessage })
  return error instanceof BadRequestError && /already exists for this request_id/i.test(apiMessage ?? '')
}

/** Makes sure that what exists is what was asked for. A field that either side does not have is not compared. */
export function checkSame(operation: IdempotentOperation, requested: Fields, existing: Fields): void {
  const differing = Object.entries(operation.same)
    .filter(([asked, there]) => isGiven(requested[asked]) && isGiven(existing[there]))
    .filter(([asked, there]) => requested[asked] !== existing[there])
    .map(([asked]) => asked)
  if (differing.length === 0) return
  const message = `${describeOperation(operation)}: request_id "${requested.request_id}" was used before for something else (${differing.join(', ')} differ from ${existing.id}). Nothing new was created; use another request_id if this is a new one`
  throw new IdempotencyMismatchError(message, {
    operation: refOf(operation),
    requested,
    existing,
    fields: differing,
  })
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
