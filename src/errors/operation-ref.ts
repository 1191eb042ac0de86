/** Names the call an error or event belongs to; `createPayout (POST /payouts)` in messages. */
export interface OperationRef {
  /** operationId of the description, or `request` for a call that it does not describe. */
  readonly id: string
  /** The HTTP method. */
  readonly method: string
  /** As described, with `{id}` where an identifier goes. */
  readonly path: string
}

export function describeOperation({ id, method, path }: OperationRef): string {
  return `${id} (${method} ${path})`
}
