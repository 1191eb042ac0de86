import type { OperationId } from '../../transport/operation.ts'
import { Refusal } from '../answer.ts'
import type { Behaviour, Behaviours } from '../behaviour.ts'

/** What was added to the API and is not emulated yet. `npm run regenerate` adds to it. */
export const STUBS: readonly OperationId[] = []

/** Says that it is a stub. */
const stub: Behaviour = ({ operation }) => {
  throw new Refusal(501, `The emulator has only a stub of ${operation.id}: nobody has said yet what it does`)
}

export const stubs: Behaviours = { operations: Object.fromEntries(STUBS.map((id) => [id, stub])) }
