import { maskNumbers } from './mask-numbers.ts'
import { isSensitive } from './sensitive-names.ts'

const REDACTED = '[redacted]'
/** Objects in objects that are looked into. */
const MAX_DEPTH = 50
/** Characters of one text that are shown. */
const MAX_LENGTH = 4_096
/** Shorter ones would be found in ordinary words. */
const SHORTEST_KEY = 8
/** From here on a number has 12 digits, as account and card numbers do. */
const LONG_NUMBER = 100_000_000_000

/** Headers that never hold a secret; of any other only the name is shown. */
const SHOWN_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'cache-control',
  'cf-ray',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'request-id',
  'retry-after',
  'server',
  'traceparent',
  'transfer-encoding',
  'user-agent',
  'vary',
  'via',
  'x-correlation-id',
  'x-request-id',
  'x-trace-id',
])

/** A copy in which whatever is secret or personal, by its name or by its looks, is replaced. */
export function redactValue(value: unknown): unknown {
  return redactTo(MAX_DEPTH, value)
}

/** @param within the member that the value is of; that of a list is also that of its items */
function redactTo(depth: number, value: unknown, within?: string): unknown {
  if (typeof value === 'string') return maskPersonal(value)
  if (typeof value === 'number' || typeof value === 'bigint') return maskNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return '[too deep to show]'
  if (Array.isArray(value)) return value.map((item) => redactTo(depth - 1, item, within))
  const entries = Object.entries(value).map(([name, member]) => [
    maskPersonal(name),
    isSensitive(name, within, member) && member !== null ? REDACTED : redactTo(depth - 1, member, name),
  ])
  return Object.fromEntries(entries)
}

function maskNumber(value: number | bigint): unknown {
  const digits = value < 0 ? -value : value
  return digits >= LONG_NUMBER ? `****${String(digits).slice(-4)}` : value
}

export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, SHOWN_HEADERS.has(name) ? maskPersonal(value) : REDACTED]),
  )
}

/** The address with secret and personal query values (an e-mail address to filter by) replaced. */
export function redactUrl(url: string): string {
  const [address = '', query] = url.split('?', 2)
  if (query === undefined) return maskPersonal(address)
  const kept = query.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2)
    const hidden = isSensitive(decode(name)) || maskPersonal(decode(value)) !== decode(value)
    return `${maskPersonal(name)}=${hidden ? REDACTED : value}`
  })
  return `${maskPersonal(address)}?${kept.join('&')}`
}

/** Replaces the API key itself, however it looks, where somebody else's text repeats it. */
export function redactKey(text: string, key: string): string {
  if (key.length < SHORTEST_KEY) return text
  const encoded = encodeURIComponent(key)
  return text.replaceAll(key, REDACTED).replaceAll(encoded, REDACTED)
}

/**
 * Masks what looks like a key (JWT), an account or card number, an IBAN or an e-mail address or UPI id inside a text
 * that somebody else wrote. The last digits stay, to find the account again. Only the beginning of a long text is kept.
 *
 * None of the patterns can fail after it has read far, so that the work grows with the length of the text alone.
 */
export function maskPersonal(text: string): string {
  if (text.length > MAX_LENGTH) return shorten(text)
  const withoutKeys = text.replace(/\beyJ[\w-]{8,}(?:\.[\w-]+){0,2}/g, REDACTED)
  return maskNumbers(withoutKeys).replace(/[\w.+-]+((?:@|%40)[\w.-]*\w)?/g, (word, host?: string) =>
    host === undefined ? word : REDACTED,
  )
}

/** Cut between two words, so that no half of a number or key is left over. */
function shorten(text: string): string {
  const end = text.lastIndexOf(' ', MAX_LENGTH)
  const note = `[${text.length} characters]`
  return end > 0 ? `${maskPersonal(text.slice(0, end))} … ${note}` : note
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
