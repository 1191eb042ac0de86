import { BENEFICIARY_RULES } from './beneficiary-rules.ts'
import type { DocumentedRule } from './documented-rule.ts'
import { BODIES } from './request-bodies.ts'

const test = (file: string) => (title: string) => ({ file, title })
const beforeSending = test('src/transport/before-sending.test.ts')
const emulator = test('src/emulator/payouts.test.ts')
const choices = test('src/guidance/choices.test.ts')
const redact = test('src/transport/redact.test.ts')
const redacted = redact('a member is hidden by its name > %s')
const upgrading = test('scripts/docs/upgrading.test.ts')

/** By the part of the API that they are about. */
export const DOCUMENTED_RULES: Readonly<Record<string, readonly DocumentedRule[]>> = {
  Beneficiaries: BENEFICIARY_RULES,
  Payouts: [
    {
      rule: 'Exactly one of the two amounts is given.',
      type: 'one of the two amounts, not both',
      description: ['payout', { destination_amount: 1_000 }],
    },
    {
      rule: 'One of them is given.',
      type: 'one of the two amounts, not none',
      description: ['payout', { source_amount: undefined }],
    },
    {
      rule: 'A quote sets amounts, currencies and rail.',
      type: 'a quote fixes the amount',
      description: ['payout', { quote_id: 'quote_1' }],
    },
    {
      rule: 'A local rail goes with its own currency.',
      type: 'a rail of another currency',
      description: ['payout', { payment_rail: 'npp' }],
    },
    {
      rule: 'A purpose code is of the list of payouts, exact and case-sensitive.',
      type: 'codes are exact',
      description: ['payout', { purpose_code: 's0802' }],
    },
    {
      rule: 'Codes of payins are refused.',
      type: 'a code of payins',
      description: ['payout', { purpose_code: 'P1401' }],
    },
    {
      rule: 'The local rails of India take some of the codes.',
      client: emulator('the local rails of India may take fewer purpose codes [payout-purpose-rail]'),
      cannot: 'which ones is not published',
    },
    {
      rule: 'A purpose code asks for its documents.',
      client: test('src/reference/reference.test.ts')('purpose codes > a code says its group, title and documents'),
      cannot: '`purposeCodes` names them, and what an uploaded document is, a person judges',
    },
    {
      rule: 'A withdrawal under the LRS takes `P0001`, from USD to INR by `neft`, with documents and without a quote.',
      type: 'a withdrawal carries the consent letter',
      client: emulator('an LRS withdrawal takes dollars to rupees by neft, with its letter of consent [payout-lrs]'),
    },
    { rule: 'A `request_id` has 64 characters at most.', description: ['payout', { request_id: 'r'.repeat(65) }] },
    {
      rule: 'An `invoice_number` has 50 characters at most.',
      description: ['payout', { invoice_number: '1'.repeat(51) }],
    },
    {
      rule: '`ipp` takes AED 50,000 at most.',
      client: choices('the route of a payout > by %s'),
      cannot:
        'the amount that arrives is known to the API when the other one is given; `chooseRoute` holds it for the amount it is given',
    },
  ],
  Quotes: [
    {
      rule: 'A quote of a local transfer to India comes once for each rail, whoever the beneficiary is.',
      client: choices('the quote of a payout > is taken by the API, where the first one is not'),
    },
    {
      rule: 'A referral fee and splits are for payins.',
      type: 'a referral fee is for payins',
      description: ['quote', { price_id: 'price_1' }],
    },
    {
      rule: 'An LRS quote goes from one currency to the other.',
      type: 'the currencies differ',
      description: ['lrsQuote', { target_currency: 'INR' }],
    },
    {
      rule: 'An LRS quote of a payin names the bank.',
      type: 'a payin needs a bank',
      description: ['lrsQuote', { bank_code: undefined }],
    },
    {
      rule: 'An LRS quote of a payout names none, and goes from USD to INR.',
      type: 'a payout takes no bank',
      description: ['lrsQuote', { resource: 'payout', source_currency: 'USD', target_currency: 'INR' }],
    },
  ],
  Collecting: [
    {
      rule: 'An order at a quote has no amount of its own.',
      type: 'a quote fixes the amount',
      description: ['order', { quote_id: 'quote_1' }],
    },
    {
      rule: 'The account that a payer must use has one of two bank codes.',
      type: 'neither of the two codes',
      description: ['order', { bank_account_details: { account_number: '1' } }],
    },
    {
      rule: '`S0001` and `S0002` are for orders under the LRS.',
      type: 'a code of orders under the LRS',
      description: ['order', { purpose_code: 'S0003' }],
    },
    { rule: 'An order under the LRS is in USD.', type: 'an order under the LRS is in USD' },
    {
      rule: 'A payment link reminds every 1, 2, 7 or 14 days.',
      type: '1, 2, 7 or 14 days',
      description: ['link', { reminder_frequency: 3 }],
    },
    {
      rule: 'A customer under the LRS has a PAN.',
      description: ['customer', { kyc: {} }],
      cannot: 'whether a customer is one of the LRS is said by what comes later',
    },
    {
      rule: 'Payments are listed by a payin or by a subscription.',
      type: 'not both',
      cannot: 'a description cannot say that two parameters exclude each other',
    },
    {
      rule: 'A repeated refund is the one that exists, whatever currency its amount is in.',
      client: test('src/transport/outcome-unknown.test.ts')(
        'a replay > of a refund is the same when its amount is in another currency',
      ),
    },
    {
      rule: 'A subscription as presented has a `max_amount`.',
      type: 'as presented needs the most that may be charged',
      description: ['presented', { max_amount: undefined }],
    },
    {
      rule: 'It has no cycles and no first day.',
      type: 'as presented has no cycles',
      description: ['presented', { billing_cycles: 12 }],
    },
    {
      rule: 'A monthly or yearly one has both.',
      type: 'a regular one has a first day',
      description: ['monthly', { start_date: undefined }],
    },
    {
      rule: 'It has no splits.',
      type: 'splits are for as presented',
      description: ['monthly', { split_ids: ['psplit_1'] }],
    },
  ],
  'Amounts, identifiers, times': [
    {
      rule: 'Amounts are integers in the smallest unit.',
      description: ['order', { amount: 295.991 }],
      beforeSending: beforeSending('a body > whose amount is %s is refused, and nothing is sent'),
    },
    {
      rule: 'An identifier begins with the name of its kind.',
      description: ['payout', { beneficiary_id: 'payt_1' }],
      beforeSending: beforeSending('an identifier > %s does not name a payout, and nothing is sent'),
    },
    {
      rule: 'Times are ISO 8601.',
      beforeSending: beforeSending('a list > before %j is refused, and nothing is sent'),
    },
    {
      rule: 'The same goes for the typed fetch client and for calls of your own.',
      beforeSending: beforeSending(
        'the typed fetch client and calls of your own > refuse an amount that is %s, and send nothing',
      ),
    },
  ],
  Answers: [
    {
      rule: 'Members that every example shows are there.',
      client: test('scripts/description/always-present.test.ts')(
        'the example $example of $id shows all that $name always has',
      ),
    },
    { rule: 'Balances can have funded ones.', answer: ['getBalance', 200, BODIES.answeredBalances] },
    {
      rule: 'Members and values of older pages are gone.',
      client: upgrading('what answers had on older pages > every member and value of a %s that is gone has a line'),
    },
    {
      rule: 'Requests of older pages are taken or refused as the newest documents say.',
      client: upgrading('what older pages send > %s is taken, or refused with a line that says why'),
    },
    {
      rule: 'What is known in part says so.',
      client: test('scripts/docs/api.test.ts')('what is known in part of an operation, its method says'),
    },
  ],
  Platforms: [
    {
      rule: 'Money is moved between merchants of one platform only.',
      cannot: 'who belongs to which platform is known to the API',
    },
    { rule: 'Prices are created by platform businesses only.', cannot: 'what an account is, is known to the API' },
    {
      rule: 'A sub-category belongs to its category.',
      cannot: 'which of the 294 belong to which of the 10 is not published',
    },
  ],
  Logs: [
    {
      rule: 'People are masked; a product, a tax and a document that is asked for keep their names.',
      client: redact(
        'names are those of people, unless they stand in a product, a tax or a document that is asked for',
      ),
    },
    { rule: 'Links to papers, bank identifiers and PANs are masked.', client: redacted },
  ],
}
