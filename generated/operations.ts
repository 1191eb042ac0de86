// Made by `npm run generate` from openapi/; change that, not this.

import type { IdempotentOperation, Row } from '../src/transport/operation.ts'

/** Base URL of every operation that names no other. */
export const DEFAULT_SERVER: string = 'https://api.glomopay.com/api/v1'

export const getBalance: Row<'getBalance'> = { id: 'getBalance', method: 'GET', path: '/balances', idempotency: 'safe' }

export const getBalanceConversions: Row<'getBalanceConversions'> = { id: 'getBalanceConversions', method: 'GET', path: '/balance_conversions', idempotency: 'safe' }

export const createBalanceConversion: Row<'createBalanceConversion'> = {
  id: 'createBalanceConversion',
  method: 'POST',
  path: '/balance_conversions',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getBankAccountValidations: Row<'getBankAccountValidations'> = {
  id: 'getBankAccountValidations',
  method: 'GET',
  path: '/bank_account_validation',
  idempotency: 'safe',
}

export const validateBankAccount: Row<'validateBankAccount'> = {
  id: 'validateBankAccount',
  method: 'POST',
  path: '/bank_account_validation',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getBeneficiaries: Row<'getBeneficiaries'> = { id: 'getBeneficiaries', method: 'GET', path: '/beneficiaries', idempotency: 'safe' }

export const createBeneficiary: Row<'createBeneficiary'> = {
  id: 'createBeneficiary',
  method: 'POST',
  path: '/beneficiaries',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getBeneficiaryById: Row<'getBeneficiaryById'> = {
  id: 'getBeneficiaryById',
  method: 'GET',
  path: '/beneficiaries/{id}',
  pathParams: ['id'],
  idPrefixes: ['bene_', 'ben_'],
  givesId: true,
  idempotency: 'safe',
}

export const getCustomers: Row<'getCustomers'> = { id: 'getCustomers', method: 'GET', path: '/customer', idempotency: 'safe' }

export const createCustomer: Row<'createCustomer'> = {
  id: 'createCustomer',
  method: 'POST',
  path: '/customer',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getCustomerById: Row<'getCustomerById'> = {
  id: 'getCustomerById',
  method: 'GET',
  path: '/customer/{id}',
  pathParams: ['id'],
  idPrefixes: ['cust_'],
  givesId: true,
  idempotency: 'safe',
}

export const updateCustomer: Row<'updateCustomer'> = {
  id: 'updateCustomer',
  method: 'PATCH',
  path: '/customer/{id}',
  pathParams: ['id'],
  idPrefixes: ['cust_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getDocuments: Row<'getDocuments'> = { id: 'getDocuments', method: 'GET', path: '/document', idempotency: 'safe' }

export const createDocument: Row<'createDocument'> = {
  id: 'createDocument',
  method: 'POST',
  path: '/document',
  requestBody: 'multipart/form-data',
  givesId: true,
  idempotency: 'none',
}

export const getOrders: Row<'getOrders'> = { id: 'getOrders', method: 'GET', path: '/orders', idempotency: 'safe' }

export const getOrderById: Row<'getOrderById'> = {
  id: 'getOrderById',
  method: 'GET',
  path: '/orders/{id}',
  pathParams: ['id'],
  idPrefixes: ['order_'],
  givesId: true,
  idempotency: 'safe',
}

export const getPayins: Row<'getPayins'> = { id: 'getPayins', method: 'GET', path: '/payin', idempotency: 'safe' }

export const createPayin: Row<'createPayin'> = {
  id: 'createPayin',
  method: 'POST',
  path: '/payin',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
  advice: 'The payment link may exist: before creating it again, list payment links by customer_id and look for it',
}

export const getPayinById: Row<'getPayinById'> = {
  id: 'getPayinById',
  method: 'GET',
  path: '/payin/{id}',
  pathParams: ['id'],
  idPrefixes: ['plink_', 'payin_', 'addfunds_'],
  givesId: true,
  idempotency: 'safe',
}

export const updatePayin: Row<'updatePayin'> = {
  id: 'updatePayin',
  method: 'PATCH',
  path: '/payin/{id}',
  pathParams: ['id'],
  idPrefixes: ['plink_', 'payin_', 'addfunds_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const cancelPayin: Row<'cancelPayin'> = {
  id: 'cancelPayin',
  method: 'PATCH',
  path: '/payin/{id}/cancel',
  pathParams: ['id'],
  idPrefixes: ['plink_', 'payin_', 'addfunds_'],
  givesId: true,
  idempotency: 'none',
}

export const mockReviewPaymentLink: Row<'mockReviewPaymentLink'> = {
  id: 'mockReviewPaymentLink',
  method: 'PATCH',
  path: '/payin/{id}/mock_mark_reviewed',
  pathParams: ['id'],
  idPrefixes: ['plink_', 'payin_', 'addfunds_'],
  idempotency: 'none',
  sandboxOnly: true,
}

export const getPayouts: Row<'getPayouts'> = { id: 'getPayouts', method: 'GET', path: '/payouts', idempotency: 'safe' }

export const getPayoutById: Row<'getPayoutById'> = {
  id: 'getPayoutById',
  method: 'GET',
  path: '/payouts/{id}',
  pathParams: ['id'],
  idPrefixes: ['payout_'],
  givesId: true,
  idempotency: 'safe',
}

export const cancelPayout: Row<'cancelPayout'> = {
  id: 'cancelPayout',
  method: 'PATCH',
  path: '/payouts/{id}/cancel',
  pathParams: ['id'],
  idPrefixes: ['payout_'],
  givesId: true,
  idempotency: 'none',
}

export const updateRfiPayout: Row<'updateRfiPayout'> = {
  id: 'updateRfiPayout',
  method: 'PATCH',
  path: '/payouts/{id}/update_rfi',
  pathParams: ['id'],
  idPrefixes: ['payout_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const mockUpdatePayoutStatus: Row<'mockUpdatePayoutStatus'> = {
  id: 'mockUpdatePayoutStatus',
  method: 'PATCH',
  path: '/payouts/mock',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
  sandboxOnly: true,
}

export const getPayments: Row<'getPayments'> = { id: 'getPayments', method: 'GET', path: '/payment', idempotency: 'safe' }

export const createMockPayment: Row<'createMockPayment'> = {
  id: 'createMockPayment',
  method: 'POST',
  path: '/payment/mock',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
  sandboxOnly: true,
}

export const getPaymentById: Row<'getPaymentById'> = {
  id: 'getPaymentById',
  method: 'GET',
  path: '/payment/{id}',
  pathParams: ['id'],
  idPrefixes: ['payt_'],
  givesId: true,
  idempotency: 'safe',
}

export const updateRfiPayment: Row<'updateRfiPayment'> = {
  id: 'updateRfiPayment',
  method: 'PATCH',
  path: '/payment/{id}/update_rfi',
  pathParams: ['id'],
  idPrefixes: ['payt_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const mockUpdatePaymentFundsAvailable: Row<'mockUpdatePaymentFundsAvailable'> = {
  id: 'mockUpdatePaymentFundsAvailable',
  method: 'PATCH',
  path: '/payment/{id}/mock-funds-available',
  pathParams: ['id'],
  idPrefixes: ['payt_'],
  idempotency: 'none',
  sandboxOnly: true,
}

export const getRefunds: Row<'getRefunds'> = { id: 'getRefunds', method: 'GET', path: '/refunds', idempotency: 'safe' }

export const getRefundById: Row<'getRefundById'> = {
  id: 'getRefundById',
  method: 'GET',
  path: '/refunds/{id}',
  pathParams: ['id'],
  idPrefixes: ['refund_', 'refu_'],
  givesId: true,
  idempotency: 'safe',
}

export const updateRfiRefund: Row<'updateRfiRefund'> = {
  id: 'updateRfiRefund',
  method: 'PATCH',
  path: '/refunds/{id}/update_rfi',
  pathParams: ['id'],
  idPrefixes: ['refund_', 'refu_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const mockUpdateRefund: Row<'mockUpdateRefund'> = {
  id: 'mockUpdateRefund',
  method: 'PATCH',
  path: '/refunds/{id}/mock_update_status',
  pathParams: ['id'],
  idPrefixes: ['refund_', 'refu_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
  sandboxOnly: true,
}

export const getPrices: Row<'getPrices'> = { id: 'getPrices', method: 'GET', path: '/prices', idempotency: 'safe' }

export const createPrice: Row<'createPrice'> = {
  id: 'createPrice',
  method: 'POST',
  path: '/prices',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getPriceById: Row<'getPriceById'> = {
  id: 'getPriceById',
  method: 'GET',
  path: '/prices/{id}',
  pathParams: ['id'],
  idPrefixes: ['price_'],
  givesId: true,
  idempotency: 'safe',
}

export const getWithdrawals: Row<'getWithdrawals'> = { id: 'getWithdrawals', method: 'GET', path: '/withdrawals', idempotency: 'safe' }

export const createWithdrawal: Row<'createWithdrawal'> = {
  id: 'createWithdrawal',
  method: 'POST',
  path: '/withdrawals',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getWithdrawalAccounts: Row<'getWithdrawalAccounts'> = { id: 'getWithdrawalAccounts', method: 'GET', path: '/withdrawal_accounts', idempotency: 'safe' }

export const getWithdrawalAccountById: Row<'getWithdrawalAccountById'> = {
  id: 'getWithdrawalAccountById',
  method: 'GET',
  path: '/withdrawal_accounts/{id}',
  pathParams: ['id'],
  givesId: true,
  idempotency: 'safe',
}

export const getSubscriptions: Row<'getSubscriptions'> = { id: 'getSubscriptions', method: 'GET', path: '/subscriptions', idempotency: 'safe' }

export const createSubscription: Row<'createSubscription'> = {
  id: 'createSubscription',
  method: 'POST',
  path: '/subscriptions',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getSubscriptionById: Row<'getSubscriptionById'> = {
  id: 'getSubscriptionById',
  method: 'GET',
  path: '/subscriptions/{id}',
  pathParams: ['id'],
  idPrefixes: ['sub_'],
  givesId: true,
  idempotency: 'safe',
}

export const pauseSubscription: Row<'pauseSubscription'> = {
  id: 'pauseSubscription',
  method: 'PATCH',
  path: '/subscriptions/{id}/pause',
  pathParams: ['id'],
  idPrefixes: ['sub_'],
  givesId: true,
  idempotency: 'none',
}

export const resumeSubscription: Row<'resumeSubscription'> = {
  id: 'resumeSubscription',
  method: 'PATCH',
  path: '/subscriptions/{id}/resume',
  pathParams: ['id'],
  idPrefixes: ['sub_'],
  givesId: true,
  idempotency: 'none',
}

export const cancelSubscription: Row<'cancelSubscription'> = {
  id: 'cancelSubscription',
  method: 'PATCH',
  path: '/subscriptions/{id}/cancel',
  pathParams: ['id'],
  idPrefixes: ['sub_'],
  givesId: true,
  idempotency: 'none',
}

export const getSettlements: Row<'getSettlements'> = { id: 'getSettlements', method: 'GET', path: '/settlements', idempotency: 'safe' }

export const createSettlement: Row<'createSettlement'> = {
  id: 'createSettlement',
  method: 'POST',
  path: '/settlements',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getSettlementById: Row<'getSettlementById'> = {
  id: 'getSettlementById',
  method: 'GET',
  path: '/settlements/{id}',
  pathParams: ['id'],
  idPrefixes: ['setl_'],
  givesId: true,
  idempotency: 'safe',
}

export const getTransactionsLinkedToSettlement: Row<'getTransactionsLinkedToSettlement'> = {
  id: 'getTransactionsLinkedToSettlement',
  method: 'GET',
  path: '/settlements/{id}/transactions',
  pathParams: ['id'],
  idPrefixes: ['setl_'],
  idempotency: 'safe',
}

export const getVirtualAccounts: Row<'getVirtualAccounts'> = { id: 'getVirtualAccounts', method: 'GET', path: '/virtual-accounts', idempotency: 'safe' }

export const createVirtualAccount: Row<'createVirtualAccount'> = {
  id: 'createVirtualAccount',
  method: 'POST',
  path: '/virtual-accounts',
  requestBody: 'application/json',
  idempotency: 'none',
}

export const closeVirtualAccount: Row<'closeVirtualAccount'> = { id: 'closeVirtualAccount', method: 'DELETE', path: '/virtual-accounts', idempotency: 'none' }

export const onboardMerchant: Row<'onboardMerchant'> = {
  id: 'onboardMerchant',
  method: 'POST',
  path: '/platform/merchants',
  requestBody: 'application/json',
  idempotency: 'none',
}

export const getMerchant: Row<'getMerchant'> = {
  id: 'getMerchant',
  method: 'GET',
  path: '/platform/merchants/{merchant_id}',
  pathParams: ['merchant_id'],
  idPrefixes: ['merch_'],
  idempotency: 'safe',
}

export const createInternalTransfer: Row<'createInternalTransfer'> = {
  id: 'createInternalTransfer',
  method: 'POST',
  path: '/internal-transfer',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const listBeneficiariesV2: Row<'listBeneficiariesV2'> = {
  id: 'listBeneficiariesV2',
  method: 'GET',
  path: '/v2/beneficiaries',
  server: 'https://api.glomopay.com/api',
  idempotency: 'safe',
}

export const createBeneficiaryV2: Row<'createBeneficiaryV2'> = {
  id: 'createBeneficiaryV2',
  method: 'POST',
  path: '/v2/beneficiaries',
  server: 'https://api.glomopay.com/api',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getBeneficiaryByIdV2: Row<'getBeneficiaryByIdV2'> = {
  id: 'getBeneficiaryByIdV2',
  method: 'GET',
  path: '/v2/beneficiaries/{id}',
  server: 'https://api.glomopay.com/api',
  pathParams: ['id'],
  idPrefixes: ['bene_', 'ben_'],
  givesId: true,
  idempotency: 'safe',
}

export const rotateApiKey: Row<'rotateApiKey'> = {
  id: 'rotateApiKey',
  method: 'POST',
  path: '/api-keys/rotate',
  requestBody: 'application/json',
  idempotency: 'none',
}

export const getLrsBanks: Row<'getLrsBanks'> = { id: 'getLrsBanks', method: 'GET', path: '/lrs/banks', idempotency: 'safe' }

export const createLrsCustomerBankAccount: Row<'createLrsCustomerBankAccount'> = {
  id: 'createLrsCustomerBankAccount',
  method: 'POST',
  path: '/customer/{id}/bank_account',
  pathParams: ['id'],
  idPrefixes: ['cust_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const createLrsQuote: Row<'createLrsQuote'> = {
  id: 'createLrsQuote',
  method: 'POST',
  path: '/lrs/quotes',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const createQuote: Row<'createQuote'> = {
  id: 'createQuote',
  method: 'POST',
  path: '/quotes',
  requestBody: 'application/json',
  idempotency: 'none',
}

export const getEligiblePayins: Row<'getEligiblePayins'> = {
  id: 'getEligiblePayins',
  method: 'GET',
  path: '/payment/{id}/eligible-payins',
  pathParams: ['id'],
  idPrefixes: ['payt_'],
  idempotency: 'safe',
}

export const connectPayin: Row<'connectPayin'> = {
  id: 'connectPayin',
  method: 'POST',
  path: '/payment/{id}/connect-payin',
  pathParams: ['id'],
  idPrefixes: ['payt_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getRfis: Row<'getRfis'> = { id: 'getRfis', method: 'GET', path: '/rfis', idempotency: 'safe' }

export const getRfi: Row<'getRfi'> = {
  id: 'getRfi',
  method: 'GET',
  path: '/rfis/{id}',
  pathParams: ['id'],
  idPrefixes: ['rfi_'],
  givesId: true,
  idempotency: 'safe',
}

export const respondRfi: Row<'respondRfi'> = {
  id: 'respondRfi',
  method: 'PATCH',
  path: '/rfis/{id}/respond',
  pathParams: ['id'],
  idPrefixes: ['rfi_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getCustomerBankAccounts: Row<'getCustomerBankAccounts'> = {
  id: 'getCustomerBankAccounts',
  method: 'GET',
  path: '/customer/{id}/bank-accounts',
  pathParams: ['id'],
  idPrefixes: ['cust_'],
  idempotency: 'safe',
}

export const createCustomerBankAccount: Row<'createCustomerBankAccount'> = {
  id: 'createCustomerBankAccount',
  method: 'POST',
  path: '/customer/{id}/bank-accounts',
  pathParams: ['id'],
  idPrefixes: ['cust_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const getDocumentById: Row<'getDocumentById'> = {
  id: 'getDocumentById',
  method: 'GET',
  path: '/document/{id}',
  pathParams: ['id'],
  idPrefixes: ['doc_'],
  givesId: true,
  idempotency: 'safe',
}

export const updateNextPaymentDate: Row<'updateNextPaymentDate'> = {
  id: 'updateNextPaymentDate',
  method: 'PATCH',
  path: '/subscriptions/{id}/next-payment-date',
  pathParams: ['id'],
  idPrefixes: ['sub_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const mockReviewBeneficiaryV2: Row<'mockReviewBeneficiaryV2'> = {
  id: 'mockReviewBeneficiaryV2',
  method: 'PATCH',
  path: '/v2/beneficiaries/{id}/mock-review',
  server: 'https://api.glomopay.com/api',
  pathParams: ['id'],
  idPrefixes: ['bene_', 'ben_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
  sandboxOnly: true,
}

export const createVirtualAccountV2: Row<'createVirtualAccountV2'> = {
  id: 'createVirtualAccountV2',
  method: 'POST',
  path: '/v2/virtual-accounts',
  server: 'https://api.glomopay.com/api',
  requestBody: 'application/json',
  idempotency: 'none',
}

export const triggerMockSettlement: Row<'triggerMockSettlement'> = {
  id: 'triggerMockSettlement',
  method: 'POST',
  path: '/settlements/mock-trigger',
  idempotency: 'none',
  sandboxOnly: true,
}

export const updateMerchantStatus: Row<'updateMerchantStatus'> = {
  id: 'updateMerchantStatus',
  method: 'PATCH',
  path: '/platform/merchants/status-update',
  requestBody: 'application/json',
  idempotency: 'none',
  sandboxOnly: true,
}

export const updateOrderRfi: Row<'updateOrderRfi'> = {
  id: 'updateOrderRfi',
  method: 'PATCH',
  path: '/orders/{id}/update-rfi',
  pathParams: ['id'],
  idPrefixes: ['order_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const updatePayinRfi: Row<'updatePayinRfi'> = {
  id: 'updatePayinRfi',
  method: 'PATCH',
  path: '/payin/{id}/update-rfi',
  pathParams: ['id'],
  idPrefixes: ['plink_', 'payin_', 'addfunds_'],
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'none',
}

export const createOrder: Row<'createOrder'> & IdempotentOperation = {
  id: 'createOrder',
  method: 'POST',
  path: '/orders',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'request_id',
  same: { amount: 'amount', currency: 'currency', customer_id: 'customer_id' },
  lookup: getOrders,
}

export const createPayout: Row<'createPayout'> & IdempotentOperation = {
  id: 'createPayout',
  method: 'POST',
  path: '/payouts',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'request_id',
  same: {
    source_amount: 'source_amount',
    source_currency: 'source_currency',
    destination_amount: 'destination_amount',
    destination_currency: 'destination_currency',
    beneficiary_id: 'beneficiary_id',
    payment_rail: 'payment_rail',
    quote_id: 'quote_id',
  },
  nullWithout: ['quote_id'],
  lookup: getPayouts,
}

export const createPayment: Row<'createPayment'> & IdempotentOperation = {
  id: 'createPayment',
  method: 'POST',
  path: '/payment',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'request_id',
  same: {
    order_id: 'payin_id',
    subscription_id: 'subscription_id',
    amount: 'requested_amount',
    currency: 'requested_currency',
  },
  lookup: getPayments,
}

export const createRefund: Row<'createRefund'> & IdempotentOperation = {
  id: 'createRefund',
  method: 'POST',
  path: '/refunds',
  requestBody: 'application/json',
  givesId: true,
  idempotency: 'request_id',
  same: { payment_id: 'payment_id', reason: 'reason' },
  failed: ['failed', 'cancelled'],
  partial: { amount: 'amount', flag: 'partial_refund', currencies: ['currency', 'balance_used.currency'] },
  lock: 'Refund is being processed',
  lookup: getRefunds,
}
