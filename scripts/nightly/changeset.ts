import { countsText, type DriftReport } from '../drift/report.ts'

/** The changeset of a new description: its bump is what the drift asks for. Null when nothing changed. */
export function changesetText(drift: Pick<DriftReport, 'semver' | 'counts'>): string | null {
  if (drift.semver === 'none') return null
  return `---\n'glomo-client': ${drift.semver}\n---\n\nFollows the published description (${countsText(drift)}).\n`
}
