/**
 * Values that make the sandbox behave in a certain way. For a card the sandbox does not know, it answers 400 `Card is not
 * a valid test card`.
 *
 * Source: Glomo's documentation, testing guide, reserved values; for the cards Checkout, test cards
 * (https://docs.glomopay.com/product-guide/payin/checkout), an older page than
 * https://docs.glomo.one/payin/payment-methods/cards.
 */

/** An amount, in the smallest unit, that causes a sanctions hit. */
export const SANCTIONS_HIT_AMOUNT = 6623

/** Names of customers and beneficiaries, in any case, that cause a sanctions hit when screened. */
export const SANCTIONS_HIT_NAMES = ['jexru7', 'nerqu8', 'havku9', 'dexru6', 'renvak4'] as const

/** A card of the sandbox. Any expiry date and CVV are accepted. */
export interface TestCard {
  readonly number: string
  readonly network: 'American Express' | 'Mastercard' | 'Visa'
  /** Whether the payer is asked for a one-time password. */
  readonly otp: boolean
  readonly result: 'success' | 'failure'
}

/** The cards that the sandbox knows. */
export const TEST_CARDS: readonly TestCard[] = [
  { number: '3466241111111111', network: 'American Express', otp: false, result: 'success' },
  { number: '3469122222222222', network: 'American Express', otp: true, result: 'success' },
  { number: '3490881111111112', network: 'American Express', otp: false, result: 'failure' },
  { number: '3790802222222223', network: 'American Express', otp: true, result: 'failure' },
  { number: '4916531111111111', network: 'Mastercard', otp: false, result: 'success' },
  { number: '4376702222222222', network: 'Mastercard', otp: true, result: 'success' },
  { number: '4532271111111112', network: 'Mastercard', otp: false, result: 'failure' },
  { number: '4556822222222223', network: 'Mastercard', otp: true, result: 'failure' },
  { number: '4532491111111111', network: 'Visa', otp: false, result: 'success' },
  { number: '4532442222222222', network: 'Visa', otp: true, result: 'success' },
  { number: '4556891111111112', network: 'Visa', otp: false, result: 'failure' },
  { number: '4597262222222223', network: 'Visa', otp: true, result: 'failure' },
]
