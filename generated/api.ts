// Made by `npm run generate` from openapi/; change that, not this.

import type { ApiCall } from '../src/transport/api-call.ts'

/** The typed fetch client: every operation of the description by its operationId. */
export interface GlomoApi {
  /** Get balances `GET /balances` */
  getBalance: ApiCall<'getBalance'>
  /** List balance conversions `GET /balance_conversions` */
  getBalanceConversions: ApiCall<'getBalanceConversions'>
  /** Convert a balance `POST /balance_conversions` */
  createBalanceConversion: ApiCall<'createBalanceConversion'>
  /** List bank account validations `GET /bank_account_validation` */
  getBankAccountValidations: ApiCall<'getBankAccountValidations'>
  /** Validate a bank account `POST /bank_account_validation` */
  validateBankAccount: ApiCall<'validateBankAccount'>
  /**
   * List beneficiaries `GET /beneficiaries`
   * @deprecated
   */
  getBeneficiaries: ApiCall<'getBeneficiaries'>
  /**
   * Create a beneficiary `POST /beneficiaries`
   * @deprecated
   */
  createBeneficiary: ApiCall<'createBeneficiary'>
  /**
   * Get a beneficiary `GET /beneficiaries/{id}`
   * @deprecated
   */
  getBeneficiaryById: ApiCall<'getBeneficiaryById'>
  /** List customers `GET /customer` */
  getCustomers: ApiCall<'getCustomers'>
  /** Create a customer `POST /customer` */
  createCustomer: ApiCall<'createCustomer'>
  /** Get a customer `GET /customer/{id}` */
  getCustomerById: ApiCall<'getCustomerById'>
  /** Update a customer `PATCH /customer/{id}` (known in part: fields seen in prose) */
  updateCustomer: ApiCall<'updateCustomer'>
  /** List documents `GET /document` */
  getDocuments: ApiCall<'getDocuments'>
  /** Create a document `POST /document` */
  createDocument: ApiCall<'createDocument'>
  /** List orders `GET /orders` */
  getOrders: ApiCall<'getOrders'>
  /** Create an order `POST /orders` */
  createOrder: ApiCall<'createOrder'>
  /** Get an order `GET /orders/{id}` */
  getOrderById: ApiCall<'getOrderById'>
  /** List payment links `GET /payin` */
  getPayins: ApiCall<'getPayins'>
  /** Create a payment link `POST /payin` */
  createPayin: ApiCall<'createPayin'>
  /** Get a payment link `GET /payin/{id}` */
  getPayinById: ApiCall<'getPayinById'>
  /** Update a payment link `PATCH /payin/{id}` */
  updatePayin: ApiCall<'updatePayin'>
  /** Cancel one payment link `PATCH /payin/{id}/cancel` */
  cancelPayin: ApiCall<'cancelPayin'>
  /** Simulate review of a payment link `PATCH /payin/{id}/mock_mark_reviewed` */
  mockReviewPaymentLink: ApiCall<'mockReviewPaymentLink'>
  /** List payouts `GET /payouts` */
  getPayouts: ApiCall<'getPayouts'>
  /** Create a payout, with or without a quote `POST /payouts` */
  createPayout: ApiCall<'createPayout'>
  /** Get one payout `GET /payouts/{id}` */
  getPayoutById: ApiCall<'getPayoutById'>
  /** Cancel payout `PATCH /payouts/{id}/cancel` */
  cancelPayout: ApiCall<'cancelPayout'>
  /**
   * Update a payout's RFI `PATCH /payouts/{id}/update_rfi`
   * @deprecated
   */
  updateRfiPayout: ApiCall<'updateRfiPayout'>
  /** Simulate a payout status change `PATCH /payouts/mock` */
  mockUpdatePayoutStatus: ApiCall<'mockUpdatePayoutStatus'>
  /** List payments `GET /payment` */
  getPayments: ApiCall<'getPayments'>
  /** Create a payment `POST /payment` (known in part: request fields seen in prose; card fields and next_steps unknown) */
  createPayment: ApiCall<'createPayment'>
  /** Simulate a payment `POST /payment/mock` */
  createMockPayment: ApiCall<'createMockPayment'>
  /** Get one payment `GET /payment/{id}` */
  getPaymentById: ApiCall<'getPaymentById'>
  /**
   * Update a payment's RFI `PATCH /payment/{id}/update_rfi`
   * @deprecated
   */
  updateRfiPayment: ApiCall<'updateRfiPayment'>
  /** Simulate funds becoming available `PATCH /payment/{id}/mock-funds-available` */
  mockUpdatePaymentFundsAvailable: ApiCall<'mockUpdatePaymentFundsAvailable'>
  /** List refunds `GET /refunds` */
  getRefunds: ApiCall<'getRefunds'>
  /** Create a refund `POST /refunds` */
  createRefund: ApiCall<'createRefund'>
  /** Get one refund `GET /refunds/{id}` */
  getRefundById: ApiCall<'getRefundById'>
  /**
   * Update a refund's RFI `PATCH /refunds/{id}/update_rfi`
   * @deprecated
   */
  updateRfiRefund: ApiCall<'updateRfiRefund'>
  /** Simulate a refund status change `PATCH /refunds/{id}/mock_update_status` */
  mockUpdateRefund: ApiCall<'mockUpdateRefund'>
  /** List prices `GET /prices` */
  getPrices: ApiCall<'getPrices'>
  /** Create a price `POST /prices` */
  createPrice: ApiCall<'createPrice'>
  /** Get one price `GET /prices/{id}` */
  getPriceById: ApiCall<'getPriceById'>
  /**
   * List withdrawals `GET /withdrawals`
   * @deprecated
   */
  getWithdrawals: ApiCall<'getWithdrawals'>
  /**
   * Create a withdrawal `POST /withdrawals`
   * @deprecated
   */
  createWithdrawal: ApiCall<'createWithdrawal'>
  /**
   * List withdrawal accounts `GET /withdrawal_accounts`
   * @deprecated
   */
  getWithdrawalAccounts: ApiCall<'getWithdrawalAccounts'>
  /**
   * Get one withdrawal account `GET /withdrawal_accounts/{id}`
   * @deprecated
   */
  getWithdrawalAccountById: ApiCall<'getWithdrawalAccountById'>
  /** List matching subscriptions `GET /subscriptions` */
  getSubscriptions: ApiCall<'getSubscriptions'>
  /** Create a subscription `POST /subscriptions` */
  createSubscription: ApiCall<'createSubscription'>
  /** Get one subscription `GET /subscriptions/{id}` */
  getSubscriptionById: ApiCall<'getSubscriptionById'>
  /** Pause one subscription `PATCH /subscriptions/{id}/pause` */
  pauseSubscription: ApiCall<'pauseSubscription'>
  /** Resume one subscription `PATCH /subscriptions/{id}/resume` */
  resumeSubscription: ApiCall<'resumeSubscription'>
  /** Cancel a subscription for good `PATCH /subscriptions/{id}/cancel` */
  cancelSubscription: ApiCall<'cancelSubscription'>
  /** List settlements `GET /settlements` */
  getSettlements: ApiCall<'getSettlements'>
  /** Create a settlement `POST /settlements` */
  createSettlement: ApiCall<'createSettlement'>
  /** Get one settlement `GET /settlements/{id}` */
  getSettlementById: ApiCall<'getSettlementById'>
  /** List a settlement's transactions `GET /settlements/{id}/transactions` */
  getTransactionsLinkedToSettlement: ApiCall<'getTransactionsLinkedToSettlement'>
  /** List virtual accounts `GET /virtual-accounts` */
  getVirtualAccounts: ApiCall<'getVirtualAccounts'>
  /**
   * Open a virtual account `POST /virtual-accounts`
   * @deprecated
   */
  createVirtualAccount: ApiCall<'createVirtualAccount'>
  /** Close a virtual account `DELETE /virtual-accounts` (known in part: parameters seen; answer unknown) */
  closeVirtualAccount: ApiCall<'closeVirtualAccount'>
  /** Onboard a new merchant `POST /platform/merchants` */
  onboardMerchant: ApiCall<'onboardMerchant'>
  /** Get one merchant `GET /platform/merchants/{merchant_id}` */
  getMerchant: ApiCall<'getMerchant'>
  /** Make an internal transfer `POST /internal-transfer` */
  createInternalTransfer: ApiCall<'createInternalTransfer'>
  /** List beneficiaries `GET /v2/beneficiaries` */
  listBeneficiariesV2: ApiCall<'listBeneficiariesV2'>
  /** Create beneficiary `POST /v2/beneficiaries` */
  createBeneficiaryV2: ApiCall<'createBeneficiaryV2'>
  /** Fetch one beneficiary `GET /v2/beneficiaries/{id}` */
  getBeneficiaryByIdV2: ApiCall<'getBeneficiaryByIdV2'>
  /** Replace the secret API key `POST /api-keys/rotate` */
  rotateApiKey: ApiCall<'rotateApiKey'>
  /** List LRS banks `GET /lrs/banks` */
  getLrsBanks: ApiCall<'getLrsBanks'>
  /** Register a customer's LRS bank account `POST /customer/{id}/bank_account` */
  createLrsCustomerBankAccount: ApiCall<'createLrsCustomerBankAccount'>
  /** Create an LRS quote `POST /lrs/quotes` */
  createLrsQuote: ApiCall<'createLrsQuote'>
  /** Create quotes `POST /quotes` */
  createQuote: ApiCall<'createQuote'>
  /** List payins a payment can join `GET /payment/{id}/eligible-payins` (known in part: path and purpose seen; answer unknown) */
  getEligiblePayins: ApiCall<'getEligiblePayins'>
  /** Connect a payment to a payin `POST /payment/{id}/connect-payin` (known in part: path seen; body inferred) */
  connectPayin: ApiCall<'connectPayin'>
  /** List RFIs `GET /rfis` (known in part: operationId seen; path and envelope inferred) */
  getRfis: ApiCall<'getRfis'>
  /** Retrieve an RFI `GET /rfis/{id}` (known in part: path seen; fields from the payment's rfi object) */
  getRfi: ApiCall<'getRfi'>
  /** Answer an RFI `PATCH /rfis/{id}/respond` (known in part: body seen; answer inferred) */
  respondRfi: ApiCall<'respondRfi'>
  /** List a customer's bank accounts `GET /customer/{id}/bank-accounts` (known in part: path seen; answer unknown) */
  getCustomerBankAccounts: ApiCall<'getCustomerBankAccounts'>
  /** Register a customer's bank account `POST /customer/{id}/bank-accounts` (known in part: request seen; answer inferred) */
  createCustomerBankAccount: ApiCall<'createCustomerBankAccount'>
  /** Retrieve a document `GET /document/{id}` (known in part: operationId seen; path by pattern) */
  getDocumentById: ApiCall<'getDocumentById'>
  /** Move the next payment `PATCH /subscriptions/{id}/next-payment-date` (known in part: request seen; answer inferred) */
  updateNextPaymentDate: ApiCall<'updateNextPaymentDate'>
  /** Mock the review of a beneficiary (sandbox) `PATCH /v2/beneficiaries/{id}/mock-review` (known in part: request seen; answer inferred) */
  mockReviewBeneficiaryV2: ApiCall<'mockReviewBeneficiaryV2'>
  /** Ask for a virtual account `POST /v2/virtual-accounts` */
  createVirtualAccountV2: ApiCall<'createVirtualAccountV2'>
  /** Run a mock settlement (sandbox) `POST /settlements/mock-trigger` (known in part: path seen; answer unknown) */
  triggerMockSettlement: ApiCall<'triggerMockSettlement'>
  /** Mock the onboarding outcome (sandbox) `PATCH /platform/merchants/status-update` (known in part: request seen; answer unknown) */
  updateMerchantStatus: ApiCall<'updateMerchantStatus'>
  /** Hand in RFI documents for an order `PATCH /orders/{id}/update-rfi` */
  updateOrderRfi: ApiCall<'updateOrderRfi'>
  /** Hand in RFI documents for a payment link `PATCH /payin/{id}/update-rfi` */
  updatePayinRfi: ApiCall<'updatePayinRfi'>
}
