import type { OperationRef } from '../errors/operation-ref.ts'
import type { Operation } from './operation.ts'

/** What sending needs to know of an operation. Rows of the operation table are such; a raw request makes its own. */
export interface RequestRules
  extends OperationRef,
    Pick<Operation, 'idempotency' | 'responseBody' | 'givesId' | 'accepts' | 'sandboxOnly' | 'lock' | 'advice'> {}

/** A request that can be sent any number of times. */
export interface PreparedRequest {
  readonly operation: RequestRules
  readonly url: string
  /** Names in lower case. Without the key, which is asked for before every attempt. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | FormData | Uint8Array<ArrayBuffer> | undefined
  /** What the API knows a repeat by, as it stands in the body; undefined where it knows none. */
  readonly requestId: string | undefined
}

/** Names the call, without whatever else the rules carry. */
export function refOf({ id, method, path }: OperationRef): OperationRef {
  return { id, method, path }
}
