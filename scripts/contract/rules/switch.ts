/** A piece of the sources of the emulator, and what stands there when a rule is switched off. */
export interface Patch {
  /** In `src/emulator/`. */
  readonly file: string
  /** Is there once. */
  readonly from: string
  readonly to: string
}

/** By the identifier of the rule. */
export type Switches = Readonly<Record<string, readonly Patch[]>>

/** Puts something else in its place. */
export function replace(file: string, from: string, to: string): Patch {
  return { file, from, to }
}

/** Makes a condition that nothing meets of it. */
export function never(file: string, condition: string): Patch {
  return { file, from: condition, to: 'false' }
}

/** Leaves it out. */
export function without(file: string, from: string): Patch {
  return { file, from, to: '' }
}

/** Lets every body pass, so that what the description says too does not hide that a rule is off. */
export const ANY_BODY: Patch = replace('request-check.ts', '  if (!shape) return\n', '  return\n')
