import { ok } from '../answer.ts'
import type { Behaviours } from '../behaviour.ts'

const listed = (amounts: ReadonlyMap<string, number>) =>
  [...amounts].map(([currency, amount]) => ({ currency, amount }))

export const balances: Behaviours = {
  operations: {
    getBalance: (_, world) => ok({ available: listed(world.available), pending: listed(world.pending) }),
  },
}
