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

/** System calls of the time before a byte can be sent. `read` and `write` fail on a connection that was made. */
const BEFORE_SENDING: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo'])
/** Also said of a connection that was made and lost its route: counts only with the system call that says otherwise. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['EHOSTUNREACH', 'ENETUNREACH'])

/**
 * Whether a failure of `fetch` proves that no byte of the request reached the server. Only what a runtime says plainly
 * counts; everything else may have arrived.
 */
export function neverSent(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  // Node tries every address of a name: all of them must have failed before anything was sent.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) {
    return error.errors.every((each) => neverSent(each, depth + 1))
  }
  if ('code' in error && typeof error.code === 'string' && CODES.has(error.code)) {
    if ('syscall' in error && error.syscall !== undefined) return BEFORE_SENDING.has(error.syscall)
    return !AMBIGUOUS.has(error.code)
  }
  return 'cause' in error && neverSent(error.cause, depth + 1)
}
