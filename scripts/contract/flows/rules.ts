import { readFileSync } from 'node:fs'

/** What Glomo's documents say a call must do beyond its schema. */
export interface Rule {
  readonly id: string
  readonly group: string
  /** Left out: as the group says. */
  readonly operation?: string
  readonly when: string
  readonly answer: string
  /** Where the documents say so. */
  readonly pages: readonly string[]
  /** Nobody says so; it follows from what they say. */
  readonly inferred?: boolean
  /** What of it cannot be held, and why. */
  readonly inPart?: string
  /** Why it cannot be held. */
  readonly notHeld?: string
}

/** The list of `contract-tests/rules.json`. */
export function readRules(): readonly Rule[] {
  return JSON.parse(readFileSync('contract-tests/rules.json', 'utf8'))
}
