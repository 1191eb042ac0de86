/** Something in a description that does not go on as it stands. */
export interface Finding {
  /** Stable; the kinds are listed in docs/maintaining.md. */
  kind: FindingKind
  /**
   * - `note`: it is read another way, and nobody has to do anything
   * - `proposed`: a correction is proposed, and until it is taken nothing is generated in a checkout
   * - `open`: a person has to decide
   */
  level: 'note' | 'proposed' | 'open'
  /** JSON pointer, or an overlay file with the number of its action. */
  place: string
  /** What is the case, in one sentence. */
  message: string
  /** What is proposed, or what to do, in one sentence. */
  remedy: string
}

export type FindingKind =
  | 'version'
  | 'not-readable-in-3.1'
  | 'misplaced'
  | 'invalid'
  | 'reference'
  | 'operation-id'
  | 'path-parameter'
  | 'method'
  | 'server'
  | 'security'
  | 'media-type'
  | 'mark'
  | 'example'
  | 'overlay-not-needed'
  | 'overlay-target-gone'
  | 'overlay-target-moved'
  | 'overlay-unreadable'
  | 'operation-gone'

export function note(kind: FindingKind, place: string, message: string, remedy: string): Finding {
  return { kind, level: 'note', place, message, remedy }
}

export function findingText({ place, message, remedy }: Finding): string {
  return `${place || 'the description'} ${message}; ${remedy}`
}
