import { isSignature, signedByAny } from '../crypto/hmac.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { bytesOf, type RawBody } from './raw-body.ts'
import { WebhookError } from './webhook-error.ts'

/** The header that carries the signature: 64 lower-case hex characters, no prefix. */
export const SIGNATURE_HEADER = 'X-Glomopay-Signature'

/** The webhook secret; several while one takes over from another. */
export type WebhookSecrets = string | readonly string[]

/**
 * Whether a body comes from Glomo: the header is the HMAC-SHA256 of its bytes with one of the secrets.
 *
 * @throws {ArgumentError} when there is no secret or one of them is empty: anyone could sign with that; and for a body that
 *   was parsed
 */
export async function verifySignature(
  rawBody: RawBody,
  header: string | null | undefined,
  secrets: WebhookSecrets,
): Promise<boolean> {
  const usable = usableSecrets(secrets)
  return typeof header === 'string' && signedByAny(usable, bytesOf(rawBody), header)
}

/** @throws {WebhookError} saying what is wrong with the signature */
export async function requireSignature(
  rawBody: RawBody,
  header: string | null | undefined,
  secrets: WebhookSecrets,
): Promise<void> {
  if (await verifySignature(rawBody, header, secrets)) return
  if (typeof header !== 'string' || header === '')
    throw new WebhookError('no-signature', `the request has no ${SIGNATURE_HEADER} header`)
  if (!isSignature(header)) {
    throw new WebhookError('malformed-signature', `${SIGNATURE_HEADER} is not 64 lower-case hex characters`)
  }
  throw new WebhookError(
    'wrong-signature',
    `${SIGNATURE_HEADER} does not match the body: it was made with another secret, or the body was changed on its way, for example parsed and written again`,
  )
}

export function usableSecrets(secrets: WebhookSecrets): readonly string[] {
  const all: readonly unknown[] = [secrets ?? []].flat()
  if (all.length === 0) throw new ArgumentError('no webhook secret given')
  return all.map((secret) => {
    if (typeof secret === 'string' && secret.trim() !== '') return secret
    throw new ArgumentError('a webhook secret is empty or not a text: is the variable it comes from set?')
  })
}
