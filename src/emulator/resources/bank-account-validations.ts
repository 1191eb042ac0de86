import { ok } from '../answer.ts'
import type { Behaviour, Behaviours } from '../behaviour.ts'
import { type Filter, listOf } from '../lists.ts'

/** Every account is found to be that of its holder, at no cost. */
const validate: Behaviour = ({ body }, world) => {
  const saved = body.id === undefined ? undefined : world.named('beneficiary', body.id, 'Beneficiary not found')
  const holder = saved ? saved.object.name : body.holder_name
  const validation = world.create(
    'bank_account_validation',
    {
      status: 'success',
      validation_message: `The account is registered to ${holder}`,
      fee_charged: { amount: 0, currency: 'USD' },
    },
    { beneficiary: saved?.id, country: body.country ?? saved?.object.country },
  )
  return ok(validation.object)
}

const byCountry: Filter = ({ own }, asked) => String(own.country).toUpperCase() === asked.toUpperCase()

export const bankAccountValidations: Behaviours = {
  operations: {
    validateBankAccount: validate,
    getBankAccountValidations: listOf('bank_account_validation', {
      beneficiary_account_id: ({ own }, asked) => own.beneficiary === asked,
      country: byCountry,
    }),
  },
}
