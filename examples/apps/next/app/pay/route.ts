import { Glomo, GlomoError } from 'glomo-client'

/** Reads the key from GLOMO_SECRET_KEY, and so is made when the first request comes, not when the app is built. */
let client: Glomo | undefined

/** Pays a beneficiary. Body: `{ "id": "transfer-8812", "beneficiary": "bene_…" }`. */
export async function POST(request: Request): Promise<Response> {
  client ??= new Glomo({ baseUrl: process.env.GLOMO_BASE_URL })
  const { id, beneficiary } = (await request.json()) as { id: string; beneficiary: string }
  try {
    const payout = await client.payouts.create({
      request_id: id,
      beneficiary_id: beneficiary,
      source_amount: 10_000, // 100.00 USD
      source_currency: 'USD',
      destination_currency: 'EUR',
      payment_rail: 'sepa',
      purpose_code: 'S0802',
    })
    return Response.json({ id: payout.id, status: payout.status })
  } catch (error) {
    if (!(error instanceof GlomoError)) throw error
    return Response.json({ message: error.message, outcomeUnknown: error.outcomeUnknown }, { status: 502 })
  }
}
