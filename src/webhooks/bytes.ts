import { utf8 } from '../crypto/hmac.ts'
import type { RawBody } from './signature.ts'

export function bytesOf(body: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return utf8(body)
  return new Uint8Array(body)
}
