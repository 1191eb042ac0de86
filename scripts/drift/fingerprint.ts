import { hash } from 'node:crypto'
import { canonical } from '../lib/json.ts'
import type { Change } from './change.ts'

/**
 * What tells a change from others, the same whenever the same thing changes in the same way at the same place, whatever
 * else changed: neither numbers of branches and parameters count, nor which operations it is met in.
 *
 * @param place what changed, as people say it
 */
export function fingerprintOf({ id, direction, before, after, pointers }: Change, place: string): string {
  const named = nearestName(pointers.revision) ?? nearestName(pointers.base) ?? ''
  const text = canonical([id, direction, named, place.replace(/ \(branch \d+\)/g, ''), before ?? null, after ?? null])
  return hash('sha256', text, 'hex').slice(0, 16)
}

/** The component, or the operation, that a pointer leads into. */
function nearestName(pointer: string): string | undefined {
  return /^\/(?:components\/[^/]+|paths|webhooks|x-files)\/[^/]+(?:\/(?:get|put|post|delete|options|head|patch|trace|query)\b)?/.exec(
    pointer,
  )?.[0]
}
