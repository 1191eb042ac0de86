import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject, wrongArgument } from '../errors/check-argument.ts'
import type { PaymentLink, PaymentLinkCreateParams, PaymentLinks } from '../resources/payment-links.ts'
import { writeDown } from './write-down.ts'

/** The part of a client that `findOrCreatePaymentLink` uses. */
export interface PaymentLinksClient {
  readonly paymentLinks: Pick<PaymentLinks, 'list' | 'create'>
}

/** A payment link with a name of yours, by which it is found again. */
export type ReferencedPaymentLink = PaymentLinkCreateParams & { readonly reference_number: string }

/** A payment link, and whether this call created it. */
export interface FoundPaymentLink {
  readonly link: PaymentLink
  readonly created: boolean
}

/** Nobody can pay these any more. */
const OVER: readonly string[] = ['cancelled', 'expired', 'failed']

/**
 * The customer's payment link with this `reference_number` that can be, or was, paid; created when there is none. The API
 * does not recognise a repeated create of a payment link, and this is the look that its documents ask for before one. It
 * does not see a create that reaches the API after it looked: after an error with `outcomeUnknown`, wait before the next
 * call, and make no two calls for one `reference_number` at a time.
 *
 * @param options.since looks at links created from then on alone: an ISO 8601 time
 * @throws {ArgumentError} when the link that exists is over another amount or currency
 * @throws {GlomoError} what the calls throw
 * @example
 * const { link } = await findOrCreatePaymentLink(glomo, { customer_id, reference_number: 'invoice-8812', … })
 */
export async function findOrCreatePaymentLink(
  client: PaymentLinksClient,
  params: ReferencedPaymentLink,
  options: { readonly since?: string } = {},
): Promise<FoundPaymentLink> {
  requireObject('findOrCreatePaymentLink: client', client, 'paymentLinks.list', 'paymentLinks.create')
  const given = writeDown('findOrCreatePaymentLink: params', params)
  requireObject('findOrCreatePaymentLink: options', options)
  const { paymentLinks } = client
  const { since } = options
  if (since !== undefined && typeof since !== 'string') throw wrongArgument('since', since, 'be an ISO 8601 time')
  const { customer_id, reference_number } = given
  if (typeof reference_number !== 'string' || reference_number === '') {
    throw new ArgumentError('reference_number is missing: it is what a payment link is found again by')
  }
  const filters = { customer_id, ...(since === undefined ? {} : { after: since }) }
  for await (const link of paymentLinks.list(filters)) {
    if (link?.reference_number !== reference_number || OVER.includes(link.status)) continue
    const different = (['amount', 'currency'] as const).filter(
      (name) => given[name] !== undefined && given[name] !== link[name],
    )
    if (different.length === 0) return { link, created: false }
    throw new ArgumentError(
      `reference_number "${reference_number}" is that of ${link.id}, whose ${different.join(' and ')} differ. Nothing was created`,
    )
  }
  return { link: await paymentLinks.create(given), created: true }
}
