import type { Change } from '../drift/change.ts'
import type { History, Night } from './history.ts'
import type { News } from './nightly-report.ts'

/** @param changes of this night; null when it could not compare */
export function newsSince({ nights, problem }: History, changes: readonly Change[] | null): News {
  const last = nights.findLast(({ counts }) => counts !== null)
  const said = (summary: string) => (problem === '' ? summary : `${summary} (${problem})`)
  const nothing = (why: string): News => ({ since: null, fresh: [], still: 0, gone: 0, summary: said(why) })
  if (changes === null) return nothing('not known: the descriptions could not be compared')
  if (nights.length === 0 && problem === '') return nothing('first night: nothing to compare with')
  if (!last) return nothing('nothing to compare with: no earlier night is known that compared the descriptions')
  const then = fingerprintsOf(last)
  if (!then)
    return nothing(`nothing to compare with: ${last.date.slice(0, 10)} did not write down which changes it found`)
  const now = changes.map(({ fingerprint }) => fingerprint)
  const fresh = now.filter((each) => !then.has(each))
  const still = now.length - fresh.length
  const gone = then.size - still
  const missed = last === nights.at(-1) ? '' : '; the nights between could not compare'
  const summary = said(
    `since ${last.date.slice(0, 10)}: ${fresh.length} new, ${still} as before, ${gone} gone${missed}`,
  )
  return { since: last.date, fresh, still, gone, summary }
}

/** A night without any change need not list them. */
function fingerprintsOf({ fingerprints, verdict }: Night): ReadonlySet<string> | undefined {
  return fingerprints ? new Set(fingerprints) : verdict === 'none' ? new Set() : undefined
}
