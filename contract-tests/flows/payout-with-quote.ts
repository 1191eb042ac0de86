import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { activeBeneficiary, EURO_QUOTE, euroBeneficiary } from './parts.ts'

export const payoutWithQuote: Flow = {
  title: 'A payout with a quote',
  page: 'https://docs.glomopay.com/product-guide/quote',
  async run(scene) {
    const { glomo, sandbox } = scene
    const made = await glomo.beneficiaries.create(euroBeneficiary(scene))
    scene.shows('a new beneficiary is pending', made, { status: 'pending' }, 'bene-pending')
    const review = { review_action: 'approve' as const }
    const reviewed = await sandbox.reviewBeneficiary(made.id, review)
    scene.shows('a reviewed beneficiary is active', reviewed, { status: 'active' }, 'bene-pending')
    await scene.tells(
      'a beneficiary is told of',
      'beneficiary.active',
      made.id,
      { status: 'active' },
      'hook-each-state',
    )

    const { quotes } = await glomo.quotes.create(EURO_QUOTE)
    const [quote] = quotes
    if (!quote) throw new Error('a quote was asked for and none was given')
    scene.shows('a quote is for the rail of its currency', quote.method, { payment_rail: 'sepa' })
    const life = Date.parse(quote.expires_at) - scene.now.getTime()
    const isHalfAnHour = Math.abs(life - 30 * 60_000) < 60_000
    scene.shows('a quote lives for 30 minutes', { isHalfAnHour }, { isHalfAnHour: true }, 'quote-life')

    const document = new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' })
    const { id: doc } = await glomo.documents.create({ file: document, document_name: 'Invoice' })
    const payout = await glomo.payouts.create({
      request_id: scene.unique('quoted'),
      quote_id: quote.id,
      beneficiary_id: made.id,
      purpose_code: 'S0802',
      documents: [doc],
    })
    const { source_amount, destination_amount, source_currency, destination_currency } = quote
    const terms = { source_amount, destination_amount, source_currency, destination_currency, payment_rail: 'sepa' }
    scene.shows('a payout has the terms of its quote', payout, { quote_id: quote.id, ...terms })
    const second = {
      quote_id: quote.id,
      beneficiary_id: made.id,
      purpose_code: 'S0802',
      request_id: payout.request_id,
    }
    const used = { status: 400, message: 'quote_id has already been used' }
    const again = scene.call('POST', '/payouts', second)
    await scene.refuses(
      'a quote works once, which is looked at first',
      again,
      used,
      'twice-payout-quoted',
      'quote-once',
    )
    await scene.tells('a payout is told of', 'payout.in_progress', payout.id, terms, 'hook-each-state', 'hook-signed')
    await sandbox.updatePayoutStatus({ id: payout.id, status: 'success' })
    scene.shows('a payout succeeds', await glomo.payouts.retrieve(payout.id), { status: 'success' })
    await scene.tells('its end is told of', 'payout.success', payout.id, { status: 'success' }, 'hook-each-state')
  },
}

export const quoteExpires: Flow = {
  title: 'A quote that was not used in time',
  page: 'https://docs.glomopay.com/product-guide/quote',
  needs: ['time'],
  async run(scene) {
    const beneficiary_id = await activeBeneficiary(scene)
    const { quotes } = await scene.glomo.quotes.create(EURO_QUOTE)
    await scene.advance('30m')
    const late = { quote_id: quotes[0]?.id, beneficiary_id, purpose_code: 'S0802', request_id: scene.unique('late') }
    const over = { status: 400, message: 'quote_id has expired' }
    await scene.refuses('a quote is over after 30 minutes', scene.call('POST', '/payouts', late), over, 'quote-life')
  },
}
