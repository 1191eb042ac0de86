import { ArgumentError } from '../errors/argument-error.ts'
import { requireFunction, requireObject, wrongArgument } from '../errors/check-argument.ts'
import { type Clock, LONGEST_TIMER } from '../transport/clock.ts'
import type { BatchLedger } from './ledger.ts'

interface CommonOptions {
  readonly batch: string
  readonly ledger: BatchLedger
  readonly concurrency?: number
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

interface PayOptions extends CommonOptions {
  readonly maxTries?: number
  readonly stopAfter?: number
  readonly lease?: number
  readonly waitForFinal?: boolean | number
  readonly onProgress?: unknown
}

/** @throws {ArgumentError} for an option that cannot be kept */
export function checkBatchOptions(options: PayOptions): void {
  checkCommon(options)
  const { maxTries, stopAfter, lease, waitForFinal, onProgress } = options
  checkCounts({ maxTries, stopAfter, lease })
  requireFunction('onProgress', onProgress)
  if (waitForFinal !== undefined && typeof waitForFinal !== 'boolean') checkTime('waitForFinal', waitForFinal)
}

/** @throws {ArgumentError} for an option that cannot be kept */
export function checkWaitOptions(options: CommonOptions & { readonly timeout?: number }): void {
  checkCommon(options)
  if (options.timeout !== undefined) checkTime('timeout', options.timeout)
}

/** @throws {ArgumentError} for an option that cannot be kept */
export function checkCommon(options: CommonOptions): void {
  requireObject('the options of a batch', options)
  const { batch, ledger, concurrency, clock, signal } = options
  checkName(batch)
  requireObject('ledger', ledger, 'plan', 'claim', 'renew', 'write', 'follow', 'read')
  checkCounts({ concurrency })
  if (clock !== undefined) requireObject('clock', clock, 'now', 'setTimeout', 'clearTimeout')
  if (signal !== undefined) requireObject('signal', signal, 'addEventListener', 'removeEventListener')
}

/** @throws {ArgumentError} for what is not the name of a batch */
export function checkName(batch: string): void {
  if (isText(batch) && batch.trim() !== '' && batch.length <= 200) return
  throw new ArgumentError('batch is the name of the batch: a text of at most 200 characters')
}

/** @throws {ArgumentError} for what is not the key of a row */
export function checkKey(key: string): void {
  if (!isText(key)) throw wrongArgument('key', key, 'be a text of whole characters, of your own records')
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !/[\ud800-\udfff]/u.test(value)
}

function checkCounts(counts: Readonly<Record<string, number | undefined>>): void {
  for (const [name, value] of Object.entries(counts)) {
    if (value === undefined || (Number.isInteger(value) && value >= 1)) continue
    throw new ArgumentError(`${name} is ${String(value)}; it must be a whole number, 1 or more`)
  }
}

function checkTime(name: string, time: number): void {
  if (typeof time === 'number' && time > 0 && time <= LONGEST_TIMER) return
  throw new ArgumentError(
    `${name} is ${String(time)}; it must be greater than 0 and at most ${LONGEST_TIMER} milliseconds`,
  )
}
