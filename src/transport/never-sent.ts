import { isRecord } from './json.ts'

/** What runtimes call a connection that was never made: refused, no route, name not found, no connect in time. */
const CODES: ReadonlySet<unknown> = new Set([
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
const AMBIGUOUS: ReadonlySet<unknown> = new Set(['EHOSTUNREACH', 'ENETUNREACH'])

/**
 * Whether a failure of `fetch` proves that no byte of the request reached the server. Only what a runtime says plainly
 * counts; everything else may have arrived.
 */
export function neverSent(error: unknown, depth = 0): boolean {
  if (!isRecord(error) || depth > 5) return false
  const { errors, code, syscall, cause } = error
  // Node tries every address of a name: all of them must have failed before anything was sent.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => neverSent(each, depth + 1))
  if (!CODES.has(code)) return neverSent(cause, depth + 1)
  return syscall === undefined ? !AMBIGUOUS.has(code) : BEFORE_SENDING.has(syscall)
}
