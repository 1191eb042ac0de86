import { runCreates } from './creates/case.ts'
import { INTENTS_A_CASE } from './creates/intent.ts'
import { runLists } from './lists/case.ts'
import type { Part, Tally } from './world/tally.ts'
import { type CaseId, World } from './world/world.ts'

type RunCase = (world: World) => Promise<void>

const RUN: Readonly<Partial<Record<Part, RunCase>>> = { creates: runCreates, lists: runLists }

/** How many of what a part counts one case holds. */
export const SIZE_OF_CASE: Readonly<Record<Part, number>> = { creates: INTENTS_A_CASE, events: 5, lists: 1 }

/** Runs one case, alone in its world. */
export async function runCase(id: CaseId, tally: Tally, trace?: (line: string) => void): Promise<void> {
  await RUN[id.part]?.(new World(id, tally, trace))
}
