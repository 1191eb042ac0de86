import { AsyncLocalStorage } from 'node:async_hooks'
import { createWebhookHandler } from '../../../src/webhooks/index.ts'
import { SimulatedProcess } from '../world/process.ts'
import type { Random } from '../world/random.ts'
import { describe, type World } from '../world/world.ts'
import { AFTER_WORK, type DeliveryContext, type Ledger } from './ledger.ts'
import { SimulatedStore, type StoredKeys } from './simulated-store.ts'

export const SECRET = 'whsec_chaos'

/** The handlers of the business. */
export const HANDLERS = ['payout', 'subscription', '*'] as const

export interface ReceiverOptions {
  readonly world: World
  readonly keys: StoredKeys
  readonly ledger: Ledger
  readonly random: Random
  isWild(): boolean
}

type Handle = (request: Request) => Promise<Response>

/** A process that takes webhooks, dies at any step, and is started again. */
export class Receiver {
  readonly #options: ReceiverOptions
  readonly #deliveries = new AsyncLocalStorage<DeliveryContext>()
  #process: SimulatedProcess
  #handle: Handle

  constructor(options: ReceiverOptions) {
    this.#options = options
    this.#process = new SimulatedProcess(options.world.time)
    this.#handle = this.#start()
  }

  /** Whether it is up, and takes connections. */
  get isUp(): boolean {
    return this.#process.alive
  }

  /** Answers a delivery; never, when the process dies over it. */
  async deliver(request: Request): Promise<Response> {
    const { world } = this.#options
    const process = this.#process
    const context: DeliveryContext = { process, leases: new Map() }
    try {
      return await process.seenBy(this.#deliveries.run(context, () => this.#handle(request)))
    } catch (error) {
      world.find('errors that are not GlomoErrors', `a webhook handler rejected: ${describe(error)}`)
      return new Response('', { status: 500 })
    }
  }

  #start(): Handle {
    const { world, keys, random, isWild } = this.#options
    const process = this.#process
    const store = new SimulatedStore(keys, {
      random,
      now: () => world.time.now,
      sleep: (milliseconds) => process.sleep(milliseconds),
      isWild,
      step: (name) => this.#step(name, process),
      delivery: () => this.#deliveries.getStore(),
    })
    // Leases end by the clock of the process, once the handler takes one.
    const clock: object = { clock: process.clock }
    const on = Object.fromEntries(HANDLERS.map((name) => [name, this.#handlerOf(name, process)]))
    return createWebhookHandler({ ...clock, secrets: SECRET, store, on, onError: () => this.#misreport() })
  }

  #handlerOf(name: string, process: SimulatedProcess) {
    const { world, ledger, random, isWild } = this.#options
    return async (event: { data: object }, handling?: { signal?: AbortSignal }) => {
      const calledAt = world.time.now
      this.#step(`before the handler of ${name}`, process)
      await process.sleep(this.#timeOfWork())
      if (isWild() && random.chance(0.1)) throw new Error('the database is down')
      // Some handlers stop when they are told to, some do not.
      if (handling?.signal?.aborted && random.chance(0.5)) throw new Error('told to stop')
      const context = this.#deliveries.getStore()
      const failedAfterwards = isWild() && random.chance(0.03)
      const eventName = 'reference_number' in event.data ? String(event.data.reference_number) : ''
      if (context) ledger.add(eventName, name, { calledAt, at: world.time.now, context, failedAfterwards })
      world.log(`${eventName} handled for ${name}`)
      this.#step(`after the handler of ${name}`, process)
      await process.sleep(AFTER_WORK)
      if (failedAfterwards) throw new Error('failed after its work')
    }
  }

  #timeOfWork(): number {
    const { random, isWild } = this.#options
    if (!isWild() || random.chance(0.8)) return random.int(5, 500)
    // Longer than the sender waits, and longer than any lease.
    return random.pick([random.int(10_000, 60_000), random.int(100_000, 400_000)])
  }

  /** Reporting fails as well. */
  #misreport(): void {
    if (this.#options.random.chance(0.2)) throw new Error('the reporter is closed')
  }

  #step(name: string, process: SimulatedProcess): void {
    const { world, random, isWild } = this.#options
    if (!process.alive || !isWild() || !random.chance(0.03)) return
    world.log(`a process died ${name}`)
    world.did('processes that died')
    process.die()
    world.time.after(random.int(1, 60_000), () => {
      this.#process = new SimulatedProcess(world.time)
      this.#handle = this.#start()
    })
  }
}
