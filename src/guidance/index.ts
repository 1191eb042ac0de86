/** What Glomo's documents advise, as functions: the entry `glomo-client/guidance`. */
export { balancesByCurrency, type CurrencyBalance } from './balances.ts'
export { chooseQuote, type QuoteOption, quotesFor } from './choose-quote.ts'
export { type ChosenRoute, chooseRoute } from './choose-route.ts'
export { type CustomersClient, type FoundCustomer, findOrCreateCustomer } from './find-or-create-customer.ts'
export {
  type FoundPaymentLink,
  findOrCreatePaymentLink,
  type PaymentLinksClient,
  type ReferencedPaymentLink,
} from './find-or-create-payment-link.ts'
export {
  PAYMENT_ERROR_ADVICE,
  type PaymentErrorAction,
  type PaymentErrorAdvice,
  type PaymentErrorCode,
  paymentErrorAdvice,
} from './payment-errors.ts'
export {
  type SettlementClient,
  type SettlementLine,
  type SettlementStatement,
  type SettlementTotals,
  settlementStatement,
} from './settlement-statement.ts'
