import { ArgumentError } from '../errors/argument-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import type { Operation } from './operation.ts'
import { refOf } from './prepared-request.ts'

/** The error of a call that is not sent, because of what it was given. */
export function refused(operation: Operation, why: string, cause?: unknown): ArgumentError {
  return new ArgumentError(`${describeOperation(operation)}: ${why}`, {
    operation: refOf(operation),
    ...(cause === undefined ? {} : { cause }),
  })
}
