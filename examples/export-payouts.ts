/** Writes every payout of a month as CSV: each one once, also while new ones are created. */
import { fromMinorUnits, Glomo } from 'glomo-client'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

/** A cell that a spreadsheet does not read as a formula. */
const cell = (value: unknown) =>
  `"${String(value ?? '')
    .replace(/^[=+\-@]/, "'$&")
    .replaceAll('"', '""')}"`

console.log('id,status,amount,currency,created_at')
for await (const payout of glomo.payouts.list({ after: '2026-11-01', before: '2026-11-30' }, { prefetch: 1 })) {
  const { id, status, source_amount = 0, source_currency = 'USD', created_at } = payout
  const amount = fromMinorUnits(source_amount, source_currency)
  console.log([id, status, amount, source_currency, created_at].map(cell).join(','))
}
