import type { DocumentedRule } from './documented-rule.ts'
import { BODIES } from './request-bodies.ts'

const { bank_account: account, beneficiary: person } = BODIES.beneficiary
const { address } = person
const remittance = BODIES.lrsBeneficiary.bank_account
const without = (object: object, name: string) => ({ ...object, [name]: undefined })

export const BENEFICIARY_RULES: readonly DocumentedRule[] = [
  {
    rule: 'An address has all of its members but `address_line2`, the postal code among them.',
    type: 'only address_line2 may be left out',
    description: ['beneficiary', { beneficiary: { ...person, address: without(address, 'postal_code') } }],
  },
  {
    rule: 'A beneficiary says whether it is an individual or a business.',
    description: ['beneficiary', { beneficiary: without(person, 'type') }],
  },
  {
    rule: 'It has a bank account or a UPI account, not both.',
    type: 'not both',
    description: ['beneficiary', { upi_account: { upi_id: 'a@b' } }],
  },
  { rule: 'It has one of the two.', type: 'not none', description: ['beneficiary', { bank_account: undefined }] },
  {
    rule: 'A UPI account has a UPI id.',
    type: 'a UPI account is its identifier',
    description: ['beneficiary', { bank_account: undefined, upi_account: {} }],
  },
  {
    rule: 'A bank account has a SWIFT code or a local code, not both.',
    type: 'one of the two codes, not both',
    description: ['beneficiary', { bank_account: { ...account, swift_code: 'HDFCINBB' } }],
  },
  {
    rule: 'It has one of them, unless it is in EUR or AED and given by IBAN.',
    type: 'an account outside EUR and AED needs a SWIFT or a local code',
    description: ['beneficiary', { bank_account: without(account, 'local_routing_number') }],
  },
  {
    rule: 'A SWIFT code has 8 to 11 characters, the first 6 letters.',
    description: ['beneficiary', { bank_account: { account_number: '1', currency: 'USD', swift_code: 'ABC' } }],
  },
  {
    rule: 'An Indian local code is an IFSC.',
    description: ['beneficiary', { bank_account: { ...account, local_routing_number: '021000089' } }],
  },
  {
    rule: 'Countries are three capital letters.',
    description: ['beneficiary', { beneficiary: { ...person, address: { ...address, country_code: 'IN' } } }],
  },
  {
    rule: 'Currencies are three capital letters.',
    description: ['beneficiary', { bank_account: { account_number: '1', currency: 'usd', swift_code: 'CITIUS33' } }],
  },
  {
    rule: 'A beneficiary of LRS remittances has bank, address, local code and intermediary.',
    type: 'a remittance names bank, address, local code and intermediary',
    description: ['lrsBeneficiary', { bank_account: without(remittance, 'intermediate_bank') }],
  },
  {
    rule: 'Its SWIFT code, if given, has exactly 8 characters.',
    description: ['lrsBeneficiary', { bank_account: { ...remittance, swift_code: 'CITIUS33XXX' } }],
  },
  {
    rule: 'It does not have a UPI account.',
    type: 'a remittance does not go to UPI',
    description: ['lrsBeneficiary', { bank_account: undefined, upi_account: { upi_id: 'a@b' } }],
  },
  {
    rule: 'The intermediary of an answer can be null.',
    answer: ['getBeneficiaryByIdV2', 200, BODIES.answeredBeneficiary],
  },
  {
    rule: 'A beneficiary is paid once it is active.',
    client: {
      file: 'src/guidance/choices.test.ts',
      title: 'the route of a payout > %s is refused before anything is sent',
    },
    cannot:
      'only the API knows the state at the time of the payout; `chooseRoute` and `railsFor` look at the one they are given',
  },
]
