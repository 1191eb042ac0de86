import { createEmulator } from '../../src/emulator/index.ts'

export interface CreatedPayouts {
  /** CPU of one create, from the call of `fetch` to the text of the answer. */
  readonly microseconds: number
  /** What all of them hold, with what the emulator needs to find them. */
  readonly megabytes: number
}

/** Creates payouts by the `fetch` of an emulator, as a client does. */
export async function createPayouts(count: number): Promise<CreatedPayouts> {
  const emulator = createEmulator({ account: { balances: { USD: count * 10_000 } }, history: 0 })
  const { id } = emulator.seed.activeBeneficiary()
  const headers = { authorization: 'Bearer any-key', 'content-type': 'application/json' }
  const create = async (number: number) => {
    const body = JSON.stringify({
      request_id: `transfer-${number}`,
      beneficiary_id: id,
      source_amount: 10_000,
      source_currency: 'USD',
      destination_currency: 'EUR',
      payment_rail: 'sepa',
      purpose_code: 'S0802',
    })
    const response = await emulator.fetch('https://api.glomopay.com/api/v1/payouts', { method: 'POST', headers, body })
    await response.text()
    if (response.status !== 201) throw new Error(`a create was answered ${response.status}`)
  }
  const before = heldBytes()
  const start = process.cpuUsage()
  for (let number = 0; number < count; number += 1) await create(number)
  const { user, system } = process.cpuUsage(start)
  const megabytes = (heldBytes() - before) / 1_000_000
  if (emulator.objects('payout').length !== count) throw new Error('payouts are missing')
  return { microseconds: (user + system) / count, megabytes }
}

function heldBytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
