import { readFile } from 'node:fs/promises'
import { isObject, listOf } from '../lib/json.ts'
import { RejectedDescriptionError } from '../openapi/rejected-description-error.ts'
import { type Change, LEVELS, type Level } from './change.ts'
import { RULE_IDS } from './rules/rule-ids.ts'

/** Another level for a rule, for a reason. */
export interface LevelSetting {
  /** Of the rule. */
  readonly id: string
  /** `none` leaves its changes out. */
  readonly level: Level | 'none'
  readonly reason: string
}

/** @throws {RejectedDescriptionError} for a file that is none, an unknown rule or level, or no reason */
export async function readLevels(file: string): Promise<LevelSetting[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new RejectedDescriptionError(`${file} could not be read`, { cause: error })
  })
  const { parse } = await import('yaml')
  let entries: unknown
  try {
    entries = parse(text)
  } catch (error) {
    throw new RejectedDescriptionError(`${file} is not valid YAML`, { cause: error })
  }
  if (entries !== null && !Array.isArray(entries)) throw new RejectedDescriptionError(`${file} is not a list of levels`)
  return listOf(entries).map((entry, index) => settingOf(entry, `${file}: entry ${index + 1}`))
}

function settingOf(entry: unknown, name: string): LevelSetting {
  const { id, level, reason } = isObject(entry) ? entry : {}
  if (typeof id !== 'string' || !RULE_IDS.has(id))
    throw new RejectedDescriptionError(`${name} names no rule of docs/drift-rules.md: ${String(id)}`)
  const known = [...LEVELS, 'none' as const].find((each) => each === level)
  if (!known)
    throw new RejectedDescriptionError(
      `${name}: level is ${String(level)}; it must be one of ${LEVELS.join(', ')}, none`,
    )
  if (typeof reason !== 'string' || reason === '') throw new RejectedDescriptionError(`${name} gives no reason`)
  return { id, level: known, reason }
}

/** The changes with the levels that are set for their rules; the last setting of a rule counts. */
export function leveled(changes: readonly Change[], settings: readonly LevelSetting[]): Change[] {
  const byId = new Map(settings.map((setting) => [setting.id, setting]))
  return changes.flatMap((change) => {
    const setting = byId.get(change.id)
    if (!setting || setting.level === change.level) return [change]
    if (setting.level === 'none') return []
    return [{ ...change, level: setting.level, leveled: { from: change.level, reason: setting.reason } }]
  })
}
