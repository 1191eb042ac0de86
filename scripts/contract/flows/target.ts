import type { OperationId } from '../../../src/transport/operation.ts'

/**
 * What a flow needs that not every server gives. `time`: lets virtual time pass. `webhooks`: webhooks can be received.
 * `own`: nobody else uses the server, so that its keys may be rotated and its limits reached.
 */
export type Need = 'time' | 'webhooks' | 'own'

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

/** A webhook, and the call that raised it; none for what time brought. */
export interface Raised {
  readonly operation: OperationId | undefined
  /** `payout.success` */
  readonly event: string
}

/** A server that flows are run against. */
export interface Target {
  readonly baseUrl: string
  readonly apiKey: string
  /** Six digits that tell this run from all others. */
  readonly run: string
  /** 1, 2, 3 and so on: with `run`, what was never used there before. */
  readonly next: () => number
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  now(): Date
  /** Nobody else uses it. */
  readonly isOwn: boolean
  readonly advance?: (by: string) => Promise<void>
  /** All that came so far, oldest first. */
  readonly webhooks?: () => Promise<readonly ReceivedWebhook[]>
  readonly webhookSecret?: string
  /** Milliseconds that a webhook may take to come, where none of them has to. */
  readonly patience?: number
  /** What is sent back to webhooks from now on. Default: 200. */
  readonly acknowledge?: (status: number) => void
  /** What raised each event, where that can be known. */
  readonly raised?: () => readonly Raised[]
}
