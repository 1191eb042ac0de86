import { expect, it } from 'vitest'
import { CALL_HEADER } from '../network/request.ts'
import { EPOCH } from '../world/process.ts'
import { Tally } from '../world/tally.ts'
import { World } from '../world/world.ts'
import { SimulatedApi } from './api.ts'

const HEALS_AT = 60_000

function trial(faultRate: number) {
  const world = new World({ part: 'creates', seed: 1, number: 1 }, new Tally())
  const api = new SimulatedApi(world, { faultRate, healsAt: HEALS_AT })
  const customer_id = api.emulator.seed.customer().id
  const create = (call: string) =>
    api.server('https://api.glomopay.com/api/v1/orders', {
      method: 'POST',
      headers: { authorization: 'Bearer chaos-key', [CALL_HEADER]: call },
      body: JSON.stringify({ request_id: call, customer_id, amount: 100, currency: 'USD', purpose_code: 'P1401' }),
    })
  return { world, api, create }
}

it('acts in the time of the world, and knows which call made what', async () => {
  const { world, api, create } = trial(0)
  await world.run(async () => {
    await world.time.sleep(1_500)
    await create('intent-1/1')
  })
  expect(api.emulator.now.getTime()).toBe(EPOCH + 1_500)
  const order = { id: expect.stringMatching(/^order_/), created_at: '2026-11-21T00:00:01Z' }
  expect(api.records.everything()).toMatchObject([
    { operation: 'createOrder', call: 'intent-1/1', asked: { request_id: 'intent-1/1' }, object: order },
  ])
})

it('acts although the answer is lost, fails as often as it is told, and heals', async () => {
  const { world, api, create } = trial(0.6)
  let whole = 0
  await world.run(async () => {
    for (let number = 1; number <= 300; number += 1) {
      // What hangs answers nobody.
      const answered = await Promise.race([create(`intent-${number}/1`), world.time.sleep(100)]).catch(() => undefined)
      const body: unknown = await Promise.race([answered?.json(), world.time.sleep(1)]).catch(() => undefined)
      if (answered?.status === 201 && body !== undefined) whole += 1
    }
    await world.time.sleep(HEALS_AT)
    expect((await create('intent-healed/1')).status).toBe(201)
  })
  expect(whole).toBeGreaterThan(80)
  expect(whole).toBeLessThan(160)
  expect(api.records.everything().length).toBeGreaterThan(whole + 50)
})
