import { AMOUNTS_AFTER, SENSITIVE_NAMES } from '../../generated/sensitive.ts'

const REDACTED = '[redacted]'
/** Besides those that the description marks, what newer answers and card payments are known to hold. */
const SENSITIVE: ReadonlySet<string> = new Set([
  ...SENSITIVE_NAMES,
  'pan_number',
  'kyc',
  'number',
  'cvv',
  'iban',
  'upi_id',
])
const LONG_NUMBER: RegExp = /* @__PURE__ */ longNumberExceptAfter(AMOUNTS_AFTER)
const SECRET_HEADERS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'set-cookie', 'proxy-authorization'])

/** Whether values under this name are secret or personal. */
export function isSensitive(name: string): boolean {
  return SENSITIVE.has(name)
}

/** A copy in which every member whose name the description marks as secret or personal is replaced. */
export function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValue)
  if (typeof value === 'string') return maskPersonal(value)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, member]) => [
    name,
    SENSITIVE.has(name) && member !== null ? REDACTED : redactValue(member),
  ])
  return Object.fromEntries(entries)
}

export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, SECRET_HEADERS.has(name) ? REDACTED : maskPersonal(value)]),
  )
}

/** The address with personal query values (an e-mail address to filter by) replaced. */
export function redactUrl(url: string): string {
  const [address = '', query] = url.split('?', 2)
  if (query === undefined) return address
  const kept = query.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2)
    const hidden = SENSITIVE.has(decode(name)) || maskPersonal(decode(value)) !== decode(value)
    return `${name}=${hidden ? REDACTED : value}`
  })
  return `${address}?${kept.join('&')}`
}

/**
 * Masks what looks like a key (JWT), an account or card number, an IBAN or an e-mail address or UPI id inside a text
 * that somebody else wrote. The last four digits stay, to find the account again.
 */
export function maskPersonal(text: string): string {
  return text
    .replace(/\beyJ[\w-]+\.[\w-]+(\.[\w-]+)?/g, REDACTED)
    .replace(/\b[A-Z]{2}\d{2}[A-Z0-9]{7,26}(\d{4}|[A-Z0-9]{4})\b/g, '****$1')
    .replace(LONG_NUMBER, (digits, last: string) => (isDate(digits) ? digits : `****${last}`))
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)*/g, REDACTED)
}

/** Nine digits or more, with the last four on their own, except where they follow these words. */
function longNumberExceptAfter(words: readonly string[]): RegExp {
  const notAfter = words.map((each) => `(?<!${each})`).join('')
  return new RegExp(`${notAfter}\\b\\d(?:[ -]?\\d){4,}[ -]?(\\d{4})\\b`, 'gi')
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
