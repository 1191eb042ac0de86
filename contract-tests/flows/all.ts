import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { conversionAndSettlement, prices, settlementWaits } from './balances.ts'
import { sanctionedTransfer, screenedLater, unmatchedTransfer } from './bank-transfers.ts'
import { beneficiaryRefusals, documents, lrsBeneficiary } from './beneficiaries.ts'
import { collectAndRefund, customerBankAccount, customers, fundsInTime, linkTwice } from './collecting.ts'
import { identifiers, unknownCustomer } from './identifiers.ts'
import { featureOff, keyRotation, keyRotationRefusals, keys, liveKey, rateLimit } from './keys.ts'
import { listFilters, lists, listsByRequestId, listTimes, paymentLists } from './lists.ts'
import { lrsAccountRefusals, lrsQuoteRefusals, lrsRemittance } from './lrs.ts'
import {
  olderBeneficiaries,
  olderVirtualAccount,
  paymentRfi,
  payoutRfi,
  refundRfi,
  withdrawals,
} from './older-calls.ts'
import { cards, expiredOrderIsPaid, orderExpires, orderMethods, orderRefusals, requiredSplits } from './orders.ts'
import { linkInTime, linkRefusals, paymentLink } from './payment-links.ts'
import { ippLimit, localPurposes, payoutBalance, payoutRefusals } from './payout-rules.ts'
import { lrsWithdrawal, payoutApproval, payoutQueue, payoutSanctions, payoutScreening } from './payout-states.ts'
import { payoutWithQuote, quoteExpires } from './payout-with-quote.ts'
import { payoutBeneficiaries, payoutToBank, payoutToUpi } from './payouts.ts'
import { platform } from './platform.ts'
import { quotedPayins, quoteOptions, quotesThatDoNotFit } from './quotes.ts'
import { reading, settlementByName } from './reading.ts'
import {
  convertedRefund,
  partialRefunds,
  partialRefundsOff,
  refundLock,
  refundRefusals,
  uncoveredRefund,
} from './refunds.ts'
import { linkRfi, orderRfi, rfiExpires, subscriptionRfi } from './rfis.ts'
import { subscriptionRefusals } from './subscription-rules.ts'
import { presentedCharges, regularCharge, subscriptionExpires, subscriptionOfMonths } from './subscriptions.ts'
import { virtualAccount } from './virtual-accounts.ts'
import { webhookRetries } from './webhooks.ts'

/** Every flow, the documented ways first, then what is refused on them. */
export const FLOWS: readonly Flow[] = [
  payoutWithQuote,
  payoutToBank,
  payoutToUpi,
  collectAndRefund,
  paymentLink,
  subscriptionOfMonths,
  presentedCharges,
  lrsRemittance,
  lrsWithdrawal,
  orderRfi,
  linkRfi,
  subscriptionRfi,
  conversionAndSettlement,
  virtualAccount,
  platform,
  settlementWaits,
  prices,
  unmatchedTransfer,
  sanctionedTransfer,
  screenedLater,
  beneficiaryRefusals,
  lrsBeneficiary,
  documents,
  customers,
  customerBankAccount,
  linkTwice,
  fundsInTime,
  identifiers,
  unknownCustomer,
  keys,
  keyRotationRefusals,
  keyRotation,
  liveKey,
  featureOff,
  rateLimit,
  lists,
  listTimes,
  listFilters,
  paymentLists,
  listsByRequestId,
  lrsAccountRefusals,
  lrsQuoteRefusals,
  orderRefusals,
  orderMethods,
  requiredSplits,
  orderExpires,
  expiredOrderIsPaid,
  cards,
  linkRefusals,
  linkInTime,
  payoutRefusals,
  payoutBalance,
  ippLimit,
  localPurposes,
  payoutQueue,
  payoutApproval,
  payoutScreening,
  payoutSanctions,
  quoteExpires,
  payoutBeneficiaries,
  quoteOptions,
  quotesThatDoNotFit,
  quotedPayins,
  refundRefusals,
  partialRefunds,
  partialRefundsOff,
  uncoveredRefund,
  refundLock,
  convertedRefund,
  rfiExpires,
  subscriptionRefusals,
  regularCharge,
  subscriptionExpires,
  webhookRetries,
  payoutRfi,
  paymentRfi,
  refundRfi,
  olderBeneficiaries,
  withdrawals,
  olderVirtualAccount,
  reading,
  settlementByName,
]
