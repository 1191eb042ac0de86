/** A change of the code that no test has to notice. */
export interface Equivalent {
  /** Under `src/`. */
  readonly file: string
  /** The code that is changed, and into what, each on one line. */
  readonly code: string
  readonly into: string
  readonly why: string
}

/** Every mutant that cannot matter. One that is noticed after all, or is no longer made, is to be taken out. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'transport/never-sent.ts',
    code: 'depth > 5',
    into: 'depth >= 5',
    why: 'how far a chain of causes is followed is a guard against circles: no runtime nests them so deep',
  },
  {
    file: 'transport/retry-rules.ts',
    code: "''",
    into: '"Stryker was here!"',
    why: 'stands in for a message that is not there; no lock begins so',
  },
]
