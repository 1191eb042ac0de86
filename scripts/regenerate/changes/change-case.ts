import type { FindingKind } from '../../openapi/finding.ts'
import type { Published } from './document.ts'

/** A change of the published description as publishers make them, and what becomes of it. */
export interface ChangeCase {
  name: string
  change: (published: Published) => void
  expected: {
    /** Whether a person has to decide something. */
    decide: boolean
    /** What the next release must be. */
    semver: 'major' | 'minor' | 'patch' | 'none'
    /** Methods that are added or removed. */
    added?: readonly string[]
    removed?: readonly string[]
    /** Kinds of findings that there are. */
    findings?: readonly FindingKind[]
  }
}
