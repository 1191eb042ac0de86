import { additive } from './additive.ts'
import { breaking } from './breaking.ts'
import type { ChangeCase } from './change-case.ts'
import { odd } from './odd.ts'

/** Every change that is played through. */
export const CASES: readonly ChangeCase[] = [...additive, ...breaking, ...odd]
