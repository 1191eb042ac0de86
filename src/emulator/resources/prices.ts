import { created, ok, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule } from '../behaviour.ts'
import { listOf } from '../lists.ts'

const early: EarlyRule = ({ pricing_type, bps, fees_amount, fees_currency }) => {
  const isFixed = pricing_type === 'fixed'
  refuseIf(isFixed && bps !== undefined, 'Validation failed: Bps must be blank')
  const hasFees = fees_amount !== undefined || fees_currency !== undefined
  refuseIf(!isFixed && hasFees, 'Validation failed: Fees amount and fees currency must be blank')
}

/** The first one becomes the default by itself; another can be made it. */
const create: Behaviour = ({ body }, world) => {
  const { pricing_type, bps, fees_amount, fees_currency } = body
  const others = world.all('price')
  const set_as_default = others.length === 0 || body.set_as_default === true
  if (set_as_default)
    for (const other of others) if (other.object.set_as_default) world.update(other, { set_as_default: false })
  return created(world.create('price', { pricing_type, bps, fees_amount, fees_currency, set_as_default }).object)
}

export const prices: Behaviours = {
  early: { createPrice: early },
  operations: {
    createPrice: create,
    getPrices: listOf('price'),
    getPriceById: ({ path }, world) => ok(world.addressed('price', path.id).object),
  },
}
