/**
 * Currencies by what they are used for. Source: the lists in the description of `createOrder`, `createPayin` and
 * `createPayout`, autumn 2026. In a payout, another destination than its source is converted.
 */
export const supportedCurrencies = {
  /** What orders and payment links are made out in. */
  payin: ['USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD'],
  payoutSource: ['USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD'],
  payoutDestination: ['USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD', 'INR'],
  /** Remittances of residents of India under the LRS. */
  lrs: ['INR', 'USD'],
} as const

export type SupportedCurrency<Use extends keyof typeof supportedCurrencies> = (typeof supportedCurrencies)[Use][number]
