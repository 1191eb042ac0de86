/** The customer of the other examples: found by e-mail or created, for a second one with the same address is refused. */
import type { Customer, Glomo } from 'glomo-client'

export async function exampleCustomer(glomo: Glomo): Promise<Customer> {
  const email_address = 'asha.rao@example.com'
  const [known] = await glomo.customers.list({ email_address }).toArray({ limit: 1 })
  if (known) return known
  return glomo.customers.create({
    name: 'Asha Rao',
    customer_type: 'individual',
    email: email_address,
    address: '1 Example Street',
    city: 'Bengaluru',
    state: 'Karnataka',
    country: 'IND',
    pincode: '560001',
  })
}
