/** How bad a change is for a client that follows the old description, worst first. */
export const LEVELS = ['breaking', 'warning', 'additive', 'docs'] as const

/**
 * - `breaking`: such a client can stop working
 * - `warning`: it may, depending on how it was written; also whatever cannot be decided
 * - `additive`: it goes on working, and there is something new
 * - `docs`: words and examples alone
 */
export type Level = (typeof LEVELS)[number]

/** The worst level, or `none`. */
export type Verdict = Level | 'none'

/** Which way what changed goes: to the server, to the client, or neither. */
export type Direction = 'request' | 'response' | 'contract'

/** One difference of meaning between two descriptions. */
export interface Change {
  /** Of the rule; stable. */
  id: string
  /**
   * Of this change: the same whenever the same changes in the same way at the same place, whatever else does. To know what
   * is new since the last time, and what was accepted.
   */
  fingerprint: string
  level: Level
  direction: Direction
  /** One sentence for a person. */
  text: string
  /** JSON pointers; that of the nearest thing around it where there was, or is, nothing. */
  pointers: { base: string; revision: string }
  /** Undefined where there was, or is, nothing. */
  before?: unknown
  after?: unknown
  /**
   * A value that shows it: a request, or a part of one, that was accepted and is no longer, or an answer that could not
   * come and now can.
   */
  witness?: { readonly value: unknown }
  /** It breaks by its rule, or may, but no value was found that shows it. */
  undecided?: true
  /** The level it would have, and why it has another, where `--levels` says so. */
  leveled?: { from: Level; reason: string }
  /** `POST /payouts`; a change of the description as a whole has none. */
  operations: { operation: string; operationId: string | null }[]
  /** What a user of the client touches; empty where it is not known. */
  surface: { methods: string[]; types: string[] }
  /** The consumers that it touches, or may touch, or that call what it is of; left out when none was asked about. */
  consumers?: Touch[]
}

/** What a change is to a program that uses the client. */
export interface Touch {
  consumer: string
  /**
   * - `uses`: it uses what changed
   * - `cannot tell`: it may
   * - `calls`: it calls the operation, and does not use the member of it that changed
   */
  touch: 'uses' | 'cannot tell' | 'calls'
  /** What it uses or calls, and where, as `file:line:column`. */
  uses: { what: string; places: string[] }[]
  /** Why nobody can tell; empty otherwise. */
  why: string
}

export interface Drift {
  verdict: Verdict
  /** What the next release must be when it follows the revision. */
  semver: 'major' | 'minor' | 'patch' | 'none'
  counts: Record<Level, number>
  changes: Change[]
}

/** What changes come to, worst first. */
export function summarize(changes: readonly Change[]): Drift {
  const of = (level: Level) => changes.filter((change) => change.level === level)
  const by = { breaking: of('breaking'), warning: of('warning'), additive: of('additive'), docs: of('docs') }
  const sorted = LEVELS.flatMap((level) => by[level])
  const verdict = sorted[0]?.level ?? 'none'
  const counts = {
    breaking: by.breaking.length,
    warning: by.warning.length,
    additive: by.additive.length,
    docs: by.docs.length,
  }
  return { verdict, semver: SEMVER[verdict], counts, changes: sorted }
}

const SEMVER: Readonly<Record<Verdict, Drift['semver']>> = {
  breaking: 'major',
  warning: 'minor',
  additive: 'minor',
  docs: 'patch',
  none: 'none',
}
