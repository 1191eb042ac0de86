/**
 * CPU of a call of one client, in microseconds, by method: nothing is sent, a stub answers at once. Runs in the folder of
 * an app that has the client, whose name is the argument.
 */
/** Until the compiler has done its part: with fewer its work counts, which a server does once. */
const WARM_UP = 20_000
const CALLS = 3_000
const BASE = 'https://api.example.test/api/v1'
const KEY = 'any-key'

const PAYOUT = {
  request_id: 'transfer-8812',
  beneficiary_id: 'bene_E602dMzgjpDC',
  source_amount: 10_000,
  source_currency: 'USD',
  destination_currency: 'INR',
  purpose_code: 'S0802',
}
const ANSWER = JSON.stringify({
  ...PAYOUT,
  id: 'payout_6a8fd80eo6coZ',
  status: 'success',
  destination_amount: 830_000,
  notes: { team: 'treasury' },
  created_at: '2026-01-01T00:00:00Z',
})
const fetch = async () => new Response(ANSWER, { headers: { 'content-type': 'application/json' } })
const headers = { authorization: `Bearer ${KEY}` }

/** One call each, for the same amount of JSON. */
const CLIENTS = {
  async 'glomo-client'() {
    const { Glomo } = await import('glomo-client')
    // Without its pace: thousands of calls would wait for the API's limit of requests a minute.
    const { payouts } = new Glomo({ apiKey: KEY, baseUrl: BASE, fetch, rateLimit: false })
    return { GET: () => payouts.retrieve('payout_1'), POST: () => payouts.create(PAYOUT) }
  },
  async 'openapi-fetch'() {
    const { default: createClient } = await import('openapi-fetch')
    const client = createClient({ baseUrl: BASE, headers, fetch })
    return {
      GET: () => client.GET('/payouts/{id}', { params: { path: { id: 'payout_1' } } }),
      POST: () => client.POST('/payouts', { body: PAYOUT }),
    }
  },
  async ky() {
    const { default: ky } = await import('ky')
    const client = ky.create({ headers, fetch })
    return {
      GET: () => client.get(`${BASE}/payouts/payout_1`).json(),
      POST: () => client.post(`${BASE}/payouts`, { json: PAYOUT }).json(),
    }
  },
  async 'hey-api'() {
    const { createClient, createConfig } = await import('hey-api')
    const client = createClient(createConfig({ baseUrl: BASE, headers, fetch }))
    return {
      GET: () => client.get({ url: '/payouts/{id}', path: { id: 'payout_1' } }),
      POST: () => client.post({ url: '/payouts', body: PAYOUT, headers: { 'Content-Type': 'application/json' } }),
    }
  },
  async stripe() {
    const { default: Stripe } = await import('stripe')
    const { paymentIntents } = new Stripe('sk_test_any', {
      httpClient: Stripe.createFetchHttpClient(fetch),
      telemetry: false,
    })
    const intent = { amount: 10_000, currency: 'usd', customer: 'cus_1', description: 'S0802', metadata: { team: 'a' } }
    return { GET: () => paymentIntents.retrieve('pi_1'), POST: () => paymentIntents.create(intent) }
  },
  async openai() {
    const { default: OpenAI } = await import('openai')
    const { batches } = new OpenAI({ apiKey: KEY, baseURL: BASE, fetch })
    const batch = {
      input_file_id: 'file_1',
      endpoint: '/v1/responses',
      completion_window: '24h',
      metadata: { team: 'a' },
    }
    return { GET: () => batches.retrieve('batch_1'), POST: () => batches.create(batch) }
  },
}

const calls = await CLIENTS[process.argv[2]]()
for (const call of Object.values(calls)) await cpuOf(call, WARM_UP)
const { GET, POST } = calls
console.log(JSON.stringify({ get: await cpuOf(GET, CALLS), post: await cpuOf(POST, CALLS) }))

async function cpuOf(call, times) {
  const start = process.cpuUsage()
  for (let index = 0; index < times; index += 1) await call()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / times
}
