import { toHex, utf8 } from '../crypto/hmac.ts'
import { canonicalJson } from '../testing/canonical-json.ts'
import { checkKey, checkName } from './check-options.ts'
import type { BatchPayoutParams } from './row.ts'

/** Of a SHA-256 in hex: 160 bits, with the prefix below the 64 characters that a `request_id` may have. */
const LENGTH = 40

/**
 * The `request_id` of a row: the same for the same batch and key, on every machine and in every run, so that a payout is
 * made once even when the ledger is lost. Use it in jobs of your own queue too.
 *
 * @throws {ArgumentError} for what is not the name of a batch and the key of a row
 * @example
 * await glomo.payouts.create({ ...payout, request_id: await requestIdOf('payroll-2026-11', 'employee-8812') })
 */
export async function requestIdOf(batch: string, key: string): Promise<string> {
  checkName(batch)
  checkKey(key)
  return `batch_${(await sha256(canonicalJson([batch, key]))).slice(0, LENGTH)}`
}

/**
 * Tells payouts apart. Not by their quote: after it has expired a row takes another one, and the `request_id` still keeps
 * it from being paid twice.
 */
export function fingerprintOf({ quote_id: _, ...payout }: BatchPayoutParams): Promise<string> {
  return sha256(canonicalJson(payout))
}

async function sha256(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))))
}
