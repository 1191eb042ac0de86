import type { Behaviours } from '../behaviour.ts'
import { balances } from './balances.ts'
import { beneficiaries } from './beneficiaries.ts'
import { payouts } from './payouts.ts'
import { quotes } from './quotes.ts'
import { rfis } from './rfis.ts'

const RESOURCES: readonly Behaviours[] = [balances, beneficiaries, payouts, quotes, rfis]

/** What every emulated operation does. */
export const behaviours: Required<Behaviours> = {
  operations: Object.assign({}, ...RESOURCES.map(({ operations }) => operations)),
  early: Object.assign({}, ...RESOURCES.map(({ early = {} }) => early)),
  tasks: Object.assign({}, ...RESOURCES.map(({ tasks = {} }) => tasks)),
}
