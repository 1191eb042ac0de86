import { signPayload } from '../../../src/testing/send.ts'
import { EPOCH } from '../world/process.ts'
import type { Random } from '../world/random.ts'
import type { World } from '../world/world.ts'
import { Ledger } from './ledger.ts'
import { Receiver, SECRET } from './receiver.ts'
import { sendEvent } from './sender.ts'
import { StoredKeys } from './simulated-store.ts'
import { withSynchronousCrypto } from './synchronous-crypto.ts'

/** Events of one case. */
export const EVENTS_A_CASE = 5

const MINUTE = 60_000
/** From here on nothing fails: two deliveries of every event are still to come. */
const HEALS_AT = { sandbox: 12 * MINUTE, live: 20 * 60 * MINUTE }

interface Sent {
  readonly name: string
  readonly entity: 'payout' | 'subscription'
  readonly type: string
  readonly data: object
}

/** Events sent to two processes that share a store, all of which fail for a while. */
export async function runEvents(world: World): Promise<void> {
  const random = world.random('case')
  const schedule = random.pick(['sandbox', 'live'] as const)
  const isWild = () => world.time.now < HEALS_AT[schedule]
  const ledger = new Ledger()
  const shared = { world, keys: new StoredKeys(), ledger, isWild }
  const receivers = [
    new Receiver({ ...shared, random: world.random('one process') }),
    new Receiver({ ...shared, random: world.random('another process') }),
  ] as const
  const events = drawEvents(random)
  world.did('events', events.length)

  await withSynchronousCrypto(() =>
    world.run(async () => {
      await Promise.all(
        events.map(async ({ name, entity, type, data }) => {
          const payload = await signPayload({ entity_type: entity, event_type: type, data }, SECRET)
          await sendEvent(name, payload, { world, receivers, random, schedule, isWild })
        }),
      )
    }),
  )
  const expected = events.flatMap(({ name, entity, type }) =>
    [entity, '*'].map((handler) => ({ event: name, kind: `${entity}.${type}`, handler })),
  )
  ledger.conclude(world, expected)
}

/** Changes of state; a subscription that is paused and resumed comes back to where it was. */
function drawEvents(random: Random): Sent[] {
  const states = ['active', 'paused']
  return Array.from({ length: EVENTS_A_CASE }, (_, index) => {
    const name = `event-${index + 1}`
    const common = { reference_number: name, updated_at: new Date(EPOCH + index * MINUTE).toISOString() }
    if (random.chance(0.5)) {
      const type = random.pick(['in_progress', 'success', 'failed'])
      return { name, entity: 'payout', type, data: { id: `payout_${index + 1}`, status: type, ...common } }
    }
    const type = states[index % 2] ?? 'active'
    return { name, entity: 'subscription', type, data: { id: 'sub_1', status: type, ...common } }
  })
}
