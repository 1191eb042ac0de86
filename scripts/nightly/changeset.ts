import { countsText, type DriftReport } from '../drift/report.ts'

/** What was done to the methods of the client, as people call them. */
export interface ChangedMethods {
  added: readonly string[]
  removed: readonly string[]
  /** Those that now take a header. */
  headers: readonly string[]
}

const NONE: ChangedMethods = { added: [], removed: [], headers: [] }

/**
 * The changeset of a new description: its bump is what the drift asks for, its words what users notice first. Null when
 * nothing changed.
 */
export function changesetText(
  { semver, counts }: Pick<DriftReport, 'semver' | 'counts'>,
  { added, removed, headers }: ChangedMethods = NONE,
): string | null {
  if (semver === 'none') return null
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
  const sentences = [
    `Follows the published description (${countsText({ counts })}).`,
    ...(added.length > 0 ? [`New: ${list(added)}.`] : []),
    ...(removed.length > 0 ? [`Gone, as the API no longer has them: ${list(removed)}.`] : []),
    ...(headers.length > 0 ? [`Calls that must be given a header: ${list(headers)}.`] : []),
  ]
  return `---\n'glomo-client': ${removed.length > 0 ? 'major' : semver}\n---\n\n${sentences.join(' ')}\n`
}
