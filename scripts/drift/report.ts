import { type Change, summarize } from './change.ts'
import { compareDescriptions } from './engine.ts'
import type { LoadedDescription } from './load.ts'
import { type WaivedDrift, type Waiver, waive } from './waivers.ts'

/** A comparison with what was compared: what every format is made of. */
export interface DriftReport extends WaivedDrift {
  base: Omit<LoadedDescription, 'document'>
  revision: Omit<LoadedDescription, 'document'>
}

/**
 * Compares, sets apart what was waived until today, and says what it touches.
 *
 * @throws {RejectedDescriptionError} for a waiver that ran out or matches nothing
 */
export async function reportOn(
  base: LoadedDescription,
  revision: LoadedDescription,
  waivers: readonly Waiver[],
): Promise<DriftReport> {
  const today = new Date().toISOString().slice(0, 10)
  // The same bytes mean the same.
  const compared =
    base.sha256 === revision.sha256 ? summarize([]) : compareDescriptions(base.document, revision.document)
  const drift = waive(compared, waivers, today)
  const changes = [...drift.changes, ...drift.waived]
  // Reads the sources with the TypeScript compiler: a while, which only a change is worth.
  if (changes.length > 0) new (await import('./surface.ts')).Surface().add(changes)
  const about = ({ document: _, ...rest }: LoadedDescription) => rest
  return { ...drift, base: about(base), revision: about(revision) }
}

/** `2 breaking, 1 additive`; `no change` when there is none. */
export function countsText({ counts }: Pick<DriftReport, 'counts'>): string {
  const parts = Object.entries(counts).flatMap(([level, count]) => (count > 0 ? [`${count} ${level}`] : []))
  return parts.length > 0 ? parts.join(', ') : 'no change'
}

/** What shows a change, or that nothing was found; empty where there is nothing to show. */
export function witnessText({ witness, undecided, direction }: Change): string {
  if (undecided) return 'undecided: no value was found that shows it'
  if (!witness) return ''
  const what = direction === 'request' ? 'was accepted, and is no longer' : 'could not come, and now can'
  return `for example ${brief(JSON.stringify(witness.value))} ${what}`
}

/** A value on one line, cut where it gets long. */
export function brief(value: unknown, length = 100): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
