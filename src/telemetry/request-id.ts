import { toHex, utf8 } from '../crypto/hmac.ts'

/** How a `request_id` appears in telemetry. */
export type ShownRequestId = 'plain' | 'hash' | 'omit'

export const SHOWN_REQUEST_IDS: readonly ShownRequestId[] = ['plain', 'hash', 'omit']

/** Enough to tell any two apart. */
const HASH_LENGTH = 32

/** The beginning of the SHA-256 hash, in lower-case hex. */
export async function hashRequestId(requestId: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(requestId))
  return toHex(new Uint8Array(digest)).slice(0, HASH_LENGTH)
}

/** A look-up by `request_id` has it in its address. */
export function hideInUrl(url: string): string {
  return url.replace(/([?&]request_id=)[^&#]*/g, '$1REDACTED')
}

/** Messages of errors may repeat it. */
export function hideInText(text: string, requestId: string | undefined): string {
  return requestId ? text.replaceAll(requestId, '[request_id]') : text
}
