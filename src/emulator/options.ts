import type { OperationId } from '../transport/operation.ts'
import type { AccountSettings, Assumptions } from './account.ts'
import type { Fields } from './answer.ts'
import type { Fault } from './faults.ts'
import type { WebhookOptions } from './outbox.ts'
import type { Timers } from './response.ts'
import type { RaisedEvent } from './world.ts'

export interface EmulatorOptions {
  /** A whole number: the same seed and the same calls give the same bytes. Default: 1. */
  seed?: number
  /** Where virtual time begins. Default: `2026-01-01T00:00:00Z`. */
  now?: string | Date
  /** Left out: no webhooks are sent. */
  webhooks?: WebhookOptions
  /** What goes wrong; `fail` adds more. */
  faults?: readonly Fault[]
  /** Secret keys that are taken. Left out: any that is not a publishable one. */
  apiKeys?: readonly string[]
  account?: AccountSettings
  /** What the documentation leaves open, decided in another way. */
  assumptions?: Assumptions
  /** Answer 429 beyond 3,000 requests in a minute of virtual time. Default: false. */
  rateLimit?: boolean
  /** How many requests and deliveries are kept to look at, the newest. Default: 10,000. */
  history?: number
  /** What `slow` answers wait by. Default: the timers of the runtime. */
  timers?: Timers
  /** Told of every request when it was acted on, with the body of the answer; the body is that of this moment. */
  onRequest?: (request: EmulatedRequest, answered: unknown) => void
  /** Told of every change that a webhook tells of, also where none is sent. The data is that of this moment. */
  onEvent?: (event: RaisedEvent) => void
}

/** A request, and how it was answered. */
export interface EmulatedRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Undefined for an address that is no operation. */
  readonly operation: OperationId | undefined
  readonly body: Fields
  /** Virtual time. */
  readonly at: string
  /** What the emulator answered, also where a fault kept it from arriving; 0 where a fault kept the request from arriving. */
  readonly status: number
  readonly fault?: Fault['kind']
}
