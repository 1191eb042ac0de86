import { ArgumentError } from '../errors/argument-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import type { Operation } from './operation.ts'
import { refOf } from './prepared-request.ts'

/** An empty or dotted identifier would turn a call for one object into another call. @throws {ArgumentError} */
export function checkPath(operation: Operation, path: Readonly<Record<string, unknown>>): void {
  for (const name of operation.pathParams ?? []) {
    const value = path[name]
    if (typeof value !== 'string' || value === '' || /^\.+$/.test(value) || /[\s/\\?#%]/.test(value)) {
      const given = typeof value === 'string' ? `"${value}"` : typeof value
      throw new ArgumentError(`${describeOperation(operation)}: ${name} is ${given}, which is not an identifier`, {
        operation: refOf(operation),
      })
    }
  }
}
