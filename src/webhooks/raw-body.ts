import { utf8 } from '../crypto/hmac.ts'

/** The body exactly as it came. Never a body that was parsed and written again. */
export type RawBody = string | Uint8Array | ArrayBuffer

export function bytesOf(body: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return utf8(body)
  return new Uint8Array(body)
}
