/** What runtimes call a connection that was never made: refused, no route, name not found, no connect in time. */
const CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_NODATA',
  'EAI_NONAME',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
])

/**
 * Whether a failure of `fetch` proves that no byte of the request reached the server. Only what a runtime says plainly
 * counts; everything else may have arrived.
 */
export function neverSent(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  if ('code' in error && typeof error.code === 'string' && CODES.has(error.code)) return true
  // Node tries every address of a name: all of them must have failed before anything was sent.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) {
    return error.errors.every((each) => neverSent(each, depth + 1))
  }
  return 'cause' in error && neverSent(error.cause, depth + 1)
}
