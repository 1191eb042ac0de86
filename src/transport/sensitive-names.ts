import { SENSITIVE_NAMES, SHOWN_PLACES } from '../../generated/sensitive.ts'

// Names that the description has are marked in openapi/overlays/70-sensitive.yaml; here are those that it does not have.

/** Those that the description marks, and the number of a card, a passport or a document. */
const EXACT: ReadonlySet<string> = new Set([...SENSITIVE_NAMES, 'number'])

/** Parts of names that smell of a secret or of a person, whatever stands around them. */
const TELLING =
  /passw|passphrase|passcode|passport|secret|token|credential|signature|session|cookie|authorization|api_?key|account_num|routing_num|card_num|e_?mail|phone|mobile|birth|aadha+r|tax_id|national_id/

/** The same, where they are a word of the name. */
const TELLING_WORD =
  /(?:^|_)(?:otp|pin|cvv2?|cvc2?|csc|pan|ssn|iban|vpa|upi|jwt|auth|key|kyc|dob|bsb|sort_code|account_no)(?:_|$)/

/** Names of people. A product, a plan, a bank and a file have names too, and these help to find an object again. */
const PERSON =
  /(?:first|last|middle|full|given|family|sur|maiden|nick|user|holder|beneficiary|remitter|sender|receiver|recipient|payer|payee|customer|account|contact|owner|director|signatory|legal|father|mother|father_s|mother_s)_?names?$/

/** A product has a name, and a tax: nobody's. */
const SHOWN: ReadonlySet<string> = new Set(SHOWN_PLACES)

/**
 * Whether values under this name (of a member, a query parameter or a header) are secret or personal.
 *
 * @param within the member around it
 * @param value an `account` that is an object has members with names of their own; left out, it is a text
 */
export function isSensitive(name: string, within?: string, value?: unknown): boolean {
  if (SHOWN.has(`${within}.${name}`)) return false
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]/g, '_')
    .toLowerCase()
  if (words === 'account' && typeof value !== 'object') return true
  return EXACT.has(words) || TELLING.test(words) || TELLING_WORD.test(words) || PERSON.test(words)
}
