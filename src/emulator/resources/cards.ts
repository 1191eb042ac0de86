/** How a test card behaves. */
export interface TestCard {
  readonly network: 'American Express' | 'Mastercard' | 'Visa'
  /** The payer has to confirm it. */
  readonly asksForCode: boolean
  readonly succeeds: boolean
}

const AMEX = 'American Express'

/** Source: the checkout page of Glomo's documentation; its list of autumn 2026 was not to be seen. */
const CARDS: ReadonlyMap<string, TestCard> = new Map([
  ['3466241111111111', { network: AMEX, asksForCode: false, succeeds: true }],
  ['3469122222222222', { network: AMEX, asksForCode: true, succeeds: true }],
  ['3490881111111112', { network: AMEX, asksForCode: false, succeeds: false }],
  ['3790802222222223', { network: AMEX, asksForCode: true, succeeds: false }],
  ['4916531111111111', { network: 'Mastercard', asksForCode: false, succeeds: true }],
  ['4376702222222222', { network: 'Mastercard', asksForCode: true, succeeds: true }],
  ['4532271111111112', { network: 'Mastercard', asksForCode: false, succeeds: false }],
  ['4556822222222223', { network: 'Mastercard', asksForCode: true, succeeds: false }],
  ['4532491111111111', { network: 'Visa', asksForCode: false, succeeds: true }],
  ['4532442222222222', { network: 'Visa', asksForCode: true, succeeds: true }],
  ['4556891111111112', { network: 'Visa', asksForCode: false, succeeds: false }],
  ['4597262222222223', { network: 'Visa', asksForCode: true, succeeds: false }],
])

export function testCard(number: unknown): TestCard | undefined {
  return CARDS.get(String(number ?? '').replaceAll(/[ -]/g, ''))
}
