import { operations } from '../../generated/operation-table.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { requireFunction, requireKnownMembers, requireObject } from '../errors/check-argument.ts'
import { type AccountSettings, type Assumptions, DEFAULT_ACCOUNT, DEFAULT_ASSUMPTIONS } from './account.ts'
import { FAULT_KINDS, type Fault } from './faults.ts'
import type { EmulatorOptions } from './options.ts'
import type { WebhookOptions } from './outbox.ts'
import { durationOf } from './time.ts'

const OPTIONS: Readonly<Record<keyof EmulatorOptions, true>> = {
  seed: true,
  now: true,
  webhooks: true,
  faults: true,
  apiKeys: true,
  account: true,
  assumptions: true,
  rateLimit: true,
  history: true,
  timers: true,
  onRequest: true,
  onEvent: true,
}

const FAULT: Readonly<Record<keyof Fault, true>> = {
  kind: true,
  operation: true,
  times: true,
  chance: true,
  status: true,
  message: true,
  body: true,
  retryAfter: true,
  retryAfterAs: true,
  code: true,
  effect: true,
  milliseconds: true,
}

/** @throws {ArgumentError} that names the first option that cannot be right */
export function checkOptions(options: EmulatorOptions): void {
  requireKnownMembers('options', options, OPTIONS)
  const { seed = 1, history = 0, webhooks, faults = [], apiKeys = [], account = {}, assumptions = {} } = options
  const { timers, onRequest, onEvent } = options
  checkWhole('seed', seed)
  checkWhole('history', history)
  if (webhooks !== undefined) checkWebhooks(webhooks)
  if (timers !== undefined) requireObject('timers', timers, 'setTimeout', 'clearTimeout')
  requireFunction('onRequest', onRequest)
  requireFunction('onEvent', onEvent)
  checkList('faults', faults)
  for (const fault of faults) checkFault(fault)
  checkTexts('apiKeys', apiKeys)
  for (const key of apiKeys) {
    const isPublishable = /^(test|live)_/.test(key)
    if (isPublishable) throw new ArgumentError('apiKeys holds a publishable key: only secret keys are taken')
  }
  checkAccount(account)
  checkAssumptions(assumptions)
}

/** Milliseconds since 1970. @throws {ArgumentError} when it is not a time */
export function startOf(now: string | Date): number {
  const isTime = typeof now === 'string' || now instanceof Date
  const start = isTime ? new Date(now).getTime() : Number.NaN
  if (Number.isNaN(start)) throw new ArgumentError(`now is ${shown(now)}, which is not a time`)
  return start
}

/** @throws {ArgumentError} for a fault that no call could meet as it says */
export function checkFault(fault: Fault): void {
  requireKnownMembers('a fault', fault, FAULT)
  const { kind, operation, times = 1, chance = 1, status = 500, retryAfter = 0, milliseconds = 0 } = fault
  checkOneOf('kind of a fault', kind, FAULT_KINDS)
  if (operation !== undefined) checkOperation('operation of a fault', operation)
  checkWhole('times of a fault', times)
  checkShare('chance of a fault', chance)
  checkWhole('retryAfter of a fault', retryAfter)
  checkWhole('milliseconds of a fault', milliseconds)
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new ArgumentError(`status of a fault is ${shown(status)}; it must be a status from 200 to 599`)
  }
}

function checkWebhooks(webhooks: WebhookOptions): void {
  requireObject('webhooks', webhooks)
  const { url, secret, schedule = 'sandbox', doubled = 0, late = 0, fetch } = webhooks
  const isAddress = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  if (!isAddress) throw new ArgumentError(`webhooks.url is ${shown(url)}, which is not an http or https address`)
  if (typeof secret !== 'string' || secret === '') {
    throw new ArgumentError('webhooks.secret is missing: it signs what is sent')
  }
  checkOneOf('webhooks.schedule', schedule, ['sandbox', 'live'])
  checkShare('webhooks.doubled', doubled)
  durationOf(late, 'webhooks.late')
  requireFunction('webhooks.fetch', fetch)
}

function checkAccount(account: AccountSettings): void {
  requireKnownMembers('account', account, { ...DEFAULT_ACCOUNT, localPurposeCodes: true })
  const { balances = {}, paymentMethods = [], lrsBanks = [], localPurposeCodes = [], forbidden = [] } = account
  requireObject('account.balances', balances)
  checkTexts('account.paymentMethods', paymentMethods)
  checkTexts('account.lrsBanks', lrsBanks)
  checkTexts('account.localPurposeCodes', localPurposeCodes)
  checkTexts('account.forbidden', forbidden)
  for (const [currency, amount] of Object.entries(balances)) {
    checkWhole(`account.balances.${currency}`, amount)
  }
  for (const method of paymentMethods) {
    checkOneOf('account.paymentMethods', method, DEFAULT_ACCOUNT.paymentMethods)
  }
  for (const operation of forbidden) {
    checkOperation('account.forbidden', operation)
  }
}

function checkAssumptions(assumptions: Assumptions): void {
  requireKnownMembers('assumptions', assumptions, DEFAULT_ASSUMPTIONS)
  const { usedAndExpiredQuote, orderChecksFirst, refundLock, failAtCreation } = {
    ...DEFAULT_ASSUMPTIONS,
    ...assumptions,
  }
  checkOneOf('assumptions.usedAndExpiredQuote', usedAndExpiredQuote, ['used', 'expired'])
  checkOneOf('assumptions.orderChecksFirst', orderChecksFirst, ['quote', 'request_id'])
  checkWhole('assumptions.refundLock', refundLock)
  checkShare('assumptions.failAtCreation', failAtCreation)
}

function checkList(what: string, given: unknown): void {
  if (!Array.isArray(given)) throw new ArgumentError(`${what} is ${shown(given)}; it must be a list`)
}

function checkTexts(what: string, given: readonly string[]): void {
  checkList(what, given)
  const isRight = given.every((each) => typeof each === 'string')
  if (!isRight) throw new ArgumentError(`${what} holds what is not a text; it must be a list of texts`)
}

export function checkOneOf(what: string, given: string, known: readonly string[]): void {
  if (!known.includes(given))
    throw new ArgumentError(`${what} is ${shown(given)}; it must be one of ${known.join(', ')}`)
}

function checkOperation(what: string, given: string): void {
  if (!Object.hasOwn(operations, given))
    throw new ArgumentError(`${what} is ${shown(given)}; it must be an operationId of the description`)
}

function checkWhole(what: string, given: number): void {
  if (Number.isSafeInteger(given) && given >= 0) return
  throw new ArgumentError(`${what} is ${shown(given)}; it must be a whole number, 0 or more`)
}

function checkShare(what: string, given: number): void {
  if (typeof given === 'number' && given >= 0 && given <= 1) return
  throw new ArgumentError(`${what} is ${shown(given)}; it must be a number from 0 to 1`)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
