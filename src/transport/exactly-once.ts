import { type OperationId, operations } from '../../generated/operations.ts'
import { type ApiError, BadRequestError, ConflictError } from '../errors/api-error.ts'
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { isRefundLock } from './retry-rules.ts'

type Fields = Readonly<Record<string, unknown>>

interface OnceRule {
  /** The list that finds the object by `?request_id=`. */
  readonly lookup: OperationId
  /** Which field of the object each field of the request must equal for both to mean the same thing. */
  readonly same: Readonly<Record<string, string>>
}

/**
 * The four creates that the API knows a repeat of by `request_id`, and what makes two of them the same: amounts,
 * currencies, and whom or what they are for. Source: Glomo's documentation on `request_id`.
 */
export const ONCE_RULES: {
  readonly [Id in 'createPayout' | 'createOrder' | 'createPayment' | 'createRefund']: OnceRule
} = {
  createPayout: {
    lookup: 'getPayouts',
    same: {
      source_amount: 'source_amount',
      source_currency: 'source_currency',
      destination_amount: 'destination_amount',
      destination_currency: 'destination_currency',
      beneficiary_id: 'beneficiary_id',
      quote_id: 'quote_id',
    },
  },
  createOrder: { lookup: 'getOrders', same: { amount: 'amount', currency: 'currency', customer_id: 'customer_id' } },
  createPayment: {
    lookup: 'getPayments',
    same: {
      order_id: 'payin_id',
      subscription_id: 'subscription_id',
      amount: 'requested_amount',
      currency: 'requested_currency',
    },
  },
  createRefund: { lookup: 'getRefunds', same: { payment_id: 'payment_id', amount: 'amount' } },
}

export type OnceId = keyof typeof ONCE_RULES

/**
 * Whether an error says that the `request_id` was used before: 409 for payouts (and for refunds at the same instant),
 * 400 `… already exists for this request_id` for the others. The lock of a refund is no such answer.
 */
export function saysItExists(error: ApiError): boolean {
  const { status, apiMessage } = error
  if (error instanceof ConflictError) return !isRefundLock({ status, message: apiMessage })
  return error instanceof BadRequestError && /already exists for this request_id/i.test(apiMessage ?? '')
}

/** Makes sure that what exists is what was asked for. A field that either side does not have is not compared. */
export function checkSame(id: OnceId, requested: Fields, existing: Fields): void {
  const differing = Object.entries(ONCE_RULES[id].same)
    .filter(([asked, there]) => isGiven(requested[asked]) && isGiven(existing[there]))
    .filter(([asked, there]) => requested[asked] !== existing[there])
    .map(([asked]) => asked)
  if (differing.length === 0) return
  const operation = operations[id]
  const message = `${describeOperation(operation)}: request_id "${requested.request_id}" was used before for something else (${differing.join(', ')} differ from ${existing.id}). Nothing new was created; use another request_id if this is a new one`
  throw new IdempotencyMismatchError(message, {
    operation: { id, method: operation.method, path: operation.path },
    requested,
    existing,
    fields: differing,
  })
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
