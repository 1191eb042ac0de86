/**
 * Calls that only the sandbox answers: the entry `glomo-client/sandbox`. They move objects to where a real payer, bank
 * or reviewer would move them. A live key is refused before anything is sent.
 */
export { activeBeneficiary, finishPayout, type Payable, payInFull } from './recipes.ts'
export { createSandbox, GlomoSandbox, type MockPaymentParams } from './sandbox.ts'
export { SANCTIONS_HIT_AMOUNT, SANCTIONS_HIT_NAMES, TEST_CARDS, type TestCard } from './values.ts'
