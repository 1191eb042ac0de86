import { readFile } from 'node:fs/promises'
import { isObject, type JsonObject } from '../lib/json.ts'
import { type Change, summarize } from './change.ts'
import type { Consumer } from './consumers/usage-file.ts'
import type { CompareOptions } from './engine.ts'
import type { OperationFilter } from './filter.ts'
import type { LevelSetting } from './levels.ts'
import type { LoadedDescription } from './load.ts'
import { type WaivedDrift, type Waiver, waive } from './waivers.ts'

/** A comparison with what was compared: what every format is made of. */
export interface DriftReport extends WaivedDrift {
  base: Omit<LoadedDescription, 'document'>
  revision: Omit<LoadedDescription, 'document'>
  /** The names of those that were asked about; left out when none was. */
  consumers?: string[]
}

export interface ReportOptions extends CompareOptions {
  /** Which operations count. Default: all. */
  filter?: OperationFilter
  /** Other levels for rules. */
  levels?: readonly LevelSetting[]
  /** Reports what ends (`x-sunset`) within so many days. Default: nothing. */
  sunsetDays?: number
  /** Whether to find out what of the client is touched, for which its sources are read. Default true. */
  withSurface?: boolean
  /** YYYY-MM-DD. Default: the day it is. */
  today?: string
  /** Programs of which is said whether a change touches them. Default: none. */
  consumers?: readonly Consumer[]
}

/**
 * Compares, sets apart what was waived until today, and says what it touches.
 *
 * @throws {RejectedDescriptionError} for a waiver that ran out or matches nothing, and a filter that no operation fits
 */
export async function reportOn(
  base: LoadedDescription,
  revision: LoadedDescription,
  waivers: readonly Waiver[],
  options: ReportOptions = {},
): Promise<DriftReport> {
  const { filter = {}, levels = [], sunsetDays, withSurface = true, consumers = [] } = options
  const { today = new Date().toISOString().slice(0, 10) } = options
  if (Object.values(filter).some(Boolean)) await checkFilterOn(filter, base, revision)
  const changed = base.sha256 === revision.sha256 ? [] : await changesBetween(base, revision, options)
  const sunsets = sunsetDays === undefined ? [] : await sunsetsOf(revision, sunsetDays, today, filter)
  const { leveled } = levels.length > 0 ? await import('./levels.ts') : { leveled: undefined }
  const told = (found: readonly Change[]) => (leveled ? leveled(found, levels) : [...found])
  const known = told([...changed, ...sunsets])
  const versions = await unversionedBreak(base, revision, known, waivers, today)
  const drift = waive(summarize([...known, ...told(versions)]), waivers, today)
  const changes = [...drift.changes, ...drift.waived]
  // Whom a change touches depends on the methods that it touches.
  const isAsked = withSurface || consumers.length > 0
  if (isAsked && changes.length > 0) new (await import('./surface.ts')).Surface().add(changes)
  if (changes.length > 0 && consumers.length > 0) await addTouches(changes, consumers, base, revision)
  const about = ({ document: _, ...rest }: LoadedDescription) => rest
  const asked = consumers.length > 0 ? { consumers: consumers.map(({ name }) => name) } : {}
  return { ...drift, base: about(base), revision: about(revision), ...asked }
}

async function addTouches(
  changes: readonly Change[],
  consumers: readonly Consumer[],
  { document: base }: LoadedDescription,
  { document: revision }: LoadedDescription,
): Promise<void> {
  const { Touches } = await import('./consumers/touches.ts')
  const touches = new Touches({ base, revision, effective: await effectiveDescription() })
  for (const change of changes) change.consumers = touches.of(change, consumers)
}

/** What this client is made from; nothing where it is not. */
async function effectiveDescription(): Promise<JsonObject | undefined> {
  const file = new URL('../../generated/openapi.json', import.meta.url)
  return readFile(file, 'utf8').then(JSON.parse, () => undefined)
}

