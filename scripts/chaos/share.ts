import { runCase, SIZE_OF_CASE } from './run-case.ts'
import { type Part, Tally, type TallyData } from './world/tally.ts'

/** What one thread does: every so-and-so-many-th case, so that the threads end at about the same time. */
export interface Share {
  readonly seed: number
  readonly amounts: Readonly<Record<Part, number>>
  readonly parts: readonly Part[]
  /** From 1. */
  readonly first: number
  readonly step: number
}

/** Runs a share, case after case. */
export async function runShare({ seed, amounts, parts, first, step }: Share): Promise<TallyData> {
  const tally = new Tally()
  for (const part of parts) {
    const cases = Math.ceil(amounts[part] / SIZE_OF_CASE[part])
    for (let number = first; number <= cases; number += step) await runCase({ part, seed, number }, tally)
  }
  return tally.data
}
