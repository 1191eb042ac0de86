/** The Glomo payments API for TypeScript: create a `Glomo` and call its resources. */
export type { GlomoApi } from '../generated/api.ts'
export type { components, operations, paths } from '../generated/openapi.ts'
export { DEFAULT_SERVER } from '../generated/operations.ts'
export { type CheckoutResult, verifyCheckoutSignature } from './checkout.ts'
export { Glomo } from './client.ts'
export { AbortError } from './errors/abort-error.ts'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from './errors/api-error.ts'
export { ArgumentError } from './errors/argument-error.ts'
export { ConnectionError } from './errors/connection-error.ts'
export { GlomoError } from './errors/glomo-error.ts'
export { IdempotencyMismatchError } from './errors/idempotency-mismatch-error.ts'
export type { OperationRef } from './errors/operation-ref.ts'
export { TimeoutError } from './errors/timeout-error.ts'
export { type UnreadableReason, UnreadableResponseError } from './errors/unreadable-response-error.ts'
export { answerRfi, type RfiAnswers, type RfiClient, type RfiDocument } from './flows/answer-rfi.ts'
export {
  canCancel,
  entityOfId,
  type FinalStateOf,
  isFinal,
  LIFECYCLES,
  type LifecycleEntity,
  type StateOf,
  supersedes,
} from './lifecycle/lifecycles.ts'
export {
  PAYOUT_ERROR_ADVICE,
  type PayoutErrorAction,
  type PayoutErrorAdvice,
  type PayoutErrorCode,
  payoutErrorAdvice,
} from './lifecycle/payout-errors.ts'
export {
  type Reconcilable,
  type ReconcilableName,
  type ReconcileClient,
  type Reconciled,
  ReconcileError,
  type ReconcileFailure,
  type ReconcileOptions,
  reconcile,
} from './lifecycle/reconcile.ts'
export { isStatus, matchStatus, type StatusCases } from './lifecycle/status.ts'
export {
  type Retrievable,
  type WaitCondition,
  type WaitOptions,
  WaitTimeoutError,
  waitUntil,
} from './lifecycle/wait-until.ts'
export {
  formatMoney,
  fromMinorUnits,
  MoneyError,
  type MoneyErrorReason,
  type MoneyRounding,
  toMinorUnits,
} from './money.ts'
export type { CountryCode } from './reference/countries.ts'
export { type CurrencyCode, currencyDecimals } from './reference/iso-4217.ts'
export type {
  LrsOrderPurposeCode,
  LrsWithdrawalPurposeCode,
  PayinPurposeCode,
  PayoutPurposeCode,
} from './reference/purpose-code-names.ts'
export type * from './resources/api-keys.ts'
export type * from './resources/balance-conversions.ts'
export type * from './resources/balances.ts'
export type * from './resources/bank-account-validations.ts'
export type * from './resources/beneficiaries.ts'
export type * from './resources/beneficiaries-v1.ts'
export type * from './resources/customers.ts'
export type * from './resources/documents.ts'
export type * from './resources/internal-transfers.ts'
export type * from './resources/lrs.ts'
export type * from './resources/orders.ts'
export type { PayerBankAccount, PayinCurrency, PaymentMethod } from './resources/payin-params.ts'
export type * from './resources/payment-links.ts'
export type * from './resources/payments.ts'
export type * from './resources/payouts.ts'
export type * from './resources/platform.ts'
export type * from './resources/prices.ts'
export type * from './resources/quotes.ts'
export type * from './resources/refunds.ts'
export type * from './resources/rfis.ts'
export type * from './resources/settlements.ts'
export type * from './resources/subscriptions.ts'
export type * from './resources/virtual-accounts.ts'
export type * from './resources/withdrawal-accounts.ts'
export type * from './resources/withdrawals.ts'
export type { ListParams, Notes } from './schemas.ts'
export type { ApiCall, ApiInit, ApiResult } from './transport/api-call.ts'
export type { ApiKey } from './transport/api-key.ts'
export type { Clock } from './transport/clock.ts'
export type {
  AddHeader,
  GlomoCallEndEvent,
  GlomoCallStartEvent,
  GlomoErrorEvent,
  GlomoRequestEvent,
  GlomoResponseEvent,
  GlomoRetryEvent,
  Hooks,
  Logger,
  LogLevel,
} from './transport/events.ts'
export type { FetchOptions } from './transport/fetch-options.ts'
export { GlomoPromise, type WithResponse } from './transport/glomo-promise.ts'
export type { OperationId } from './transport/operation.ts'
export type {
  CallOptions,
  CreateOptions,
  Fetch,
  GlomoOptions,
  ListOptions,
  SharedOptions,
} from './transport/options.ts'
export { GlomoList, MAX_PER_PAGE, Page, type PageMeta, type PageOf } from './transport/pagination.ts'
export type { RateLimiter } from './transport/rate-limiter.ts'
export type { RawRequest } from './transport/raw-request.ts'
export { isReplay } from './transport/replay.ts'
export type { Uploadable } from './upload.ts'
export { VERSION } from './version.ts'
