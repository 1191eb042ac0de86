/**
 * Whether a secret key says of itself that it is one of the sandbox: it is a JWT with a claim `env`. One that says
 * nothing is not taken for a sandbox key.
 */
export function isSandboxKey(key: string): boolean {
  const [, payload = ''] = key.split('.')
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString()).env === 'sandbox'
  } catch {
    return false
  }
}
