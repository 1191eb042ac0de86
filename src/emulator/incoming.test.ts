import { expect, test } from 'vitest'
import { createEmulator } from './index.ts'

const BASE = 'https://api.glomopay.com/api/v1'
const headers = { authorization: 'Bearer k', 'content-type': 'application/json' }

function order(emulator: ReturnType<typeof createEmulator>): string {
  const customer_id = emulator.seed.customer().id
  return JSON.stringify({ customer_id, amount: 100, currency: 'USD', purpose_code: 'P1401' })
}

test.each([
  ['a text', (text: string) => text],
  ['bytes', (text: string) => new TextEncoder().encode(text)],
])('a call with %s takes effect before fetch returns', async (_, encode) => {
  const emulator = createEmulator()
  const answered = emulator.fetch(`${BASE}/orders`, { method: 'POST', headers, body: encode(order(emulator)) })
  expect(emulator.objects('order')).toHaveLength(1)
  expect((await answered).status).toBe(201)
})

test('a call that was given up before it was made has no effect', async () => {
  const emulator = createEmulator()
  const init = { method: 'POST', headers, body: order(emulator), signal: AbortSignal.abort(new Error('enough')) }
  await expect(emulator.fetch(`${BASE}/orders`, init)).rejects.toThrow('enough')
  expect(emulator.objects('order')).toEqual([])
})

test('a form is read as such, also from its bytes', async () => {
  const emulator = createEmulator()
  const form = new FormData()
  form.set('file', new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' }))
  form.set('document_name', 'Invoice')
  const encoded = new Request(BASE, { method: 'POST', body: form })
  const type = encoded.headers.get('content-type') ?? ''
  const body = new Uint8Array(await encoded.arrayBuffer())
  const init = { method: 'POST', headers: { authorization: 'Bearer k', 'content-type': type }, body }
  expect((await emulator.fetch(`${BASE}/document`, init)).status).toBe(201)
  expect(emulator.objects('document')).toMatchObject([{ file_name: 'invoice.pdf' }])
})
