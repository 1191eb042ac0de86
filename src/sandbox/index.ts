/**
 * Calls that only the sandbox has: the entry `glomo-client/sandbox`. They do to an object what a payer, a bank or a
 * reviewer would do. A live key is refused before anything is sent.
 */
export { activeBeneficiary, finishPayout, type Payable, payInFull } from './recipes.ts'
export { createSandbox, GlomoSandbox, type MockPaymentParams } from './sandbox.ts'
export { SANCTIONS_HIT_AMOUNT, SANCTIONS_HIT_NAMES, TEST_CARDS, type TestCard } from './values.ts'
