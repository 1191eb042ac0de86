import { ANY_BODY, never, replace, type Switches, without } from '../switch.ts'

const QUOTES = 'resources/quotes.ts'
const PAYOUTS = 'resources/payouts.ts'
const PURPOSES = 'resources/payout-purposes.ts'
const BENEFICIARIES = 'resources/beneficiaries.ts'
const DOCUMENTS = 'resources/documents.ts'

/** Quotes, payouts, beneficiaries and documents. */
export const PAYOUT_SWITCHES: Switches = {
  'quote-one-amount': [never(QUOTES, '(source_amount === undefined) === (destination_amount === undefined)'), ANY_BODY],
  'quote-life': [replace(QUOTES, '30 * MINUTE', '3000 * MINUTE')],
  'quote-once': [never(QUOTES, 'quote.own.used === true')],
  'quote-unknown': [replace(QUOTES, "'quote_id not found', 400", "'Quote not found', 404")],
  'quote-kind': [never(QUOTES, 'quote.object.resource !== resource')],
  'quote-beneficiary': [never(PAYOUTS, '!fits')],
  'quote-locks-payout': [without(PAYOUTS, 'refuseLocked(body, LOCKED)')],
  'quote-locks-order': [replace('resources/payins.ts', "order: ['amount', 'currency', ", 'order: [')],
  'quote-locks-link': [replace('resources/payins.ts', "'expires_at', 'price_id', ", '')],
  'quote-local-inr': [replace(QUOTES, '.map(({ rail }) => rail)', '.map(({ rail }) => rail).slice(0, 1)')],
  'quote-swift-one': [replace(QUOTES, "return ['swift']", "return ['swift', 'swift']")],
  'quote-local-other': [replace(QUOTES, 'if (local.length === 0) refuse(', 'if (local.length === 0) return Array.of(')],
  'payout-beneficiary-pending': [never(BENEFICIARIES, "status === 'pending'")],
  'payout-beneficiary-rejected': [never(BENEFICIARIES, "status === 'rejected'")],
  'payout-no-rail': [never(PAYOUTS, '!option?.possible')],
  'payout-rail-currency': [
    without(PAYOUTS, 'requireRailOf(body.payment_rail, String(destination_currency))'),
    never(PAYOUTS, '!option?.possible'),
    ANY_BODY,
  ],
  'payout-ipp-limit': [never(PAYOUTS, 'facts?.maxAmount !== undefined && amount > facts.maxAmount')],
  'payout-source-currency': [never(PAYOUTS, 'source_currency !== undefined && !isSourceCurrency(source_currency)')],
  'payout-one-amount': [never(PAYOUTS, '!isOneAmount'), ANY_BODY],
  'payout-purpose': [never(PURPOSES, 'purposeCodes.payout.get(code) === undefined'), ANY_BODY],
  'payout-purpose-rail': [never(PURPOSES, 'LOCAL_RAILS.has(terms.payment_rail) && !isTaken')],
  'payout-invoice-number': [never(PAYOUTS, "typeof invoice_number === 'string' && invoice_number.length > 50")],
  'payout-balance': [replace('money.ts', 'if (shortfall <= 0) return', 'return')],
  'payout-queueing': [replace(PAYOUTS, 'else if (account.payoutQueueing)', 'else if (false)')],
  'payout-approval': [replace(PAYOUTS, 'else if (account.payoutApproval)', 'else if (false)')],
  'payout-cancel': [replace(PAYOUTS, 'refuseIf(!isCancellable, ', 'refuseIf(true, ')],
  'payout-cancel-late': [replace(PAYOUTS, 'refuseIf(!isCancellable, ', 'refuseIf(false, ')],
  'payout-failed-at-creation': [never(PAYOUTS, 'account.screeningDown')],
  'payout-mock': [never(PAYOUTS, '!isLegal')],
  'payout-sanction-name': [never('sanctions.ts', 'NAMES.has(name.trim().toLowerCase())')],
  'payout-lrs': [never(PURPOSES, '!isCorridor || source_amount === undefined')],
  'bene-pending': [replace(BENEFICIARIES, "status: 'pending'", "status: 'active'")],
  'bene-one-account': [never(BENEFICIARIES, 'isBank === isUpi'), ANY_BODY],
  'bene-one-identifier': [
    never(BENEFICIARIES, 'swift !== undefined && routing !== undefined'),
    never(BENEFICIARIES, '!swift && !routing && !takesIban'),
    ANY_BODY,
  ],
  'bene-swift': [without(BENEFICIARIES, 'if (swift) checkSwift(swift)')],
  'bene-category': [without(BENEFICIARIES, "refuseIf(category !== 'lrs' && category !== 'payout', CATEGORY)")],
  'bene-name': [never(BENEFICIARIES, '!textOf(name)')],
  'bene-address': [never(BENEFICIARIES, 'address === undefined || address === null')],
  'bene-routing': [never(BENEFICIARIES, '!textOf(account.local_routing_number)')],
  'bene-unresolved': [never(BENEFICIARIES, '!isResolvable && !(textOf(account.name) && account.address)')],
  'bene-twice': [
    never(
      BENEFICIARIES,
      "world.all('beneficiary').some(({ own, object }) => own.account === account && object.status !== 'rejected')",
    ),
  ],
  'bene-lrs': [never(BENEFICIARIES, '!textOf(account.name)'), ANY_BODY],
  'bene-review': [never(BENEFICIARIES, "stored.object.status !== 'pending'")],
  'doc-kind': [never(DOCUMENTS, '!TYPES.includes(type)')],
  'doc-size': [never(DOCUMENTS, 'numberOf(size) > LARGEST')],
  'doc-name': [never(DOCUMENTS, 'String(name).length > LONGEST_NAME'), ANY_BODY],
}
