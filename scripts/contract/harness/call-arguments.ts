/** The arguments of one call, as the description names them. */
export interface CallArguments {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body?: unknown
}
