import { RESPONSE_TIMEOUT, RETRY_SCHEDULES, type SignedPayload } from '../../../src/testing/send.ts'
import type { Random } from '../world/random.ts'
import type { World } from '../world/world.ts'
import type { Receiver } from './receiver.ts'

export interface SenderOptions {
  readonly world: World
  readonly receivers: readonly [Receiver, ...Receiver[]]
  readonly random: Random
  readonly schedule: keyof typeof RETRY_SCHEDULES
  isWild(): boolean
}

/** Sends an event as Glomo does, until it hears 200: late at times, and twice at others. */
export async function sendEvent(name: string, payload: SignedPayload, options: SenderOptions): Promise<void> {
  const { world, random, schedule } = options
  await world.time.sleep(random.int(1, random.pick([1_000, 120_000])))
  for (const wait of [0, ...RETRY_SCHEDULES[schedule]]) {
    if (wait > 0) await world.time.sleep(wait)
    const attempts = [deliver(name, payload, options)]
    if (random.chance(0.1)) attempts.push(deliver(name, payload, options))
    const statuses = await Promise.all(attempts)
    if (statuses.includes(200)) return
  }
}

/** One delivery. Undefined: no answer in time. */
async function deliver(name: string, payload: SignedPayload, options: SenderOptions): Promise<number | undefined> {
  const { world, random, receivers, isWild } = options
  await world.time.sleep(random.int(1, 200))
  world.did('deliveries')
  const receiver = random.pick(receivers)
  if (!receiver.isUp) {
    world.log(`${name}: refused`)
    return undefined
  }
  const cutOff = isWild() && random.chance(0.02)
  const answered = receiver.deliver(requestOf(payload, cutOff)).then(({ status }) => status)
  const status = await Promise.race([answered, world.time.sleep(RESPONSE_TIMEOUT).then(() => undefined)])
  // An answer can be lost like everything else.
  const heard = isWild() && random.chance(0.1) ? undefined : status
  world.log(`${name}: ${status ?? 'no answer'}${heard === status ? '' : ', which was lost'}`)
  return heard
}

/** Some connections break in the middle of the body. */
function requestOf({ body, headers }: SignedPayload, cutOff: boolean): Request {
  if (!cutOff) return new Request('https://shop.example/webhooks', { method: 'POST', headers, body })
  const torn = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(body.slice(0, 20)))
    },
    pull(controller) {
      controller.error(new Error('aborted'))
    },
  })
  const init = { method: 'POST', headers, body: torn, duplex: 'half' }
  return new Request('https://shop.example/webhooks', init)
}
