import { expect } from 'vitest'
import { Glomo } from '../client.ts'
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/index.ts'
import { routeOf } from '../emulator/router.ts'
import { findDrift } from '../validation/index.ts'
import { ManualClock } from './manual-clock.ts'

let emails = 0

export const NOW = '2026-03-02T10:00:00Z'

/** How a call was answered: what has no documented shape is read as it comes. */
export interface Answered {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the answer
  readonly body: any
}

export interface Emulated {
  readonly emulator: Emulator
  readonly glomo: Glomo
  /** A call as it goes over the wire, for what the client refuses to send. */
  call(method: string, path: string, body?: unknown, key?: string): Promise<Answered>
}

/** An emulator and a client of it; every answer is held to the description. */
export function emulated(options: EmulatorOptions = {}): Emulated {
  const emulator = createEmulator({ now: NOW, apiKeys: ['secret'], ...options })
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const response = await emulator.fetch(request)
    await expectDescribed(request, response.clone())
    return response
  }
  const glomo = new Glomo({ apiKey: 'secret', fetch, clock: new ManualClock() })
  const call: Emulated['call'] = async (method, path, body, key = 'secret') => {
    const response = await fetch(`https://api.glomopay.com/api${path.startsWith('/v2/') ? '' : '/v1'}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(key === '' ? {} : { authorization: `Bearer ${key}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }
  return { emulator, glomo, call }
}

async function expectDescribed(request: Request, response: Response): Promise<void> {
  const { status } = response
  const text = await response.text().catch(() => undefined)
  const operationId = routeOf(request.method, new URL(request.url).pathname)?.operation.id
  if (text === undefined || operationId === undefined) return
  // An error is flat; only a refund that failed is answered 422 with the object.
  if (status >= 400 && !(status === 422 && operationId === 'createRefund')) {
    expect(Object.keys(JSON.parse(text)).join()).toMatch(/^(error,)?message(,code)?$/)
    return
  }
  const drift = await findDrift({ operationId, status, text })
  expect(drift, `${operationId} answered ${status} ${text}`).toEqual([])
}

const ADDRESS = {
  address_line1: 'Hauptstr. 1',
  city: 'Berlin',
  state: 'BE',
  country_code: 'DEU',
  postal_code: '10001',
} as const

/** What creates a beneficiary with an IBAN; `name` and `account` differ where a test needs it. */
export function euroBeneficiary(name = 'Acme GmbH', account_number = 'DE89370400440532013000') {
  return {
    category: 'payout' as const,
    beneficiary: { name, type: 'business' as const, address: ADDRESS },
    bank_account: { account_number, currency: 'EUR' as const },
  }
}

/** The same with an Indian account. */
export function rupeeBeneficiary(name = 'Asha Rao') {
  return {
    category: 'payout' as const,
    beneficiary: {
      name,
      type: 'individual' as const,
      address: { ...ADDRESS, country_code: 'IND', postal_code: '10001' },
    },
    bank_account: { account_number: '12345678901', local_routing_number: 'HDFC0000053', currency: 'INR' },
  }
}

/** Makes a beneficiary and has it approved. */
export async function activeBeneficiary({ call }: Emulated, params: object = euroBeneficiary()): Promise<string> {
  const made = await call('POST', '/v2/beneficiaries', params)
  expect(made.status).toBe(201)
  const reviewed = await call('PATCH', `/v2/beneficiaries/${made.body.id}/mock-review`, { review_action: 'approve' })
  expect(reviewed.body.status).toBe('active')
  return made.body.id
}

/** A payout of 100.00 USD to an account in EUR. */
export function euroPayout(beneficiary_id: string, request_id = 'transfer-1') {
  return {
    request_id,
    beneficiary_id,
    source_amount: 10_000,
    source_currency: 'USD' as const,
    destination_currency: 'EUR' as const,
    payment_rail: 'sepa' as const,
    purpose_code: 'S0802' as const,
  }
}

export function customer(email = 'asha@example.com') {
  return {
    name: 'Asha Rao',
    customer_type: 'individual' as const,
    email,
    address: '1 Example Street',
    city: 'Pune',
    state: 'MH',
    country: 'IND' as const,
    pincode: '411001',
  }
}

export async function customerId({ call }: Emulated, fields: object = {}): Promise<string> {
  const made = await call('POST', '/customer', { ...customer(), ...fields })
  expect(made.status).toBe(201)
  return made.body.id
}

/** What creates an order of 299.00 USD. */
export function order(customer_id: string, fields: object = {}) {
  return { customer_id, amount: 29_900, currency: 'USD', purpose_code: 'P1401', ...fields }
}

/** A payment of an order, collected in full. */
export async function paidOrder(world: Emulated): Promise<{ order: string; payment: string }> {
  const { call } = world
  const { body } = await call('POST', '/orders', order(await customerId(world, { email: `${emails++}@example.com` })))
  const paid = await call('POST', '/payment/mock', { amount: 29_900, currency: 'USD', payin_id: body.id })
  expect(paid.body.status).toBe('success')
  return { order: body.id, payment: paid.body.id }
}

/** A document as it is uploaded. */
export async function documentId({ glomo }: Emulated): Promise<string> {
  const file = new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' })
  return (await glomo.documents.create({ file, document_name: 'Invoice' })).id
}
