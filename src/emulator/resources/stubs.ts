import { Refusal } from '../answer.ts'
import type { Behaviour, Behaviours } from '../behaviour.ts'

/** Says that it is a stub. */
export const stub: Behaviour = ({ operation }) => {
  throw new Refusal(501, `The emulator has only a stub of ${operation.id}: nobody has said yet what it does`)
}

/** What was added to the API and is not emulated yet. `npm run regenerate` adds to it. */
export const stubs: Behaviours = {
  operations: {},
}
