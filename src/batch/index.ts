/** Many payouts, each once, whatever happens: the entry `glomo-client/batch`. */
export { BatchRefusedError, BatchStoppedError } from './batch-errors.ts'
export type { BatchClient } from './client.ts'
export { type FollowOptions, followBatch, type WaitForBatchOptions, waitForBatch } from './follow-up.ts'
export type {
  BatchLedger,
  Claim,
  Claimed,
  ClaimedRow,
  LedgerMoney,
  LedgerRow,
  MadePayout,
  PlannedRow,
  RowFollowUp,
  RowOutcome,
  RowProgress,
  RowState,
} from './ledger.ts'
export { LedgerError } from './ledger-error.ts'
export { MemoryLedger } from './memory-ledger.ts'
export { type BatchOptions, type BatchProgress, type PlanOptions, payBatch, planBatch } from './pay-batch.ts'
export type { BatchReport, BatchTotal, NotCovered, RefusedRow } from './report.ts'
export { requestIdOf } from './request-id.ts'
export type { BatchPayoutParams, BatchRow } from './row.ts'
export { type BatchRowResult, type BatchSummary, batchTable, isSettled, resultsOf, summarizeBatch } from './summary.ts'
