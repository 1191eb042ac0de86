import { PAYIN_CURRENCIES } from '../../../generated/enums.ts'
import { type Fields, fieldsOf, numberOf, refuse, refuseIf, textOf } from '../answer.ts'
import { isSanctioned } from '../sanctions.ts'
import type { Stored, World } from '../world.ts'
import { refuseLocked, usableQuote } from './quotes.ts'
import { askForInformation, rfiDocuments } from './rfis.ts'

/** What orders and payment links have in common: both are paid. */
export type PayinKind = 'order' | 'payment_link'

const LOCKED: Readonly<Record<PayinKind, readonly string[]>> = {
  order: ['amount', 'currency', 'price_id', 'payment_methods'],
  payment_link: ['amount', 'currency', 'expires_at', 'price_id', 'payment_methods'],
}

/** Rules with a message of their own. */
export function checkPayin(kind: PayinKind, body: Fields, world: World): void {
  const { currency, amount, invoice_amount, bank_account_details, quote_id, lrs } = body
  refuseLocked(body, LOCKED[kind])
  checkSplits(body, world)
  const isSupported = PAYIN_CURRENCIES.some((each) => each === currency)
  refuseIf(currency !== undefined && !isSupported, 'Currency not supported')
  const isLess = typeof invoice_amount === 'number' && typeof amount === 'number' && invoice_amount < amount
  refuseIf(isLess, 'Validation failed: Invoice amount must be greater than or equal to amount')
  if (bank_account_details !== undefined) {
    const { bic_primary, bic_secondary } = fieldsOf(bank_account_details)
    refuseIf(
      !textOf(bic_primary) && !textOf(bic_secondary),
      'Validation failed: One of bic_primary and bic_secondary is needed',
    )
  }
  refuseIf(
    kind === 'order' && lrs !== undefined && quote_id !== undefined,
    'quote_id cannot be specified for lrs orders',
  )
}

/** No call of the description makes a split, so none that is declared exists. */
function checkSplits({ split_ids, quote_id }: Fields, { account }: World): void {
  const declared = Array.isArray(split_ids) ? split_ids : undefined
  if (declared && quote_id !== undefined)
    refuse('Validation failed: Split ids cannot be specified when quote_id is present')
  if (declared && declared.length > 0) {
    refuse(`Validation failed: Split ids are invalid or no longer point at a dynamic rule: ${declared.join(', ')}`)
  }
  const isRequired = account.splitsEnforced && quote_id === undefined
  refuseIf(isRequired, 'Validation failed: Split ids are required when dynamic fee splits are enforced')
}

/** What a quote fixes of a payin; nothing without one. Marks the quote as used. */
export function quotedTerms(body: Fields, world: World): { terms: Fields; quote: Stored | undefined } {
  if (body.quote_id === undefined) return { terms: {}, quote: undefined }
  const quote = usableQuote(world, body.quote_id, 'payin')
  const { destination_amount, destination_currency, expires_at } = quote.object
  const isLess = typeof body.invoice_amount === 'number' && body.invoice_amount < numberOf(destination_amount)
  refuseIf(isLess, 'Validation failed: Invoice amount must be greater than or equal to amount')
  return { terms: { amount: destination_amount, currency: destination_currency, expires_at }, quote }
}

/** What its payer is asked for: with a quote the side that is paid, and otherwise what it is made out in. */
export function dueOf({ object, own }: Stored): { amount: number; currency: string } {
  const { amount, currency } = own.due ? fieldsOf(own.due) : object
  return { amount: numberOf(amount), currency: String(currency) }
}

/** Kept with a payin that has a quote. */
export function dueByQuote(quote: Stored | undefined): Fields {
  if (!quote) return {}
  const { source_amount, source_currency } = quote.object
  return { due: { amount: source_amount, currency: source_currency } }
}

/** As answers show the account a customer must pay from. */
export function payerAccount(details: unknown): Fields {
  if (details === undefined) return {}
  const { account_number, bic_primary = null, bic_secondary = null, bank_customer_id = null } = fieldsOf(details)
  return { bank_account_details: { account_number, bic_primary, bic_secondary, bank_customer_id } }
}

/** A hit at the risk check asks for documents before anything can be paid. */
export function screenPayin(payin: Stored, customer: Stored, cleanState: string, world: World): void {
  if (!isSanctioned(customer.object.name)) {
    world.move(payin, cleanState)
    return
  }
  const rfi = askForInformation(payin, world)
  world.move(payin, 'action_required', { rfi_documents: rfiDocuments(rfi) })
}
