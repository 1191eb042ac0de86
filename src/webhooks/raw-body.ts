import { utf8 } from '../crypto/hmac.ts'
import { wrongArgument } from '../errors/check-argument.ts'

/** The body exactly as it came. Never a body that was parsed and written again. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** @throws {ArgumentError} for anything else, such as a body that was parsed */
export function bytesOf(body: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return utf8(body)
  // One of another realm is no instance of the class of this one.
  if (ArrayBuffer.isView(body) || Object.prototype.toString.call(body) === '[object ArrayBuffer]') {
    return new Uint8Array(body)
  }
  throw wrongArgument('rawBody', body, 'be the body as it came, text or bytes, and not parsed')
}
