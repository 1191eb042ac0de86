import { runCreates } from './creates/case.ts'
import { INTENTS_A_CASE } from './creates/intent.ts'
import { EVENTS_A_CASE, runEvents } from './events/case.ts'
import { runLists } from './lists/case.ts'
import type { Part, Tally } from './world/tally.ts'
import { type CaseId, World } from './world/world.ts'

type RunCase = (world: World) => Promise<void>

const RUN: Readonly<Record<Part, RunCase>> = { creates: runCreates, events: runEvents, lists: runLists }

/** How many of what a part counts one case holds. */
export const SIZE_OF_CASE: Readonly<Record<Part, number>> = { creates: INTENTS_A_CASE, events: EVENTS_A_CASE, lists: 1 }

/** Runs one case, alone in its world. */
export async function runCase(id: CaseId, tally: Tally, trace?: (line: string) => void): Promise<void> {
  try {
    await RUN[id.part](new World(id, tally, trace))
  } catch (cause) {
    throw new Error(`the simulation itself failed in case ${id.number} of ${id.part}, seed ${id.seed}`, { cause })
  }
}
