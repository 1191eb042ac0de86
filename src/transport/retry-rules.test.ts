import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { isOutcomeUnknown, mayRetry } from './retry-rules.ts'

test('the 409 of a lock is retried where the operation has one, and is final everywhere else', () => {
  const locked = { kind: 'answered', status: 409, message: 'Refund is being processed, try later' } as const
  const retried = Object.values(operations).filter((operation) => mayRetry({ operation, requestId: 'r' }, locked))
  expect(retried.map(({ id }) => id)).toEqual(['createRefund'])
})

test('a lock is told by its message alone', () => {
  const operation = operations.createRefund
  const call = { operation, requestId: 'r' }
  expect(mayRetry(call, { kind: 'answered', status: 409, message: 'request_id was used before' })).toBe(false)
  expect(mayRetry(call, { kind: 'answered', status: 409, message: undefined })).toBe(false)
  expect(mayRetry(call, { kind: 'answered', status: 400, message: operation.lock })).toBe(false)
})

describe('an answer of the server, or none', () => {
  const outcomes = {
    '429': { kind: 'answered', status: 429 },
    '500': { kind: 'answered', status: 500 },
    '502': { kind: 'answered', status: 502 },
    '503': { kind: 'answered', status: 503 },
    '504': { kind: 'answered', status: 504 },
    'no answer': { kind: 'no answer', neverSent: false },
    'never sent': { kind: 'no answer', neverSent: true },
    '400': { kind: 'answered', status: 400 },
    '409': { kind: 'answered', status: 409 },
    '501': { kind: 'answered', status: 501 },
  } as const
  const retriedBy = (idempotency: 'safe' | 'request_id' | 'none', requestId?: string) =>
    Object.entries(outcomes)
      .filter(([, outcome]) => mayRetry({ operation: { idempotency }, requestId }, outcome))
      .map(([name]) => name)
      .sort()
  const always = ['429', 'never sent']
  const repeatable = [...always, '500', '502', '503', '504', 'no answer'].sort()

  test('is tried again for a read, and for a create whose request_id the API knows a repeat by', () => {
    expect(retriedBy('safe')).toEqual(repeatable)
    expect(retriedBy('request_id', 'r')).toEqual(repeatable)
  })

  test('is tried again for any other write only when the request had no effect, whatever its body carries', () => {
    expect(retriedBy('request_id')).toEqual(always)
    expect(retriedBy('none')).toEqual(always)
    expect(retriedBy('none', 'r')).toEqual(always)
  })
})

test('a write is known to have taken effect, or not to, by a success or a refusal and by nothing else', () => {
  const statuses = Array.from({ length: 500 }, (_, index) => index + 100)
  const known = (idempotency: 'safe' | 'none') =>
    statuses.filter(
      (status) => !isOutcomeUnknown({ operation: { idempotency }, requestId: undefined }, { kind: 'answered', status }),
    )
  const successes = statuses.filter((status) => status >= 200 && status <= 299)
  const refusals = statuses.filter((status) => status >= 400 && status <= 499 && ![408, 425, 499].includes(status))
  expect(known('none')).toEqual([...successes, ...refusals])
  expect(known('safe')).toEqual(statuses)
})
