/** HMAC-SHA256 as Glomo signs with it: webhook bodies and checkout results. Web Crypto, so that it runs everywhere. */

/** 64 lower-case hex characters, and nothing else: how Glomo writes every signature. */
const HEX_SIGNATURE = /^[0-9a-f]{64}$/

export async function hmacSha256(key: string, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', utf8(key), algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message))
}

/** Whether the signature was made with one of the keys. Every key is tried, whichever matches. */
export async function signedByAny(
  keys: readonly string[],
  message: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  const given = parseSignature(signature)
  if (!given) return false
  const made = await Promise.all(keys.map((key) => hmacSha256(key, message)))
  return made.map((expected) => equalInConstantTime(expected, given)).includes(true)
}

export function isSignature(text: string): boolean {
  return HEX_SIGNATURE.test(text)
}

function parseSignature(text: string): Uint8Array | undefined {
  if (!isSignature(text)) return undefined
  return Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16))
}

/** Looks at every byte, so that the time taken does not tell how many of them were right. */
export function equalInConstantTime(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  let difference = 0
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0)
  return difference === 0
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
