import type { Operation } from '../../generated/operations.ts'
import type { OperationRef } from '../errors/operation-ref.ts'

/** What the journey needs to know of an operation; rows of the operation table are such. */
export interface Route extends OperationRef {
  readonly idempotency: Operation['idempotency']
  /** Media type of a successful answer; null when it has no body. */
  readonly responseBody: string | null
  /** Answers 404 with a live key. */
  readonly sandboxOnly: boolean
}

/** Names the call, without whatever else the route carries. */
export function refOf({ id, method, path }: Route): OperationRef {
  return { id, method, path }
}
