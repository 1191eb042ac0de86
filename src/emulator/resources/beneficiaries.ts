import { created, fieldsOf, ok, Refusal, refuse, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule } from '../behaviour.ts'
import { listOf } from '../lists.ts'

const UNRESOLVED =
  'Could not resolve bank details from the swift_code/local_routing_number provided. Send bank_account.name and bank_account.address, or correct the identifier.'
const CATEGORY = 'Category must be one of: lrs, payout'

/** Rules whose messages are documented come before the comparison with the description. */
const early: EarlyRule = ({ category, beneficiary, bank_account, upi_account }) => {
  refuseIf(category === undefined || category === '', `Category can't be blank, ${CATEGORY}`)
  refuseIf(category !== 'lrs' && category !== 'payout', CATEGORY)
  const { name, address } = fieldsOf(beneficiary)
  refuseIf(!textOf(name), "Beneficiary name can't be blank")
  refuseIf(address === undefined || address === null, 'Beneficiary address is required')
  const isBank = bank_account !== undefined && bank_account !== null
  const isUpi = upi_account !== undefined && upi_account !== null
  refuseIf(isBank === isUpi, 'Exactly one of bank_account and upi_account must be given')
  if (!isBank) return
  if (category === 'lrs') checkLrsAccount(fieldsOf(bank_account))
  else checkAccount(fieldsOf(bank_account))
}

function checkAccount(account: Readonly<Record<string, unknown>>): void {
  const [swift, routing] = [textOf(account.swift_code), textOf(account.local_routing_number)]
  const takesIban = account.currency === 'EUR' || account.currency === 'AED'
  refuseIf(swift !== undefined && routing !== undefined, 'Send exactly one of swift_code and local_routing_number')
  refuseIf(!swift && !routing && !takesIban, 'Send exactly one of swift_code and local_routing_number')
  if (swift) checkSwift(swift)
  const isResolvable = !routing?.startsWith(UNKNOWN_BANK) && !swift?.toUpperCase().startsWith(UNKNOWN_SWIFT)
  refuseIf(!isResolvable && !(textOf(account.name) && account.address), UNRESOLVED)
}

/** No list of banks is published: every identifier is known but these. */
const UNKNOWN_BANK = '000000'
const UNKNOWN_SWIFT = 'XXXXXX'

function checkSwift(code: string): void {
  refuseIf(code.length < 8 || code.length > 11, 'Swift code must be 8 to 11 characters long')
  refuseIf(!/^[A-Za-z]{6}[A-Za-z0-9]*$/.test(code), 'Swift code is invalid')
}

function checkLrsAccount(account: Readonly<Record<string, unknown>>): void {
  refuseIf(!textOf(account.name), "Bank name can't be blank")
  refuseIf(account.address === undefined, 'Bank address is required')
  refuseIf(!textOf(account.local_routing_number), "Local routing number can't be blank")
  const swift = textOf(account.swift_code)
  refuseIf(swift !== undefined && swift.length !== 8, 'Swift code must be 8 characters long')
  refuseIf(!textOf(fieldsOf(account.intermediate_bank).swift_code), "Intermediate bank swift code can't be blank")
}

const create: Behaviour = ({ body }, world) => {
  const { category, bank_account, upi_account, documents, notes } = body
  const account = accountKey(bank_account, upi_account)
  if (world.all('beneficiary').some(({ own, object }) => own.account === account && object.status !== 'rejected')) {
    const message = 'Validation failed: Business already had this Account Number, Account Type and Transfer Method'
    throw new Refusal(422, message)
  }
  const { documents: ownDocuments, ...person } = fieldsOf(body.beneficiary)
  const fields = { ...person, category, status: 'pending', bank_account, documents: documents ?? ownDocuments, notes }
  const upi = upi_account === undefined ? {} : { upi_account }
  return created(world.create('beneficiary', { ...fields, ...upi }, { account }).object)
}

/** Account number, kind of account and the way it is reached. */
function accountKey(bank: unknown, upi: unknown): string {
  const { account_number, currency, swift_code, local_routing_number } = fieldsOf(bank)
  return JSON.stringify([account_number, currency, swift_code ?? local_routing_number, fieldsOf(upi).upi_id])
}

const review: Behaviour = ({ path, body }, world) => {
  const stored = world.addressed('beneficiary', path.id)
  if (stored.object.status !== 'pending') throw new Refusal(422, 'Beneficiary is not pending')
  world.move(stored, body.review_action === 'approve' ? 'active' : 'rejected')
  return ok(stored.object)
}

export const beneficiaries: Behaviours = {
  early: { createBeneficiaryV2: early },
  operations: {
    createBeneficiaryV2: create,
    listBeneficiariesV2: listOf('beneficiary'),
    getBeneficiaryByIdV2: ({ path }, world) => ok(world.addressed('beneficiary', path.id).object),
    mockReviewBeneficiaryV2: review,
  },
}

/** @throws {Refusal} when money cannot be sent to it */
export function requireActive(status: unknown): void {
  if (status === 'pending') refuse('Beneficiary verification is pending')
  if (status === 'rejected') refuse('Beneficiary has been rejected')
}
