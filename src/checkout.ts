import { signedByAny, utf8 } from './crypto/hmac.ts'
import { ArgumentError } from './errors/argument-error.ts'

/** What the checkout reports after a payment: the SDK's success event, or the query of the callback URL. */
export interface CheckoutResult {
  /** `order_…`; a server-to-server callback names it `order_id`. */
  readonly orderId: string
  /** `payt_…`; a server-to-server callback names it `payment_id`. */
  readonly paymentId: string
  /** Status of the payment. */
  readonly status: string
  /** 64 hex characters, which prove where the rest comes from. */
  readonly signature: string
}

/**
 * Checks that a checkout result comes from Glomo: its signature is the HMAC-SHA256 of `orderId|paymentId|status` with any
 * one of your active secret keys. Do this on your server, and retrieve the payment before you deliver anything.
 *
 * @param keys all active secret keys; empty ones (an unset variable) are ignored
 * @throws {ArgumentError} when no key is left
 * @example
 * const genuine = await verifyCheckoutSignature(result, [process.env.GLOMO_SECRET_KEY, process.env.GLOMO_OLD_KEY])
 */
export async function verifyCheckoutSignature(
  result: CheckoutResult,
  keys: string | undefined | readonly (string | null | undefined)[],
): Promise<boolean> {
  const usable = [keys]
    .flat()
    .filter(isText)
    .filter((key) => key.trim() !== '')
  if (usable.length === 0)
    throw new ArgumentError('no secret key to check the checkout signature with: all of them are empty')
  const { orderId, paymentId, status, signature } = result ?? {}
  const parts = [orderId, paymentId, status]
  // A part with the separator in it could borrow from its neighbour.
  if (!isText(signature) || parts.some((part) => !isText(part) || part === '' || part.includes('|'))) return false
  return signedByAny(usable, utf8(parts.join('|')), signature)
}

/** The values come from a browser, whatever the types say. */
function isText(value: unknown): value is string {
  return typeof value === 'string'
}
