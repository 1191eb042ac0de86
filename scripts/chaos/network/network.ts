import type { Fetch } from '../../../src/index.ts'
import type { Answer } from '../fake/answer.ts'
import { EPOCH, type SimulatedProcess } from '../world/process.ts'
import { hashText, type Random } from '../world/random.ts'
import type { World } from '../world/world.ts'
import {
  connectionFailure,
  empty,
  gatewayGaveUp,
  html,
  rateLimited,
  serverError,
  stopped,
  truncated,
  whole,
} from './broken.ts'
import { drawFault, type Fault } from './faults.ts'
import { type Arrived, readRequest } from './request.ts'

export interface NetworkOptions {
  /** Takes effect when it is called. */
  readonly handle: (request: Arrived, now: number) => Answer
  /** Share of requests that meet a fault. */
  readonly faultRate: number
  /** When the faults end, in milliseconds of the world. */
  readonly healsAt: number
}

/** Between the client and the fake API: everything that can go wrong there does, by chance. */
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
      const sent = process.seenBy(this.#send(readRequest(url, init)))
      return isDeaf || !init.signal ? sent : until(init.signal, sent)
    }
  }

  async #send(request: Arrived): Promise<Response> {
    const { time } = this.#world
    this.#requests += 1
    const number = this.#requests
    const isRead = request.method === 'GET'
    const healed = time.now >= this.#options.healsAt
    const fault = healed ? undefined : drawFault(this.#random, this.#options.faultRate, isRead)
    const line = `${number} ${request.method} ${request.resource}?${request.query} ${hashText(request.text)} ${request.call}`
    this.#world.log(`${line} ${fault ?? 'ok'}`)
    this.#world.did('requests')
    await time.sleep(fault === 'slow' ? this.#random.int(1_000, 29_000) : this.#random.int(5, 300))
    const response = await this.#meet(fault, request)
    await time.sleep(this.#random.int(5, 100))
    this.#world.log(`${number} answered ${response.status}`)
    return response
  }

  async #meet(fault: Fault | undefined, request: Arrived): Promise<Response> {
    const random = this.#random
    switch (fault) {
      case 'refused':
        throw connectionFailure('ECONNREFUSED', 'connect')
      case 'unreachable':
        throw connectionFailure('EHOSTUNREACH', 'connect')
      case 'reset before':
        throw connectionFailure('ECONNRESET', 'read')
      case 'server error before':
        return serverError(random)
      case 'rate limited':
        return rateLimited(random, EPOCH + this.#world.time.now)
      case 'html before':
        return html(200)
      case 'hangs before':
        return new Promise(() => {})
      case 'arrives late': {
        await this.#world.time.sleep(random.int(20_000, 180_000))
        this.#act(request)
        return new Promise(() => {})
      }
      default:
        return this.#meetAfter(fault, this.#act(request), request)
    }
  }

  #meetAfter(fault: Fault | undefined, answer: Answer, request: Arrived): Response | Promise<Response> {
    const random = this.#random
    switch (fault) {
      case 'reset after':
        throw connectionFailure('ECONNRESET', 'read')
      case 'unreachable after':
        throw connectionFailure('EHOSTUNREACH', 'read')
      case 'server error after':
        return serverError(random)
      case 'gateway gave up after':
        return gatewayGaveUp(random)
      case 'truncated after':
        return truncated(answer)
      case 'torn after':
        return stopped(answer, 'torn')
      case 'empty after':
        return empty(answer.status)
      case 'html after':
        return html(answer.status)
      case 'hangs after':
        return new Promise(() => {})
      case 'body hangs after':
        return stopped(answer, 'hangs')
      case 'delivered twice':
        // Only what carries a `request_id` can be told apart by the server.
        return whole(request.body?.request_id === undefined ? answer : this.#act(request))
      default:
        return whole(answer)
    }
  }

  #act(request: Arrived): Answer {
    const answer = this.#options.handle(request, this.#world.time.now)
    this.#world.log(`acted on ${request.call}: ${answer.status}`)
    return answer
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
