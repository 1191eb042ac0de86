import type { OperationRef } from '../errors/operation-ref.ts'
import type { Operation } from './operation.ts'

/** What the journey needs to know of an operation; rows of the operation table are such. */
export interface Route
  extends OperationRef,
    Pick<Operation, 'idempotency' | 'responseBody' | 'sandboxOnly' | 'advice' | 'lock'> {}

/** Names the call, without whatever else the route carries. */
export function refOf({ id, method, path }: Route): OperationRef {
  return { id, method, path }
}
