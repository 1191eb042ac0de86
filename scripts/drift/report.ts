import type { AcceptedDrift } from './accepted.ts'
import type { LoadedDescription } from './load.ts'

/** A comparison with what was compared: what every format is made of. */
export interface DriftReport extends AcceptedDrift {
  base: Omit<LoadedDescription, 'document'>
  revision: Omit<LoadedDescription, 'document'>
}

export function reportOf(drift: AcceptedDrift, base: LoadedDescription, revision: LoadedDescription): DriftReport {
  const about = ({ document: _, ...rest }: LoadedDescription) => rest
  return { ...drift, base: about(base), revision: about(revision) }
}

/** `2 breaking, 1 additive`; `no change` when there is none. */
export function countsText({ counts }: Pick<DriftReport, 'counts'>): string {
  const parts = Object.entries(counts).flatMap(([level, count]) => (count > 0 ? [`${count} ${level}`] : []))
  return parts.length > 0 ? parts.join(', ') : 'no change'
}

/** A value on one line, cut where it gets long. */
export function brief(value: unknown, length = 100): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
