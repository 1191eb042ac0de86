import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import type { PayoutState } from '../lifecycle/payout-transitions.ts'
import type { OperationId } from '../transport/operation.ts'
import type { BodyOf, ResponseOf } from '../transport/operation-types.ts'
import type { AccountSettings } from './account.ts'
import type { Fields } from './answer.ts'
import { checkOneOf } from './check-options.ts'
import type { Insider } from './insider.ts'
import type { Kind } from './kinds.ts'
import { addressIn, bankAccountOf, SEED_RAILS, type SeedCurrency } from './seed-accounts.ts'
import type { BeneficiarySeed, OrderSeed, PayoutSeed, QuoteSeed, RefundSeed, SubscriptionSeed } from './seed-params.ts'
import { DAY, dateOf, timestamp } from './time.ts'
import { withoutUndefined } from './without-undefined.ts'

// As the API shows them.
type Beneficiary = ResponseOf<'getBeneficiaryByIdV2'>
type Customer = ResponseOf<'getCustomerById'>
type GlomoDocument = ResponseOf<'getDocumentById'>
type Order = ResponseOf<'getOrderById'>
type Payment = ResponseOf<'getPaymentById'>
type PaymentLink = ResponseOf<'getPayinById'>
type Payout = ResponseOf<'getPayoutById'>
type Quote = NonNullable<ResponseOf<'createQuote'>['quotes']>[number]
type Refund = ResponseOf<'getRefundById'>
type Rfi = ResponseOf<'getRfi'>
type Subscription = ResponseOf<'getSubscriptionById'>

/** A card of the documentation that pays without asking. */
const CARD = { number: '4532491111111111', name: 'Asha Rao', expiry_month: '12', expiry_year: '2030', cvv: '123' }

/**
 * Builders of objects in states that take several calls, for tests that begin there. Each makes the calls a person would
 * make, by the same rules, with values of its own for what is not said; webhooks tell of them as of any other. They meet no
 * fault, need no key and are not among the requests. All throw an `ArgumentError` with the message of the API where it
 * refuses.
 */
export class Seed {
  readonly #insider: Insider

  constructor(insider: Insider) {
    this.#insider = insider
  }

  /** A customer in India, with an e-mail address of its own. */
  customer(params: Partial<BodyOf<'createCustomer'>> = {}): Customer {
    requireObject('emulator.seed.customer: params', params)
    const number = this.#numberOf('customer')
    const address = { address: '1 Example Street', city: 'Pune', state: 'MH', country: 'IND', pincode: '411001' }
    const person = { name: 'Asha Rao', customer_type: 'individual', email: `customer-${number}@example.com` }
    return structuredClone(this.#call('createCustomer', { ...person, ...address, ...params }))
  }

  /** A beneficiary that waits for its review. @param params currency and name, or all that `createBeneficiaryV2` takes */
  beneficiary(params: BeneficiarySeed | BodyOf<'createBeneficiaryV2'> = {}): Beneficiary {
    requireObject('emulator.seed.beneficiary: params', params)
    if ('category' in params) return structuredClone(this.#call('createBeneficiaryV2', { ...params }))
    const { currency = 'EUR', name = 'Acme GmbH' } = params
    checkOneOf('currency', currency, CURRENCIES)
    const { id } = this.#call('createBeneficiaryV2', {
      category: 'payout',
      beneficiary: { name, type: 'business', address: addressIn(currency) },
      bank_account: bankAccountOf(currency, this.#numberOf('beneficiary')),
    })
    return this.#read('getBeneficiaryByIdV2', id)
  }

  /** A beneficiary that can be paid. @param params currency and name, or all that `createBeneficiaryV2` takes */
  activeBeneficiary(params: BeneficiarySeed | BodyOf<'createBeneficiaryV2'> = {}): Beneficiary {
    const { id } = this.beneficiary(params)
    this.#insider.call('mockReviewBeneficiaryV2', { path: { id }, body: { review_action: 'approve' } })
    return this.#read('getBeneficiaryByIdV2', id)
  }

  /**
   * Money that can be used, beside what lies there: an order that was paid. To begin with less, give `account.balances`.
   *
   * @param amount smallest unit
   */
  fundedBalance(currency: Exclude<SeedCurrency, 'INR'>, amount: number): { currency: string; amount: number } {
    this.paidOrder({ currency, amount })
    return { currency, amount: this.#insider.world.usable(currency) }
  }

  /** A quote, for a payout unless `resource` says otherwise. */
  quote(params: QuoteSeed = {}): Quote {
    requireObject('emulator.seed.quote: params', params)
    const { resource = 'payout', source_currency = 'USD', ...rest } = params
    const { destination_currency = resource === 'payout' ? 'EUR' : 'USD', ...amounts } = rest
    checkOneOf('destination_currency', destination_currency, CURRENCIES)
    const subtype = SEED_RAILS[destination_currency] === 'swift' ? 'swift_transfer' : 'local_transfer'
    const { quotes = [] } = this.#call('createQuote', {
      resource,
      source_currency,
      destination_currency,
      ...(amounts.destination_amount === undefined ? { source_amount: 10_000 } : {}),
      ...amounts,
      method: { payment_method: 'bank_transfer', subtype },
    })
    const wanted = SEED_RAILS[destination_currency]
    const fitting = quotes.find(({ method }) => method?.payment_rail === wanted) ?? quotes[0]
    if (!fitting) throw new ArgumentError(`emulator.seed: no quote for ${destination_currency}`)
    return structuredClone(fitting)
  }

