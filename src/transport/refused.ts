import { ArgumentError } from '../errors/argument-error.ts'
import { GlomoError } from '../errors/glomo-error.ts'
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

/** The error of parameters that failed to be written down, unless what failed is one that says more. */
export function cannotBeSent(operation: Operation, cause: unknown): GlomoError {
  if (cause instanceof GlomoError) return cause
  const reason = cause instanceof Error ? cause.message : String(cause)
  return refused(operation, `the parameters cannot be sent (${reason})`, cause)
}
