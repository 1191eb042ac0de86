import { created, ok } from '../answer.ts'
import type { Behaviour, Behaviours } from '../behaviour.ts'
import { listOf } from '../lists.ts'

/** The first version has no review; payouts take beneficiaries of the second. */
const create: Behaviour = ({ body }, world) => {
  const { id: _, created_at: __, updated_at: ___, ...fields } = body
  return created(world.create('beneficiary_v1', fields).object)
}

export const beneficiariesV1: Behaviours = {
  operations: {
    createBeneficiary: create,
    getBeneficiaries: listOf('beneficiary_v1', {
      country: ({ object }, asked) => String(object.country).toUpperCase() === asked.toUpperCase(),
    }),
    getBeneficiaryById: ({ path }, world) => ok(world.addressed('beneficiary_v1', path.id).object),
  },
}