/** What breaks under the same version, unless all that breaks was waived. */
async function unversionedBreak(
  { version, sha256 }: LoadedDescription,
  revision: LoadedDescription,
  changes: readonly Change[],
  waivers: readonly Waiver[],
  today: string,
): Promise<Change[]> {
  if (version === '' || version !== revision.version || sha256 === revision.sha256) return []
  const unbumped = (await import('./findings.ts')).versionNotBumped(version)
  const others = waivers.filter(({ id, fingerprint = '' }) => ![id, fingerprint].some((each) => isOf(unbumped, each)))
  return waive(summarize(changes), others, today).counts.breaking === 0 ? [] : [unbumped]
}

function isOf({ id, fingerprint }: Change, named: string): boolean {
  return named === id || named === fingerprint
}

/** The engine is loaded when there is something to compare: the same bytes mean the same. */
async function changesBetween(
  base: LoadedDescription,
  revision: LoadedDescription,
  { filter = {}, ...options }: ReportOptions,
): Promise<Change[]> {
  const [{ compareDescriptions }, { filtered }, { Description }] = await Promise.all([
    import('./engine.ts'),
    import('./filter.ts'),
    import('./description.ts'),
  ])
  const { changes } = compareDescriptions(base.document, revision.document, options)
  const sides = [new Description(base.document, 'base'), new Description(revision.document, 'revision')] as const
  return filtered(changes, filter, sides)
}

/** A filter is asked even where nothing changed: it says whether what it is to guard is there. */
async function checkFilterOn(
  filter: OperationFilter,
  { document: base }: LoadedDescription,
  { document: revision }: LoadedDescription,
): Promise<void> {
  const [{ checkFilter }, { Description }] = await Promise.all([import('./filter.ts'), import('./description.ts')])
  checkFilter(filter, [new Description(base, 'base'), new Description(revision, 'revision')])
}

async function sunsetsOf(
  revision: LoadedDescription,
  days: number,
  today: string,
  filter: OperationFilter,
): Promise<Change[]> {
  const [{ filtered }, { nearSunsets }, { Description }] = await Promise.all([
    import('./filter.ts'),
    import('./findings.ts'),
    import('./description.ts'),
  ])
  const side = new Description(revision.document, 'revision')
  return filtered(nearSunsets(side, days, today), filter, [side])
}

/** `2 breaking, 1 additive`; `no change` when there is none. */
export function countsText({ counts }: Pick<DriftReport, 'counts'>): string {
  const parts = Object.entries(counts).flatMap(([level, count]) => (count > 0 ? [`${count} ${level}`] : []))
  return parts.length > 0 ? parts.join(', ') : 'no change'
}

/** What shows a change, or that nothing was found; empty where there is nothing to show. */
export function witnessText(change: Change): string {
  const { witness, undecided, direction } = change
  if (undecided) return 'undecided: no value was found that shows it'
  if (!witness) return ''
  const what = direction === 'request' ? 'was accepted, and is no longer' : 'could not come, and now can'
  const missing = missingIn(change)
  const without = missing === undefined ? '' : `, without ${missing},`
  return `for example ${brief(JSON.stringify(witness.value))}${without} ${what}`
}

/** The member that a value shows by not having it. */
function missingIn({ id, before, after, witness }: Change): string | undefined {
  const name = /-(became-required|required-request-property|required-property-added)$/.test(id) ? after : before
  if (!/-(became-(required|optional)|required-request-property|required-property-(added|removed))$/.test(id))
    return undefined
  return typeof name === 'string' && isObject(witness?.value) && !(name in witness.value) ? name : undefined
}

/** Why a change has another level than its rule; empty where it has not. */
export function levelText({ leveled }: Change): string {
  return leveled ? `${leveled.from} by its rule; ${leveled.reason}` : ''
}

/** A value on one line, cut where it gets long. */
export function brief(value: unknown, length = 100): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
