import type { Equivalent } from './equivalent.ts'

/** A mutant and what became of it. */
export interface Mutant {
  /** Under `src/`. */
  readonly file: string
  readonly line: number
  readonly code: string
  readonly into: string
  readonly outcome: 'noticed' | 'late' | 'survived'
}

interface Judged {
  readonly mutants: readonly Mutant[]
  /** Survived, and are not listed. */
  readonly survivors: readonly Mutant[]
  readonly equivalents: readonly Mutant[]
  /** Listed, and a test fails: one that was only late may be so on a busy machine. */
  readonly stale: readonly Equivalent[]
}

/** Tells the survivors that matter from those that are listed as equivalent. */
export function judge(mutants: readonly Mutant[], listed: readonly Equivalent[]): Judged {
  const isListed = (mutant: Mutant) => listed.some((equivalent) => isSame(equivalent, mutant))
  const survived = mutants.filter(({ outcome }) => outcome === 'survived')
  const unnoticed = mutants.filter(({ outcome }) => outcome !== 'noticed')
  return {
    mutants,
    survivors: survived.filter((mutant) => !isListed(mutant)),
    equivalents: survived.filter(isListed),
    stale: listed.filter(
      (equivalent) =>
        mutants.some(({ file }) => file === equivalent.file) && !unnoticed.some((mutant) => isSame(equivalent, mutant)),
    ),
  }
}

/** The share of the mutants that can matter and were noticed, in percent. */
export function score({ mutants, survivors, equivalents }: Judged): number {
  const matter = mutants.length - equivalents.length
  return matter === 0 ? 100 : (100 * (matter - survivors.length)) / matter
}

/** A line for each file, then every mutant that nobody noticed. */
export function reportText(judged: Judged): string {
  const files = [...new Set(judged.mutants.map(({ file }) => file))].sort()
  const line = (name: string, isOwn: (mutant: Mutant) => boolean) => {
    const { mutants, survivors, equivalents } = judged
    const own = { ...judged, mutants: mutants.filter(isOwn), survivors: survivors.filter(isOwn) }
    const part = { ...own, equivalents: equivalents.filter(isOwn) }
    const counts = [part.mutants.length, part.equivalents.length, part.survivors.length, `${score(part).toFixed(1)}%`]
    return `${name.padEnd(36)}${counts.map((count) => String(count).padStart(12)).join('')}`
  }
  return [
    `${'file'.padEnd(36)}${['mutants', 'equivalent', 'survived', 'noticed'].map((name) => name.padStart(12)).join('')}`,
    ...files.map((name) => line(name, ({ file }) => file === name)),
    line('all', () => true),
    ...lateText(judged.mutants),
    ...judged.survivors.map(({ file, line, code, into }) => `survived: src/${file}:${line} ${code} -> ${into}`),
    ...judged.stale.map(
      ({ file, code, into }) => `listed as equivalent, but did not survive: ${file} ${code} -> ${into}`,
    ),
  ].join('\n')
}

function lateText(mutants: readonly Mutant[]): string[] {
  const late = mutants.filter(({ outcome }) => outcome === 'late').length
  return late === 0 ? [] : [`${late} of those that were noticed never ended, or took too long`]
}

function isSame(equivalent: Equivalent, mutant: Mutant): boolean {
  return equivalent.file === mutant.file && equivalent.code === mutant.code && equivalent.into === mutant.into
}
