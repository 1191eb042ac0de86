import type { OperationId } from '../../src/transport/operation.ts'
import type { Proof } from './promises.ts'
import type { BodyName } from './request-bodies.ts'

/** A rule of Glomo's documents, and what holds a program to it. */
export interface DocumentedRule {
  readonly rule: string
  /** The compiler: the words behind `@ts-expect-error` in the tests of types. */
  readonly type?: string
  /** The description, and with it the mock, the emulator and the command: a body that is taken, and what breaks it. */
  readonly description?: readonly [body: BodyName, broken: Readonly<Record<string, unknown>>]
  /** The client, before it sends; or what it does with the answer. */
  readonly beforeSending?: Proof
  readonly client?: Proof
  /** An answer that the description takes. */
  readonly answer?: readonly [operation: OperationId, status: number, body: unknown]
  /** Why no program of this project can hold it; a proof of what it does instead may stand beside it. */
  readonly cannot?: string
}
