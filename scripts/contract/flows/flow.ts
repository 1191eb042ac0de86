import type { AccountSettings, Assumptions } from '../../../src/emulator/index.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import type { Scene } from './scene.ts'
import type { Answer, Expectation, Need, Raised } from './target.ts'

/** A documented way through the API, as a program of the client that says what it expects on the way. */
export interface Flow {
  readonly title: string
  /** The page it rests on, where an expectation has no rule of its own. */
  readonly page: string
  /** Without these nothing of it can be run. */
  readonly needs?: readonly Need[]
  /** Dashboard settings it is about: only an emulator of its own has them. */
  readonly account?: AccountSettings
  /** What it assumes where the documents leave something open: only an emulator of its own does. */
  readonly assumptions?: Assumptions
  readonly run: (scene: Scene) => Promise<void>
}

/** What a flow came to. */
export interface FlowResult {
  readonly title: string
  readonly page: string
  readonly expectations: readonly Expectation[]
  readonly answers: readonly Answer[]
  readonly raised: readonly Raised[]
  /** Why nothing of it, or not all, was run for a reason that is nobody's fault. */
  readonly notChecked?: string
  /** A call that should have worked did not, so that the rest was not run. */
  readonly stopped?: {
    readonly operation: OperationId | undefined
    readonly reason: string
    readonly status?: number
    /** No whole answer came. */
    readonly isLost?: true
  }
}
