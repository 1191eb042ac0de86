import { createHash, createHmac } from 'node:crypto'

/**
 * Web Crypto works on threads of its own, whose answers come when they come. In virtual time they must come at once, so
 * that every run of a seed is the same. Signatures and digests are the real ones.
 */
export async function withSynchronousCrypto<T>(run: () => Promise<T>): Promise<T> {
  const stand = {
    importKey: async (_format: string, raw: Uint8Array) => raw,
    sign: async (_algorithm: unknown, key: Uint8Array, message: Uint8Array) =>
      bufferOf(createHmac('sha256', key).update(message).digest()),
    digest: async (_algorithm: unknown, message: Uint8Array) => bufferOf(createHash('sha256').update(message).digest()),
  }
  for (const [name, value] of Object.entries(stand)) {
    Object.defineProperty(crypto.subtle, name, { value, configurable: true, writable: true })
  }
  try {
    return await run()
  } finally {
    // The real ones stand behind, on the prototype.
    for (const name of Object.keys(stand)) Reflect.deleteProperty(crypto.subtle, name)
  }
}

function bufferOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
