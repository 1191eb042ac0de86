import { numberOf, ok, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule } from '../behaviour.ts'
import { SECOND, timestamp } from '../time.ts'

const LONGEST = 604_800

const early: EarlyRule = ({ expire_after_in_seconds: seconds }) => {
  refuseIf(!Number.isInteger(seconds), 'Validation failed: Expire after in seconds must be an integer')
  const isWithin = numberOf(seconds) >= 0 && numberOf(seconds) <= LONGEST
  refuseIf(!isWithin, `Validation failed: Expire after in seconds must be between 0 and ${LONGEST}`)
}

/** Both keys work until the old one's time is over. */
const rotate: Behaviour = ({ body, key }, world) => {
  const end = world.now + numberOf(body.expire_after_in_seconds) * SECOND
  const secret_key = `emulated-key-${world.random.digits(32)}`
  world.keyEnds.set(key, end)
  world.keyEnds.set(secret_key, Number.MAX_SAFE_INTEGER)
  return ok({ secret_key, previous_key_expires_at: timestamp(end) })
}

export const apiKeys: Behaviours = {
  early: { rotateApiKey: early },
  operations: { rotateApiKey: rotate },
}
