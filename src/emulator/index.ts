/** Glomo on your own machine, with state: the entry `glomo-client/emulator`. */
import { Emulator, type EmulatorOptions } from './emulator.ts'

export type { AccountSettings } from './account.ts'
export type { EmulatedRequest, EmulatorOptions, EmulatorSnapshot } from './emulator.ts'
export type { Fault, FaultKind } from './faults.ts'
export type { Kind } from './kinds.ts'
export type { WebhookDelivery, WebhookOptions } from './outbox.ts'
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
 * @throws {RangeError} when `now` is not a time
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator(options)
}
