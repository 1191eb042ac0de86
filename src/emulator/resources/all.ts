import type { Behaviours } from '../behaviour.ts'
import { apiKeys } from './api-keys.ts'
import { balances } from './balances.ts'
import { bankAccountValidations } from './bank-account-validations.ts'
import { beneficiaries } from './beneficiaries.ts'
import { beneficiariesV1 } from './beneficiaries-v1.ts'
import { cardPayments } from './card-payments.ts'
import { conversions } from './conversions.ts'
import { customers } from './customers.ts'
import { documents } from './documents.ts'
import { lrs } from './lrs.ts'
import { orders } from './orders.ts'
import { paymentLinks } from './payment-links.ts'
import { payments } from './payments.ts'
import { payouts } from './payouts.ts'
import { platform } from './platform.ts'
import { prices } from './prices.ts'
import { quotes } from './quotes.ts'
import { refunds } from './refunds.ts'
import { rfis } from './rfis.ts'
import { settlements } from './settlements.ts'
import { subscriptions } from './subscriptions.ts'
import { virtualAccounts } from './virtual-accounts.ts'
import { withdrawals } from './withdrawals.ts'

const RESOURCES: readonly Behaviours[] = [
  balances,
  beneficiaries,
  customers,
  documents,
  orders,
  paymentLinks,
  payments,
  cardPayments,
  payouts,
  quotes,
  refunds,
  rfis,
  subscriptions,
  apiKeys,
  conversions,
  settlements,
  virtualAccounts,
  lrs,
  platform,
  prices,
  bankAccountValidations,
  beneficiariesV1,
  withdrawals,
]

/** What every emulated operation does. */
export const behaviours: Required<Behaviours> = {
  operations: Object.assign({}, ...RESOURCES.map(({ operations }) => operations)),
  overlook: Object.assign({}, ...RESOURCES.map(({ overlook = {} }) => overlook)),
  early: Object.assign({}, ...RESOURCES.map(({ early = {} }) => early)),
  tasks: Object.assign({}, ...RESOURCES.map(({ tasks = {} }) => tasks)),
}
