import { PAYOUT_DESTINATION_CURRENCIES } from '../../../generated/enums.ts'
import { isFinal } from '../../lifecycle/lifecycles.ts'
import { CANCELLABLE_PAYOUTS, isPayoutTransition } from '../../lifecycle/payout-transitions.ts'
import { RAILS, type RailBeneficiary, railsFor } from '../../reference/rails.ts'
import { created, type Fields, fieldsOf, numberOf, ok, Refusal, refuse, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { priceOf, requireBalance } from '../money.ts'
import { isSanctioned, SANCTIONED_AMOUNT } from '../sanctions.ts'
import { DAY, HOUR, MINUTE } from '../time.ts'
import type { Stored, World } from '../world.ts'
import { requireActive } from './beneficiaries.ts'
import { checkPurpose, documentsOf } from './payout-purposes.ts'
import { isSourceCurrency, refuseLocked, usableQuote } from './quotes.ts'
import { askForInformation, respondTo } from './rfis.ts'

/** How long the bank takes. */
const BANK = 10 * MINUTE
const QUEUE_LIFE = 30 * DAY
const LOCKED = ['source_amount', 'destination_amount', 'source_currency', 'destination_currency', 'payment_rail']

const early: EarlyRule = (body) => {
  refuseLocked(body, LOCKED)
  const { source_currency, destination_currency, source_amount, destination_amount, invoice_number } = body
  const isLongNumber = typeof invoice_number === 'string' && invoice_number.length > 50
  refuseIf(isLongNumber, 'Invoice number must be 50 characters or less')
  if (body.quote_id !== undefined) return
  refuseIf(source_currency !== undefined && !isSourceCurrency(source_currency), 'Source currency is not supported')
  const isDestination = PAYOUT_DESTINATION_CURRENCIES.some((each) => each === destination_currency)
  refuseIf(destination_currency !== undefined && !isDestination, 'Destination currency is not supported')
  const isOneAmount = (source_amount === undefined) !== (destination_amount === undefined)
  refuseIf(!isOneAmount, 'Exactly one of source_amount and destination_amount must be given')
  requireRailOf(body.payment_rail, String(destination_currency))
}

/** A local rail goes with its own currency. */
function requireRailOf(asked: unknown, currency: string): void {
  const facts = RAILS.find(({ rail }) => rail === asked)
  if (facts && facts.currency !== null && facts.currency !== currency) {
    refuse(`payment_rail ${facts.rail} is not supported for ${currency} destination`)
  }
}

/** A quote is looked at before the `request_id`; then the beneficiary, the purpose, the rail, the balance. */
const create: Behaviour = ({ body }, world) => {
  const quote = body.quote_id === undefined ? undefined : usableQuote(world, body.quote_id, 'payout')
  if (world.byRequestId('payout', body.request_id)) throw new Refusal(409, 'Record already exists')
  const beneficiary = world.named('beneficiary', body.beneficiary_id, 'Beneficiary not found')
  requireActive(beneficiary.object.status)
  const terms = quote ? termsOfQuote(quote, beneficiary) : termsOf(body, beneficiary)
  checkPurpose(body, terms, world)
  const { purpose_code, beneficiary_id, request_id = null, invoice_number = null, notes = null } = body
  const queued = world.account.payoutApproval || world.account.payoutQueueing
  if (!queued) requireBalance(world, terms.source_currency, terms.source_amount)
  if (quote) quote.own.used = true
  const payout = world.create(
    'payout',
    {
      ...terms,
      request_id,
      status: 'in_progress',
      beneficiary_id,
      purpose_code,
      invoice_number,
      documents: documentsOf(body.documents),
      utr: null,
      error_code: null,
      error_description: null,
      customer_error_description: null,
      quote_id: body.quote_id ?? null,
      fee_collection_mode: 'immediate',
      notes,
    },
    { request_id, sanctioned: isSanctioned(beneficiary.object.name) || terms.source_amount === SANCTIONED_AMOUNT },
  )
  start(payout, world)
  return created(payout.object)
}

type Terms = ReturnType<typeof amountsOf> & { payment_rail: unknown }

function amountsOf(from: unknown, to: unknown, source: number, destination: number, rate: number, fees: Fields) {
  return {
    source_currency: String(from),
    destination_currency: String(to),
    source_amount: source,
    destination_amount: destination,
    mid_market_rate: { currency: String(to), rate },
    fees,
  }
}

function termsOfQuote({ object }: Stored, beneficiary: Stored): Terms {
  const { source_currency, destination_currency, source_amount, destination_amount, fx_rate, fees, method } = object
  const { payment_rail } = fieldsOf(method)
  const fits = railsFor(railFactsOf(beneficiary)).some(({ rail, possible }) => possible && rail === payment_rail)
  refuseIf(!fits, 'Quote is not compatible with the selected beneficiary')
  const amounts = [numberOf(source_amount), numberOf(destination_amount), numberOf(fx_rate)] as const
  return { ...amountsOf(source_currency, destination_currency, ...amounts, fieldsOf(fees)), payment_rail }
}

function termsOf(body: Fields, beneficiary: Stored): Terms {
  const { source_currency, destination_currency, source_amount, destination_amount } = body
  const [from, to] = [String(source_currency), String(destination_currency)]
  const price = priceOf(from, to, {
    source: source_amount === undefined ? undefined : numberOf(source_amount),
    destination: destination_amount === undefined ? undefined : numberOf(destination_amount),
  })
  const payment_rail = railOf(body.payment_rail, price.destination, beneficiary)
  const fees = {
    txn_fee: { currency: from, amount: price.transactionFee },
    fx_fee: { currency: from, amount: price.exchangeFee },
  }
  return { ...amountsOf(from, to, price.source, price.destination, price.rate, fees), payment_rail }
}

/** A local rail is never chosen for the caller. */
function railOf(asked: unknown, amount: number, beneficiary: Stored): unknown {
  const wanted = asked ?? 'swift'
  const facts = RAILS.find(({ rail }) => rail === wanted)
  if (facts?.maxAmount !== undefined && amount > facts.maxAmount) {
    refuse(`Amount exceeds the maximum limit of payment_rail ${facts.rail}`)
  }
  const option = railsFor(railFactsOf(beneficiary)).find(({ rail }) => rail === wanted)
  refuseIf(!option?.possible, 'No rails available for this beneficiary')
  return wanted
}

function railFactsOf({ object }: Stored): RailBeneficiary {
  const { bank_account, upi_account } = object
  return {
    bank_account: bank_account ? fieldsOf(bank_account) : null,
    upi_account: upi_account ? fieldsOf(upi_account) : null,
  }
}

function start(payout: Stored, world: World): void {
  const { account } = world
  const fails = account.screeningDown || world.random.chance(account.assumptions.failAtCreation)
  if (fails) world.move(payout, 'failed')
  else if (account.payoutApproval) world.move(payout, 'pending_approval')
  else if (account.payoutQueueing) enqueue(payout, world)
  else send(payout, world)
}

function enqueue(payout: Stored, world: World): void {
  world.move(payout, 'queued')
  payout.own.queue_ends = world.now + QUEUE_LIFE
  world.at(nextRelease(world.now), 'payout.release', payout.id)
}

/** The queue is released at 2, 17, 32 and 47 minutes past the hour. */
function nextRelease(now: number): number {
  const quarter = 15 * MINUTE
  const offset = 2 * MINUTE
  const past = (now % HOUR) - offset
  return now - (now % HOUR) + offset + (Math.floor(past / quarter) + 1) * quarter
}

/** Takes the money, and hands the payout to screening and the bank. */
function send(payout: Stored, world: World): void {
  const { source_currency, source_amount } = payout.object
  world.credit(String(source_currency), -numberOf(source_amount))
  payout.own.held = true
  if (payout.own.sanctioned === true) {
    world.move(payout, 'action_required')
    askForInformation(payout, world)
    return
  }
  world.move(payout, 'in_progress')
  world.later(BANK, 'payout.settle', payout.id)
}

/** An end without success gives back what was taken. */
function end(payout: Stored, world: World, status: string, code: string | null = null): void {
  const { source_currency, source_amount } = payout.object
  if (status !== 'success' && payout.own.held === true) {
    world.credit(String(source_currency), numberOf(source_amount))
    payout.own.held = false
  }
  const utr = status === 'success' ? { utr: world.random.digits(12) } : {}
  world.move(payout, status, { error_code: code, ...utr })
}

const settle: Task = (payout, world) => {
  if (payout.object.status === 'in_progress') end(payout, world, 'success')
}

/** First in, first out: a payout that is not covered keeps those of its currency behind it waiting. */
const release: Task = (payout, world) => {
  if (payout.object.status !== 'queued') return
  if (world.now >= numberOf(payout.own.queue_ends)) {
    end(payout, world, 'failed', 'QUEUE_EXPIRED')
    return
  }
  const { source_currency, source_amount } = payout.object
  const isFirst = world.all('payout').find((each) => isWaiting(each, source_currency)) === payout
  const isCovered = world.usable(String(source_currency)) >= numberOf(source_amount)
  const retry = Math.min(nextRelease(world.now), numberOf(payout.own.queue_ends))
  if (isFirst && isCovered) send(payout, world)
  else world.at(retry, 'payout.release', payout.id)
}

function isWaiting({ object }: Stored, currency: unknown): boolean {
  return object.status === 'queued' && object.source_currency === currency
}

const cancel: Behaviour = ({ path }, world) => {
  const payout = addressed(path.id, world)
  const isCancellable = CANCELLABLE_PAYOUTS.includes(payout.object.status)
  refuseIf(!isCancellable, 'Payout cannot be cancelled in its current state')
  end(payout, world, 'cancelled')
  return ok(payout.object)
}

const mock: Behaviour = ({ body }, world) => {
  const payout = addressed(String(body.id), world)
  const wanted = body.status === 'pending' ? 'in_progress' : String(body.status)
  const isLegal = isPayoutTransition(payout.object.status, wanted)
  refuseIf(!isLegal, 'State change not allowed')
  if (wanted === 'in_progress') {
    payout.own.sanctioned = false
    if (payout.own.held === true) resume(payout, world)
    else {
      requireBalance(world, String(payout.object.source_currency), numberOf(payout.object.source_amount))
      send(payout, world)
    }
  } else if (wanted === 'action_required') {
    world.move(payout, 'action_required')
    askForInformation(payout, world)
  } else if (isFinal('payout', wanted)) end(payout, world, wanted)
  else world.move(payout, wanted)
  return ok(payout.object)
}

/** The review let it pass. */
const resume: Task = (payout, world) => {
  if (payout.object.status !== 'action_required') return
  if (payout.own.held !== true) {
    sendIfCovered(payout, world)
    return
  }
  world.move(payout, 'in_progress')
  world.later(BANK, 'payout.settle', payout.id)
}

function sendIfCovered(payout: Stored, world: World): void {
  payout.own.sanctioned = false
  const { source_currency, source_amount } = payout.object
  const isCovered = world.usable(String(source_currency)) >= numberOf(source_amount)
  if (isCovered) send(payout, world)
  else end(payout, world, 'failed', 'INSUFFICIENT_BALANCE')
}

function addressed(id: string | undefined, world: World): Stored {
  return world.addressed('payout', id)
}

export const payouts: Behaviours = {
  early: { createPayout: early },
  operations: {
    createPayout: create,
    getPayouts: listOf('payout'),
    getPayoutById: ({ path }, world) => ok(addressed(path.id, world).object),
    cancelPayout: cancel,
    mockUpdatePayoutStatus: mock,
    updateRfiPayout: respondTo('payout'),
  },
  tasks: { 'payout.settle': settle, 'payout.release': release, 'payout.reviewed': resume },
}
