import type { Operation, OperationId } from '../transport/operation.ts'
import type { Answer, Fields } from './answer.ts'
import type { Stored, World } from './world.ts'

/** A request that was found to belong to an operation. */
export interface Call {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Fields
  readonly key: string
  /** How old an object must be for a list to show it, in milliseconds. */
  readonly listLag: number
}

/** What an operation does. Refuses by throwing, before it changes anything. */
export type Behaviour = (call: Call, world: World) => Answer

/** What is looked at before the request is compared with the description, for rules with a message of their own. */
export type EarlyRule = (body: Fields, world: World) => void

/** What happens by itself when its time has come. */
export type Task = (stored: Stored, world: World) => void

/** What is known of some operations. */
export interface Behaviours {
  readonly operations: Readonly<Partial<Record<OperationId, Behaviour>>>
  /** A body without what the API overlooks in it. */
  readonly overlook?: Readonly<Partial<Record<OperationId, (body: Fields) => Fields>>>
  readonly early?: Readonly<Partial<Record<OperationId, EarlyRule>>>
  readonly tasks?: Readonly<Record<string, Task>>
}
