import { isFields, Refusal } from './answer.ts'
import type { World } from './world.ts'

/** The secret key of a request. @throws {Refusal} 401 */
export function keyOf(authorization: string | null, world: World, accepted: readonly string[] | undefined): string {
  const key = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1]
  if (key === undefined) throw new Refusal(401, 'Missing token')
  const isPublishable = /^(test|live)_/.test(key)
  const isOver = (world.keyEnds.get(key) ?? Number.POSITIVE_INFINITY) <= world.now
  const isKnown = accepted === undefined || accepted.includes(key) || world.keyEnds.has(key)
  if (isPublishable || isOver || !isKnown) throw new Refusal(401, 'Auth token expired or invalid')
  return key
}

/** Whether a key is a live one: its JWT says `env: production`. */
export function isLive(key: string): boolean {
  try {
    const [, claims = ''] = key.split('.')
    const read: unknown = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')))
    return isFields(read) && read.env === 'production'
  } catch {
    return false
  }
}