  /** A payout of 100.00 USD to a new beneficiary, in any state. */
  payout(params: PayoutSeed = {}): Payout {
    requireObject('emulator.seed.payout: params', params)
    const { status = 'in_progress', ...rest } = params
    checkOneOf('status', status, Object.keys(WAYS_OF_PAYOUTS))
    const { begins, call } = WAYS_OF_PAYOUTS[status]
    const account = { payoutApproval: false, payoutQueueing: false, ...begins }
    const { id } = this.#call('createPayout', this.#payoutBody(rest), account)
    if (call === 'cancel') this.#insider.call('cancelPayout', { path: { id } })
    if (call === 'move') this.#insider.call('mockUpdatePayoutStatus', { body: { id, status } })
    return this.#read('getPayoutById', id)
  }

  #payoutBody(params: Omit<PayoutSeed, 'status'>): Fields {
    const given = withoutUndefined(params)
    const destination = given.destination_currency ?? 'EUR'
    checkOneOf('destination_currency', destination, CURRENCIES)
    const common = {
      request_id: `seed-payout-${this.#numberOf('payout')}`,
      beneficiary_id: given.beneficiary_id ?? this.activeBeneficiary({ currency: destination }).id,
      purpose_code: 'S0301',
    }
    if (given.quote_id !== undefined) return { ...common, ...given }
    const amount = given.destination_amount === undefined ? { source_amount: 10_000 } : {}
    const route = { destination_currency: destination, payment_rail: SEED_RAILS[destination] }
    return { ...common, ...amount, source_currency: 'USD', ...route, ...given }
  }

  /** An active order of 299.00 USD of a new customer. */
  order(params: OrderSeed = {}): Order {
    requireObject('emulator.seed.order: params', params)
    const request_id = `seed-order-${this.#numberOf('order')}`
    const { id } = this.#call('createOrder', { request_id, ...this.#sale(params), ...params })
    return this.#read('getOrderById', String(id))
  }

  /** An order that was paid by bank transfer, and its payment, whose funds are available. */
  paidOrder(params: OrderSeed = {}): { order: Order; payment: Payment } {
    const { id, amount, currency } = this.order(params)
    const { id: payment, status } = this.#call('createMockPayment', { payin_id: id, amount, currency })
    if (status !== 'success')
      throw new ArgumentError(`emulator.seed: the payment of ${amount} ${currency} is ${status}`)
    this.#insider.call('mockUpdatePaymentFundsAvailable', { path: { id: payment } })
    return {
      order: this.#read('getOrderById', String(id)),
      payment: this.#read('getPaymentById', payment),
    }
  }

  /** Money of 299.00 USD that came by bank transfer without saying what for: it waits to be connected. */
  unmatchedPayment(params: Pick<OrderSeed, 'amount' | 'currency'> = {}): Payment {
    requireObject('emulator.seed.unmatchedPayment: params', params)
    const { amount = 29_900, currency = 'USD' } = params
    const { id } = this.#call('createMockPayment', { amount, currency, payment_method: 'BankTransfer' })
    return this.#read('getPaymentById', id)
  }

  /** A reviewed payment link of 299.00 USD, with its address; it ends after a week. */
  paymentLink(params: Omit<OrderSeed, 'request_id'> & { expires_at?: string } = {}): PaymentLink {
    requireObject('emulator.seed.paymentLink: params', params)
    const expires_at = timestamp(this.#insider.world.now + 7 * DAY)
    const { id = '' } = this.#call('createPayin', { expires_at, ...this.#sale(params), ...params })
    this.#insider.call('mockReviewPaymentLink', { path: { id } })
    return this.#read('getPayinById', id)
  }

  /** A refund of a new payment, in progress or failed. `emulator.advance('15m')` leads to its success. */
  refund(params: RefundSeed = {}): Refund {
    requireObject('emulator.seed.refund: params', params)
    const { status = 'in_progress', ...rest } = params
    checkOneOf('status', status, ['in_progress', 'failed'])
    const payment_id = rest.payment_id ?? this.paidOrder().payment.id
    const request_id = `seed-refund-${this.#numberOf('refund')}`
    const { id } = this.#call('createRefund', { request_id, payment_id, reason: 'Requested By Customer', ...rest })
    if (status === 'failed') this.#insider.call('mockUpdateRefund', { path: { id }, body: { status } })
    return this.#read('getRefundById', id)
  }

  /** A monthly subscription of 50.00 USD, or one whose payments you present; its first payment, by card, has succeeded. */
  subscription(params: SubscriptionSeed = {}): Subscription {
    requireObject('emulator.seed.subscription: params', params)
    const { status = 'active', interval_type = 'month', customer_id = this.customer().id } = params
    checkOneOf('status', status, ['created', 'active', 'paused', 'cancelled'])
    checkOneOf('interval_type', interval_type, ['month', 'as_presented'])
    const { now } = this.#insider.world
    const regular = { interval_count: 1, billing_cycles: 12, start_date: dateOf(now) }
    const { id } = this.#call('createSubscription', {
      customer_id,
      product_name: 'Support',
      product_description: 'Answers within a day',
      amount: 5_000,
      currency: 'USD',
      interval_type,
      expires_at: dateOf(now + 7 * DAY),
      notify_customer: true,
      starts_with_first_payment: true,
      ...(interval_type === 'month' ? regular : { max_amount: 100_000 }),
    })
    if (status !== 'created') {
      const request_id = `seed-payment-${this.#numberOf('payment')}`
      const callback_url = 'https://shop.example/done'
      this.#call('createPayment', { request_id, subscription_id: id, method: 'card', card: CARD, callback_url })
    }
    if (status === 'paused') this.#insider.call('pauseSubscription', { path: { id } })
    if (status === 'cancelled') this.#insider.call('cancelSubscription', { path: { id } })
    return this.#read('getSubscriptionById', id)
  }

  /** An uploaded PDF. */
  document(document_name = 'Invoice'): GlomoDocument {
    const file = { name: 'invoice.pdf', type: 'application/pdf', size: 8 }
    const { id } = this.#call('createDocument', { document_name, file })
    return this.#read('getDocumentById', id)
  }

  /** A request for information about a new payout, which waits for an answer. */
  rfi(): Rfi {
    this.payout({ status: 'action_required' })
    const id = this.#insider.world.all('rfi').at(-1)?.id ?? ''
    return this.#read('getRfi', id)
  }

  #call<Id extends OperationId>(id: Id, body: Fields, account: AccountSettings = {}): ResponseOf<Id> {
    return this.#insider.call(id, { body, account })
  }

  /** An object as it is now, and a copy of its own. */
  #read<Id extends OperationId>(id: Id, object: string): ResponseOf<Id> {
    return structuredClone(this.#insider.call(id, { path: { id: object } }))
  }

  /** The next of a kind, from 1. */
  #numberOf(kind: Kind): number {
    return this.#insider.world.all(kind).length + 1
  }

  #sale({ customer_id = this.customer().id }: OrderSeed): Fields {
    return { customer_id, amount: 29_900, currency: 'USD', purpose_code: 'P1006' }
  }
}

const CURRENCIES: readonly string[] = Object.keys(SEED_RAILS)

/** How a payout comes to each state: how it begins by the settings of the account, and the call that follows. */
const WAYS_OF_PAYOUTS: Readonly<Record<PayoutState, { begins?: Partial<AccountSettings>; call?: 'cancel' | 'move' }>> =
  {
    pending_approval: { begins: { payoutApproval: true } },
    queued: { begins: { payoutQueueing: true } },
    in_progress: {},
    action_required: { begins: { payoutQueueing: true }, call: 'move' },
    success: { call: 'move' },
    failed: { call: 'move' },
    cancelled: { begins: { payoutQueueing: true }, call: 'cancel' },
  }
