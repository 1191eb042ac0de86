import { objectOf } from '../lib/json.ts'
import type { Change } from './change.ts'
import { contractChange } from './collector.ts'
import { type ContractOperation, contractOperations } from './contract/operations.ts'
import type { Description, Place } from './description.ts'

const MS_A_DAY = 86_400_000

/** For what breaks under the version that the base has too. */
export function versionNotBumped(version: string): Change {
  const at = { base: '/info/version', revision: '/info/version' }
  return contractChange('api-version-not-bumped', version, { ...at, before: version, after: version })
}

/**
 * Operations and parameters whose last day (`x-sunset`) has come, or comes within so many days.
 *
 * @param today YYYY-MM-DD
 */
export function nearSunsets(revision: Description, days: number, today: string): Change[] {
  const found = new Map<string, Change>()
  const add = (place: Place, name: string, operation: ContractOperation, isParameter: boolean) => {
    const day = dayOf(objectOf(place.value)['x-sunset'])
    const left = day === undefined ? undefined : (Date.parse(day) - Date.parse(today)) / MS_A_DAY
    if (day === undefined || left === undefined || left > days) return
    const rule = isParameter ? 'request-parameter-sunset-near' : 'api-sunset-near'
    const at = { base: place.pointer, revision: place.pointer }
    const change = found.get(place.pointer) ?? contractChange(rule, name, { ...at, after: day })
    const { method, path, operationId } = operation
    found.set(place.pointer, {
      ...change,
      operations: [...change.operations, { operation: `${method} ${path}`, operationId }],
    })
  }
  for (const operation of contractOperations(revision)) {
    add(operation.place, `${operation.method} ${operation.path}`, operation, false)
    for (const place of operation.parameters.values()) {
      const { in: where, name } = objectOf(place.value)
      add(place, `${String(name)} (${String(where)})`, operation, true)
    }
  }
  return [...found.values()]
}

/** The day of a date, or of a date with a time; undefined for what is none. */
function dayOf(value: unknown): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(String(value))?.[0]
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined
}
