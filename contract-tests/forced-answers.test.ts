import { expect } from 'vitest'
import { ConflictError, Glomo } from '../src/index.ts'
import { test } from './fixtures.ts'

const payout = {
  request_id: 'r',
  beneficiary_id: 'bene_1',
  purpose_code: 'S0802',
  source_amount: 10_000,
  source_currency: 'USD',
  destination_currency: 'INR',
} as const

test('an answer asked for by a header is that of the call that asked, not of the look-up it makes', async ({
  mock,
}) => {
  const glomo = new Glomo({ apiKey: 'any-key', baseUrl: mock.url, maxRetries: 0, retryDelay: { base: 1, max: 1 } })
  const refused = await glomo.payouts
    .create(payout, { headers: { prefer: 'code=409' }, onDuplicate: 'throw' })
    .catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ConflictError)
  expect(refused).toMatchObject({ operation: { id: 'createPayout' } })
  // The mock's list has another payout under the same request_id, or none: in doubt, and of the call the user made.
  const looked = await glomo.payouts
    .create(payout, { headers: { prefer: 'code=409' } })
    .catch((error: unknown) => error)
  expect(looked).toMatchObject({ operation: { id: 'createPayout' } })
  expect(String(looked)).not.toContain('404')
})
