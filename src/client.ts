import type { GlomoApi } from '../generated/api.ts'
import { ApiKeys } from './resources/api-keys.ts'
import { BalanceConversions } from './resources/balance-conversions.ts'
import { Balances } from './resources/balances.ts'
import { BankAccountValidations } from './resources/bank-account-validations.ts'
import { Beneficiaries } from './resources/beneficiaries.ts'
import { BeneficiariesV1 } from './resources/beneficiaries-v1.ts'
import { Customers } from './resources/customers.ts'
import { Documents } from './resources/documents.ts'
import { InternalTransfers } from './resources/internal-transfers.ts'
import { Lrs } from './resources/lrs.ts'
import { Orders } from './resources/orders.ts'
import { PaymentLinks } from './resources/payment-links.ts'
import { Payments } from './resources/payments.ts'
import { Payouts } from './resources/payouts.ts'
import { Platform } from './resources/platform.ts'
import { Prices } from './resources/prices.ts'
import { Quotes } from './resources/quotes.ts'
import { Refunds } from './resources/refunds.ts'
import { Rfis } from './resources/rfis.ts'
import { Settlements } from './resources/settlements.ts'
import { Subscriptions } from './resources/subscriptions.ts'
import { VirtualAccounts } from './resources/virtual-accounts.ts'
import { WithdrawalAccounts } from './resources/withdrawal-accounts.ts'
import { Withdrawals } from './resources/withdrawals.ts'
import { createApi } from './transport/api.ts'
import type { GlomoPromise } from './transport/glomo-promise.ts'
import type { CallOptions, GlomoOptions, SharedOptions } from './transport/options.ts'
import type { RawRequest } from './transport/raw-request.ts'
import { Transport } from './transport/transport.ts'
import { keepTransport } from './transport/transport-of.ts'

/**
 * The Glomo payments API.
 *
 * Every amount is an integer in the smallest unit of its currency: 29900 is 299.00 USD, 295 is 295 JPY.
 *
 * @example
 * const glomo = new Glomo() // with the key in the environment's GLOMO_SECRET_KEY
 * const payout = await glomo.payouts.create({
 *   request_id: 'transfer-8812',
 *   beneficiary_id: 'bene_E602dMzgjpDC',
 *   source_amount: 10_000,
 *   source_currency: 'USD',
 *   destination_currency: 'INR',
 *   payment_rail: 'neft',
 *   purpose_code: 'S0301',
 * })
 */
export class Glomo {
  /** API keys: what your server authenticates with. */
  readonly apiKeys: ApiKeys
  /** Money changed from one of your balances to another. */
  readonly balanceConversions: BalanceConversions
  /** The money in your account. */
  readonly balances: Balances
  /** Whether a bank account is the beneficiary's, checked before money is sent to it. */
  readonly bankAccountValidations: BankAccountValidations
  /** Who you pay. */
  readonly beneficiaries: Beneficiaries
  /** Who you pay, in its first form. @deprecated Use `beneficiaries`. */
  readonly beneficiariesV1: BeneficiariesV1
  /** Who pays you. */
  readonly customers: Customers
  /** The files that payments and reviews ask for. */
  readonly documents: Documents
  /** Money moved between the merchants of one platform. */
  readonly internalTransfers: InternalTransfers
  /** Remittances under India's Liberalised Remittance Scheme. */
  readonly lrs: Lrs
  /** Payments collected through your checkout. */
  readonly orders: Orders
  /** Payments collected through a link to a page. */
  readonly paymentLinks: PaymentLinks
  /** Money that your customers paid, or are paying. */
  readonly payments: Payments
  /** Money you send to beneficiaries. */
  readonly payouts: Payouts
  /** The merchants of your platform. */
  readonly platform: Platform
  /** The referral fees of a platform business. */
  readonly prices: Prices
  /** Terms of a payout, an order or a payment link, fixed in advance. */
  readonly quotes: Quotes
  /** Money given back to customers. */
  readonly refunds: Refunds
  /** Requests for information, answered with documents. */
  readonly rfis: Rfis
  /** Collected money paid out to your own bank account. */
  readonly settlements: Settlements
  /** Recurring payments that a customer has authorised. */
  readonly subscriptions: Subscriptions
  /** Bank accounts in your name that receive money. */
  readonly virtualAccounts: VirtualAccounts
  /** Bank accounts that withdrawals went to. @deprecated Use `settlements`. */
  readonly withdrawalAccounts: WithdrawalAccounts
  /** The older form of settlements. @deprecated Use `settlements`. */
  readonly withdrawals: Withdrawals

