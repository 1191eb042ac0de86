import type { AccountSettings } from '../../../src/emulator/index.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import type { Scene } from './scene.ts'

/**
 * What a flow needs that not every server gives. `time`: lets virtual time pass. `webhooks`: webhooks can be received.
 * `own`: nobody else uses the server, so that its keys may be rotated and its limits reached.
 */
export type Need = 'time' | 'webhooks' | 'own'

/** A documented way through the API, as a program of the client that says what it expects on the way. */
export interface Flow {
  readonly title: string
  /** The page it rests on, where an expectation has no rule of its own. */
  readonly page: string
  /** Without these nothing of it can be run. */
  readonly needs?: readonly Need[]
  /** Dashboard settings it is about: only an emulator of its own has them. */
  readonly account?: AccountSettings
  readonly run: (scene: Scene) => Promise<void>
}

/** One thing a flow expected, and what came. */
export interface Expectation {
  /** What was expected, in words. */
  readonly title: string
  /** Rules it proves; empty for a step on the way. */
  readonly rules: readonly string[]
  readonly page: string
  /** The operation that was answered last. */
  readonly operation: OperationId | undefined
  readonly expected: string
  /** `held` when it is as expected. */
  readonly outcome: 'held' | 'differs' | 'not checked'
  /** What differed, or why it was not checked; empty when it held. */
  readonly came: string
}

/** An answer of the server, as the description has to have it. */
export interface Answer {
  readonly operation: OperationId
  readonly status: number
  readonly text: string
}

/** A webhook as it came. */
export interface ReceivedWebhook {
  readonly body: string
  readonly signature: string | null
}

/** A server that flows are run against. */
export interface Target {
  readonly baseUrl: string
  readonly apiKey: string
  /** Makes names, e-mails and numbers that were never used there before; digits. */
  readonly run: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  now(): Date
  /** Nobody else uses it. */
  readonly isOwn: boolean
  readonly advance?: (by: string) => Promise<void>
  /** All that came so far, oldest first. */
  readonly webhooks?: () => Promise<readonly ReceivedWebhook[]>
  readonly webhookSecret?: string
  /** What is sent back to webhooks from now on. Default: 200. */
  readonly acknowledge?: (status: number) => void
  /** Has the next call of an operation refused, as if something else kept it. */
  readonly interrupt?: (operation: OperationId, status: number, message: string) => void
}

/** What a flow came to. */
export interface FlowResult {
  readonly title: string
  readonly page: string
  readonly expectations: readonly Expectation[]
  readonly answers: readonly Answer[]
  /** Why nothing of it, or not all, was run for a reason that is nobody's fault. */
  readonly notChecked?: string
  /** A call that should have worked did not, so that the rest was not run. */
  readonly stopped?: { readonly operation: OperationId | undefined; readonly reason: string; readonly status?: number }
}
