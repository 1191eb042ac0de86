import type { ExitCode } from './output.ts'

export interface Command {
  readonly usage: string
  /** Words that may follow it, for completion, besides the options its usage names. */
  readonly words: readonly string[]
  readonly run: (args: readonly string[]) => Promise<ExitCode>
}

/** A line of the overview, and what is loaded only when it is asked for. */
export interface CommandEntry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** By their names, in the order they are shown. */
export type Commands = Readonly<Record<string, CommandEntry>>

/** The options that a usage names. */
export function optionsOf({ usage }: Command): string[] {
  return [...new Set(usage.match(/--[a-z][a-z-]+/g))]
}
