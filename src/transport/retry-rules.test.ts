import { expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { mayRetry } from './retry-rules.ts'

test('the 409 of a lock is retried where the operation has one, and is final everywhere else', () => {
  const locked = { kind: 'answered', status: 409, message: 'Refund is being processed, try later' } as const
  const retried = Object.values(operations).filter((operation) => mayRetry({ operation, hasRequestId: true }, locked))
  expect(retried.map(({ id }) => id)).toEqual(['createRefund'])
})

test('a lock is told by its message alone', () => {
  const operation = operations.createRefund
  const call = { operation, hasRequestId: true }
  expect(mayRetry(call, { kind: 'answered', status: 409, message: 'request_id was used before' })).toBe(false)
  expect(mayRetry(call, { kind: 'answered', status: 409, message: undefined })).toBe(false)
  expect(mayRetry(call, { kind: 'answered', status: 400, message: operation.lock })).toBe(false)
})
