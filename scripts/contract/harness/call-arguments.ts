/** The arguments of one call, as the description names them. */
export interface CallArguments {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body?: unknown
  /** Those that the call cannot do without. */
  headers?: Record<string, string>
}
