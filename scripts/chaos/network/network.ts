import type { Fetch } from '../../../src/index.ts'
import type { SimulatedProcess } from '../world/process.ts'
import { hashText, type Random } from '../world/random.ts'
import type { World } from '../world/world.ts'
import { type Detour, drawDetour } from './faults.ts'
import { readRequest } from './request.ts'

/**
 * Acts at the moment it is called, and answers or fails as its faults have it.
 *
 * @param isSpared meets no fault
 */
export type Server = (url: string, init: RequestInit, isSpared?: boolean) => Promise<Response>

export interface NetworkOptions {
  readonly server: Server
  /** Share of requests that meet a fault. */
  readonly faultRate: number
  /** When the faults end, in milliseconds of the world. */
  readonly healsAt: number
}

/** Between the client and the server: time passes there, and requests take detours. */
export class Network {
  readonly #world: World
  readonly #options: NetworkOptions
  readonly #random: Random
  #requests = 0

  constructor(world: World, options: NetworkOptions) {
    this.#world = world
    this.#options = options
    this.#random = world.random('network')
  }

  /** A `fetch` for one process: once that is dead it sends nothing and hears nothing. */
  fetchFor(process: SimulatedProcess): Fetch {
    return (url, init) => {
      if (!process.alive) return new Promise(() => {})
      // Some implementations of fetch do not heed their signal.
      const isDeaf = this.#random.chance(0.02)
      const { signal, ...sent } = init
      const answered = process.seenBy(this.#send(url, sent))
      return isDeaf || !signal ? answered : until(signal, answered)
    }
  }

  /** The server does not hear when its client gives up. */
  async #send(url: string, init: RequestInit): Promise<Response> {
    const { time } = this.#world
    const { faultRate, healsAt } = this.#options
    this.#requests += 1
    const number = this.#requests
    const { method, resource, query, text, call, body } = readRequest(url, init)
    const isHealed = time.now >= healsAt
    const detour = isHealed || method === 'GET' ? undefined : drawDetour(this.#random, faultRate)
    this.#world.log(`${number} ${method} ${resource}?${query} ${hashText(text)} ${call} ${detour ?? ''}`)
    this.#world.did('requests')
    await time.sleep(this.#random.int(5, 300))
    const response = await this.#arrive(detour, body?.request_id !== undefined, url, init)
    await time.sleep(this.#random.int(5, 100))
    this.#world.log(`${number} answered ${response.status}`)
    return response
  }

  async #arrive(detour: Detour | undefined, isNamed: boolean, url: string, init: RequestInit): Promise<Response> {
    const { server } = this.#options
    if (detour === 'arrives late') {
      await this.#world.time.sleep(this.#random.int(20_000, 180_000))
      server(url, init).catch(() => {})
      return new Promise(() => {})
    }
    // Only what carries a `request_id` can be told apart by the server. What is heard of it says so: a 429 to the second
    // would deny what the first has done, and nobody could know better.
    if (detour !== 'delivered twice' || !isNamed) return server(url, init)
    server(url, init).catch(() => {})
    return server(url, init, true)
  }
}

/** Rejects with the reason of the signal as soon as it is aborted, as `fetch` does. */
function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
