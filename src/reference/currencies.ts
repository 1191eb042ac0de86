import {
  LRS_CURRENCIES,
  PAYIN_CURRENCIES,
  PAYOUT_DESTINATION_CURRENCIES,
  PAYOUT_SOURCE_CURRENCIES,
} from '../../generated/enums.ts'

// isolatedDeclarations wants the type of what another file holds beside it: hence `as typeof`, which changes nothing.
/**
 * Currencies by what they are used for. A payout whose two currencies differ is converted.
 *
 * Source: the description, enums of `createOrder`, `createPayin`, `createPayout` and `createLrsQuote`.
 */
export const supportedCurrencies = {
  /** Currencies of orders and payment links. */
  payin: PAYIN_CURRENCIES as typeof PAYIN_CURRENCIES,
  payoutSource: PAYOUT_SOURCE_CURRENCIES as typeof PAYOUT_SOURCE_CURRENCIES,
  payoutDestination: PAYOUT_DESTINATION_CURRENCIES as typeof PAYOUT_DESTINATION_CURRENCIES,
  /** Remittances of residents of India under the LRS. */
  lrs: LRS_CURRENCIES as typeof LRS_CURRENCIES,
} as const

/** A currency that can be used so: `SupportedCurrency<'payin'>`. */
export type SupportedCurrency<Use extends keyof typeof supportedCurrencies> = (typeof supportedCurrencies)[Use][number]
