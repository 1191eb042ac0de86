import { purposeCodes } from '../../reference/purpose-codes.ts'
import { type Fields, refuseIf } from '../answer.ts'
import type { World } from '../world.ts'

const LRS_WITHDRAWAL = 'P0001'

interface PurposeTerms {
  readonly source_currency: string
  readonly destination_currency: string
  readonly payment_rail: unknown
}

const LOCAL_RAILS: ReadonlySet<unknown> = new Set(['upi', 'imps', 'neft', 'rtgs'])

/** Which purposes a payout may have; that of an LRS withdrawal has rules of its own. @throws {Refusal} */
export function checkPurpose(
  { purpose_code, documents, quote_id, source_amount }: Fields,
  terms: PurposeTerms,
  { account }: World,
): void {
  const code = String(purpose_code)
  if (code === LRS_WITHDRAWAL) {
    const { source_currency, destination_currency, payment_rail } = terms
    const isCorridor = source_currency === 'USD' && destination_currency === 'INR' && payment_rail === 'neft'
    refuseIf(!isCorridor || source_amount === undefined, `${code} takes a source_amount in USD, sent to INR by neft`)
    refuseIf(quote_id !== undefined, `quote_id cannot be specified for ${code}`)
    refuseIf(documentsOf(documents).length === 0, `${code} needs the consent letter in documents`)
    return
  }
  refuseIf(purposeCodes.payout.get(code) === undefined, 'Purpose code is invalid')
  const isTaken = account.localPurposeCodes?.includes(code) ?? true
  refuseIf(
    LOCAL_RAILS.has(terms.payment_rail) && !isTaken,
    `${code} is not a valid purpose code for the selected payment rail`,
  )
}

export function documentsOf(ids: unknown): { id: string; type: string; status: string }[] {
  return Array.isArray(ids) ? ids.map((id) => ({ id: String(id), type: 'invoice', status: 'uploaded' })) : []
}
