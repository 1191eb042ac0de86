/** Uses the package the way its users do, on whatever runtime; every step is told by name. */
import { BadRequestError, Glomo } from 'glomo-client'
import { verifySignature } from 'glomo-client/webhooks'

export async function program(baseUrl, send = (url, init) => fetch(url, init)) {
  // One of the runtimes is a browser, and the key is nobody's.
  const glomo = new Glomo({ apiKey: 'any-key', baseUrl, fetch: send, dangerouslyAllowBrowser: true })
  const steps = {
    create: async () => {
      const payout = await glomo.payouts.create({
        request_id: 'runtime-1',
        beneficiary_id: 'bene_E602dMzgjpDC',
        source_amount: 10_000,
        source_currency: 'USD',
        destination_currency: 'EUR',
        purpose_code: 'S0802',
      })
      return payout.id.startsWith('payout_')
    },
    list: async () => {
      let count = 0
      for await (const payout of glomo.payouts.list()) if (payout.id) count += 1
      return count > 0
    },
    error: async () => {
      const caught = await glomo.payouts
        .retrieve('payout_1', { headers: { prefer: 'code=400' } })
        .catch((error) => error)
      return caught instanceof Error && (caught instanceof BadRequestError || caught.name !== 'Error')
    },
    upload: async () => {
      const file = new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' })
      return (await glomo.documents.create({ file, document_name: 'Invoice' })).id !== undefined
    },
    webhook: () =>
      verifySignature(
        '{"data":{"amount":250000,"beneficiary":{"country":"DEU","name":"Acme GmbH"},"created_at":"2026-09-09T07:00:09Z","currency":"USD","id":"payout_6a8fd80eo6coZ","status":"success"},"entity_type":"payout","event_type":"success"}',
        'd5b5a68b9729f41c4a46f1e94c750bf10fb32f345a5467cbfec7739df83f2c02',
        'whsec_2f1c9b7a4d6e8031',
      ),
  }
  const results = {}
  for (const [name, step] of Object.entries(steps)) {
    results[name] = await Promise.resolve()
      .then(step)
      .then((value) => (value === true ? 'ok' : `got ${value}`))
      .catch((error) => String(error))
  }
  return results
}
