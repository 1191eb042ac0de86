import { BadRequestError } from '../errors/api-error.ts'
import { requireObject, wrongArgument } from '../errors/check-argument.ts'
import type { Customer, CustomerCreateParams, Customers } from '../resources/customers.ts'
import { writeDown } from './write-down.ts'

/** The part of a client that `findOrCreateCustomer` uses. */
export interface CustomersClient {
  readonly customers: Pick<Customers, 'list' | 'create'>
}

/** A customer, and whether this call created it. */
export interface FoundCustomer {
  readonly customer: Customer
  readonly created: boolean
}

/**
 * The customer with this e-mail address in this country, created when there is none. The API keeps customers unique on
 * the two, so that a call whose outcome is unknown may be made again: it finds what the first one created. Other data of
 * a customer that exists are left as they are; only e-mail address and phone number can ever be changed.
 *
 * @throws {ArgumentError} when there is no e-mail address or country
 * @throws {GlomoError} what the calls throw
 * @example
 * const { customer } = await findOrCreateCustomer(glomo, { name: 'Asha Rao', email: 'asha@example.com', country: 'IND', … })
 */
export async function findOrCreateCustomer(
  client: CustomersClient,
  params: CustomerCreateParams,
): Promise<FoundCustomer> {
  requireObject('findOrCreateCustomer: client', client, 'customers.list', 'customers.create')
  const given = writeDown('findOrCreateCustomer: params', params)
  for (const name of ['email', 'country'] as const) {
    if (typeof given[name] !== 'string')
      throw wrongArgument(name, given[name], 'be a text, by which a customer is found')
  }
  const there = await find(client, given)
  if (there) return { customer: there, created: false }
  try {
    return { customer: await client.customers.create(given), created: true }
  } catch (error) {
    if (!(error instanceof BadRequestError) || !/already been taken/i.test(error.message)) throw error
    // Somebody was faster.
    const theirs = await find(client, given)
    if (!theirs) throw error
    return { customer: theirs, created: false }
  }
}

async function find(
  { customers }: CustomersClient,
  { email, country }: CustomerCreateParams,
): Promise<Customer | undefined> {
  // Whether the filter heeds the case is not documented; most addresses are written in small letters.
  for (const email_address of new Set([email, email.toLowerCase()])) {
    for await (const each of customers.list({ email_address })) {
      if (sameText(each?.email, email) && sameText(each?.country, country)) return each
    }
  }
  return undefined
}

/** An older customer may be without one. */
function sameText(one: unknown, other: string): boolean {
  return typeof one === 'string' && one.toLowerCase() === other.toLowerCase()
}
