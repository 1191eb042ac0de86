/** Glomo on your own machine, with state: the entry `glomo-client/emulator`. */
import { Emulator } from './emulator.ts'
import type { EmulatorOptions } from './options.ts'

export type { AccountSettings, Assumptions } from './account.ts'
export type { EmulatorSnapshot } from './emulator.ts'
export type { Fault, FaultKind } from './faults.ts'
export type { Kind } from './kinds.ts'
export type { EmulatedRequest, EmulatorOptions } from './options.ts'
export type { WebhookDelivery, WebhookOptions } from './outbox.ts'
export type { Timers } from './response.ts'
export type { Seed } from './seed.ts'
export type { SeedCurrency } from './seed-accounts.ts'
export type {
  BeneficiarySeed,
  OrderSeed,
  PayoutSeed,
  QuoteSeed,
  RefundSeed,
  SubscriptionSeed,
} from './seed-params.ts'
export { Emulator }

/**
 * Makes an emulator of the API: it keeps what is created, follows the documented rules, moves objects as virtual time
 * passes, and sends signed webhooks. What it assumes where the documentation is silent is on the page "What the emulator
 * assumes".
 *
 * @example
 * const emulator = createEmulator({ webhooks: { url, secret } })
 * const glomo = new Glomo({ apiKey: 'any-key', fetch: emulator.fetch })
 * await emulator.advance('30m')
 * @throws {ArgumentError} for an option that cannot be right
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator(options)
}
