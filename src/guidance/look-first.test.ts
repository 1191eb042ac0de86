import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { BadRequestError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { customer, customerId, emulated } from '../test-support/emulated.ts'
import { findOrCreateCustomer, findOrCreatePaymentLink } from './index.ts'

/** The emulator takes no time, and the client's time is real. */
function emulatedNow() {
  const world = emulated()
  return { ...world, glomo: new Glomo({ apiKey: 'secret', fetch: world.emulator.fetch, maxRetries: 0 }) }
}

describe('a customer', () => {
  test('is created once, and found by e-mail in any case', async () => {
    const { glomo, emulator } = emulatedNow()
    const first = await findOrCreateCustomer(glomo, customer('asha@example.com'))
    const again = await findOrCreateCustomer(glomo, customer('ASHA@example.com'))
    expect([first.created, again.created]).toEqual([true, false])
    expect(again.customer.id).toBe(first.customer.id)
    expect(emulator.objects('customer')).toHaveLength(1)
  })

  test('of another country is another one', async () => {
    const { glomo } = emulatedNow()
    const first = await findOrCreateCustomer(glomo, customer())
    const abroad = await findOrCreateCustomer(glomo, { ...customer(), country: 'DEU' })
    expect(abroad).toMatchObject({ created: true })
    expect(abroad.customer.id).not.toBe(first.customer.id)
  })

  test('that somebody creates meanwhile is found', async () => {
    const world = emulatedNow()
    const { customers } = world.glomo
    let id = ''
    const racing = {
      list: customers.list.bind(customers),
      create: (async (...args: Parameters<typeof customers.create>) => {
        id = await customerId(world)
        return customers.create(...args)
      }) as unknown as typeof customers.create,
    }
    expect(await findOrCreateCustomer({ customers: racing }, customer())).toMatchObject({
      created: false,
      customer: { id },
    })
  })

  test('is found among older ones without an address or a country', async () => {
    const older = [
      null,
      { id: 'cust_1' },
      { id: 'cust_2', email: null, country: 'IND' },
      { id: 'cust_3', country: null },
    ]
    const asha = { id: 'cust_4', email: 'asha@example.com', country: 'IND' }
    const fetch = async () => Response.json({ data: [...older, asha], page_meta: { next: null } })
    const glomo = new Glomo({ apiKey: 'secret', fetch })
    const { customer: found } = await findOrCreateCustomer(glomo, { ...customer('asha@example.com'), country: 'IND' })
    expect(found).toEqual(asha)
  })

  test('is created as the parameters were when the call was made', async () => {
    const { glomo, emulator } = emulatedNow()
    const params = customer('asha@example.com')
    const call = findOrCreateCustomer(glomo, params)
    Object.assign(params, { email: 'ravi@example.com', name: 'Ravi' })
    await call
    expect(emulator.objects('customer')).toMatchObject([{ email: 'asha@example.com', name: customer().name }])
  })

  test('that is refused for something else is an error', async () => {
    const { glomo } = emulatedNow()
    await expect(findOrCreateCustomer(glomo, { ...customer(), name: '!' })).rejects.toBeInstanceOf(BadRequestError)
  })
})

describe('a payment link', () => {
  const link = (customer_id: string) => ({
    customer_id,
    amount: 29_900,
    currency: 'USD' as const,
    purpose_code: 'P1401' as const,
    expires_at: '2026-04-01T00:00:00Z',
    reference_number: 'invoice-8812',
  })

  test('is created once for its reference number', async () => {
    const world = emulatedNow()
    const params = link(await customerId(world))
    const first = await findOrCreatePaymentLink(world.glomo, params)
    const again = await findOrCreatePaymentLink(world.glomo, params)
    const other = await findOrCreatePaymentLink(world.glomo, { ...params, reference_number: 'invoice-8813' })
    expect([first.created, again.created, other.created]).toEqual([true, false, true])
    expect(again.link.id).toBe(first.link.id)
    expect(world.emulator.objects('payment_link')).toHaveLength(2)
  })

  test('over another amount is refused, and nothing is created', async () => {
    const world = emulatedNow()
    const params = link(await customerId(world))
    const first = await findOrCreatePaymentLink(world.glomo, params)
    const error: unknown = await findOrCreatePaymentLink(world.glomo, { ...params, amount: 1_000 }).catch((e) => e)
    expect(error).toBeInstanceOf(ArgumentError)
    expect(String(error)).toContain(`is that of ${first.link.id}, whose amount differ`)
    expect(world.emulator.objects('payment_link')).toHaveLength(1)
  })

  test('is created as the parameters were when each call was made, also of one object used again', async () => {
    const world = emulatedNow()
    const params = link(await customerId(world))
    const names = ['invoice-1', 'invoice-2', 'invoice-3']
    const calls = names.map((name) =>
      findOrCreatePaymentLink(world.glomo, Object.assign(params, { reference_number: name })),
    )
    const made = await Promise.all(calls)
    expect(made.map(({ link: each }) => each.reference_number)).toEqual(names)
  })

  test('whose parameters cannot be sent is refused before anything is looked at', async () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    let asked = 0
    const fetch = async () => {
      asked += 1
      return Response.json({ data: [], page_meta: { next: null } })
    }
    const glomo = new Glomo({ apiKey: 'secret', fetch })
    for (const odd of [{ amount: 1n }, { amount: () => 1 }, { notes: circle }, { toJSON: () => undefined }]) {
      const call = findOrCreatePaymentLink(glomo, { ...link('cust_1'), ...odd } as never)
      await expect(call).rejects.toBeInstanceOf(ArgumentError)
    }
    expect(asked).toBe(0)
  })

  test('that was cancelled stands in nobody’s way', async () => {
    const world = emulatedNow()
    const params = link(await customerId(world))
    const first = await findOrCreatePaymentLink(world.glomo, params)
    await world.glomo.paymentLinks.cancel(first.link.id)
    expect(await findOrCreatePaymentLink(world.glomo, params)).toMatchObject({ created: true })
  })

  test('from before `since` is not looked at', async () => {
    const world = emulatedNow()
    const params = link(await customerId(world))
    await findOrCreatePaymentLink(world.glomo, params)
    const later = await findOrCreatePaymentLink(world.glomo, params, { since: '2026-03-03' })
    expect(later.created).toBe(true)
  })

  test('without a reference number cannot be found again, and is refused', async () => {
    const { glomo } = emulatedNow()
    const params = { ...link('cust_1'), reference_number: '' }
    await expect(findOrCreatePaymentLink(glomo, params)).rejects.toBeInstanceOf(ArgumentError)
  })
})