  readonly #transport: Transport
  #api: GlomoApi | undefined

  /**
   * @throws {ArgumentError} for a key that is missing or cannot be a secret key, for an option that is out of range, and
   * in a web page
   */
  constructor(options: GlomoOptions = {}) {
    // The client that `withOptions` makes is given the transport itself.
    const transport = options instanceof Transport ? options : new Transport(options)
    this.#transport = transport
    keepTransport(this, transport)
    // What `console.log` prints in Node, Deno and Bun.
    const inspect = () => `Glomo { baseUrl: '${transport.baseUrl}' }`
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: inspect })
    this.apiKeys = new ApiKeys(transport)
    this.balanceConversions = new BalanceConversions(transport)
    this.balances = new Balances(transport)
    this.bankAccountValidations = new BankAccountValidations(transport)
    this.beneficiaries = new Beneficiaries(transport)
    this.beneficiariesV1 = new BeneficiariesV1(transport)
    this.customers = new Customers(transport)
    this.documents = new Documents(transport)
    this.internalTransfers = new InternalTransfers(transport)
    this.lrs = new Lrs(transport)
    this.orders = new Orders(transport)
    this.paymentLinks = new PaymentLinks(transport)
    this.payments = new Payments(transport)
    this.payouts = new Payouts(transport)
    this.platform = new Platform(transport)
    this.prices = new Prices(transport)
    this.quotes = new Quotes(transport)
    this.refunds = new Refunds(transport)
    this.rfis = new Rfis(transport)
    this.settlements = new Settlements(transport)
    this.subscriptions = new Subscriptions(transport)
    this.virtualAccounts = new VirtualAccounts(transport)
    this.withdrawalAccounts = new WithdrawalAccounts(transport)
    this.withdrawals = new Withdrawals(transport)
  }

  /**
   * Another client on the same pace, retry budget, hooks and `fetch`: for another merchant, or with other limits.
   *
   * @throws {ArgumentError} as the constructor; also for an `apiKey` that is there and undefined
   * @example
   * const theirs = glomo.withOptions({ apiKey: keyOfTheMerchant })
   */
  withOptions(options: SharedOptions): Glomo {
    return new Glomo(this.#transport.withOptions(options))
  }

  /**
   * The typed fetch client: every operation by its operationId. Its calls are checked before sending, retried and timed
   * out like all others.
   */
  get api(): GlomoApi {
    this.#api ??= createApi({
      baseUrl: this.#transport.baseUrl,
      send: (request, operation) => this.#transport.send(request, operation),
    })
    return this.#api
  }

  /**
   * Calls a path that the description does not have yet. A GET is retried like every read; any other method only when the
   * request provably never reached the server, or was refused with 429. Numbers and dates are checked as in every call;
   * identifiers and times are not, as nothing is known of the path.
   *
   * Gives what JSON the success has, and undefined when it has no body. Another media type is asked for by the header
   * `accept`, and given as text; anything else, such as a web page, is an `UnreadableResponseError`.
   *
   * @example
   * const rate = await glomo.request({ method: 'GET', path: '/mid-market-rate', query: { currency: 'USD' } })
   */
  request(request: RawRequest, options?: CallOptions): GlomoPromise<unknown> {
    return this.#transport.request(request, options)
  }
}
