import { Glomo } from '../../../src/index.ts'
import { SharedPace } from '../../../src/rate-limit/shared-pace.ts'
import { EPOCH, SimulatedProcess } from '../../chaos/world/process.ts'
import { Random } from '../../chaos/world/random.ts'
import { VirtualTime } from '../../chaos/world/virtual-time.ts'
import { Turns } from './turns.ts'

export interface WorkersOptions {
  readonly workers: number
  /** Of virtual time. */
  readonly minutes: number
  /** Requests a minute that all may send together. */
  readonly limit: number
  readonly seed: number
}

export interface Minute {
  /** Nobody had anything to send. */
  readonly isIdle: boolean
  readonly accepted: number
  readonly refused: number
  /** How often Redis was asked. */
  readonly asked: number
}

export interface WorkersResult {
  readonly minutes: readonly Minute[]
  readonly requests: number
  readonly refused: number
  /** Calls that ended in an error. */
  readonly failed: number
  readonly crashes: number
  readonly joins: number
  /** Of the limit, in minutes in which there was always something to send; the first, in which they join, left out. */
  readonly throughput: number
}

const MINUTE = 60_000
/** A worker crashes each time so many turns have passed: every second, at the documented limit. */
const TURNS_FOR_A_CRASH = 50
/** Calls that each worker makes at a time. */
const AT_A_TIME = 2

/**
 * Many workers, each a client of its own on one shared pace, and an API that refuses what goes beyond the limit in any
 * minute. They join over the first minute; every second one of
 * them crashes with whatever turns it has, and another one joins; in
 * the middle all are idle for two minutes, and then begin in the same moment.
 */
export async function simulateWorkers({ workers, minutes, limit, seed }: WorkersOptions): Promise<WorkersResult> {
  const time = new VirtualTime()
  const chance = new Random('workers', seed)
  const turns = new Turns(limit, MINUTE)
  const api = new LimitedApi(limit, () => time.now)
  const counts = { failed: 0, crashes: 0, joins: 0 }
  const asked = new Array<number>(minutes).fill(0)
  const end = minutes * MINUTE
  const idleFrom = Math.floor(minutes / 2) * MINUTE
  const idleTo = idleFrom + 2 * MINUTE
  const isIdle = (at: number) => at >= idleFrom && at < idleTo
  const alive: SimulatedProcess[] = []

  const join = () => {
    const process = new SimulatedProcess(time)
    counts.joins += 1
    alive.push(process)
    alive.push(process)
    const pace = new SharedPace(
      process.clock,
      {
        take: async (count, hasWaited) => {
          await process.sleep(chance.int(1, 3))
          const minute = Math.floor(time.now / MINUTE)
          asked[minute] = (asked[minute] ?? 0) + 1
          const answer = turns.take(EPOCH + time.now, count, hasWaited)
          await process.sleep(chance.int(1, 3))
          return answer
        },
        pause: async (milliseconds) => turns.pause(EPOCH + time.now, Math.ceil(milliseconds)),
      },
      () => chance.next(),
    )
    const glomo = new Glomo({
      apiKey: 'any-key',
      clock: process.clock,
      random: () => chance.next(),
      rateLimit: pace,
      // Two thousand calls that wait for fifty turns a second take their time.
      deadline: 10 * MINUTE,
      fetch: async () => {
        await process.sleep(chance.int(5, 250))
        const status = api.answer()
        await process.sleep(chance.int(5, 250))
        return Response.json(
          status === 200 ? { id: 'payout_1', status: 'success' } : { message: 'Too many requests' },
          { status },
        )
      },
    })
    const work = async () => {
      while (process.alive && time.now < end) {
        if (isIdle(time.now)) await process.sleep(idleTo - time.now)
        await glomo.payouts.retrieve('payout_1').catch(async () => {
          counts.failed += 1
          await process.sleep(1_000)
        })
      }
    }
    for (let call = 0; call < AT_A_TIME; call += 1) void work()
  }

  for (let worker = 0; worker < workers; worker += 1) time.after(chance.int(1, MINUTE), join)
  for (let at = MINUTE; at < end; at += (TURNS_FOR_A_CRASH * MINUTE) / limit) {
    time.after(at, () => {
      const [dead] = alive.splice(chance.int(0, alive.length - 1), 1)
      dead?.die()
      counts.crashes += 1
      join()
    })
  }
  await time.run(() => true, Number.POSITIVE_INFINITY)

  const all = Array.from({ length: minutes }, (_, minute): Minute => {
    const { accepted = 0, refused = 0 } = api.minutes[minute] ?? {}
    return { isIdle: isIdle(minute * MINUTE), accepted, refused, asked: asked[minute] ?? 0 }
  })
  // After a time without requests a whole minute's worth may go at once: what counts is the mean.
  const loaded = all.filter((minute, index) => index > 0 && !minute.isIdle)
  const mean = loaded.reduce((sum, { accepted }) => sum + accepted, 0) / loaded.length
  const refused = all.reduce((sum, minute) => sum + minute.refused, 0)
  const requests = all.reduce((sum, { accepted }) => sum + accepted, 0) + refused
  return { minutes: all, requests, refused, ...counts, throughput: mean / limit }
}

/** Takes so many requests in any minute, and refuses the others. */
class LimitedApi {
  readonly minutes: { accepted: number; refused: number }[] = []
  readonly #limit: number
  readonly #now: () => number
  /** When the last ones were taken, oldest at `#first`. */
  readonly #taken: number[] = []
  #first = 0

  constructor(limit: number, now: () => number) {
    this.#limit = limit
    this.#now = now
  }

  answer(): 200 | 429 {
    const now = this.#now()
    const index = Math.floor(now / MINUTE)
    this.minutes[index] ??= { accepted: 0, refused: 0 }
    const minute = this.minutes[index]
    while ((this.#taken[this.#first] ?? Number.POSITIVE_INFINITY) <= now - MINUTE) this.#first += 1
    if (this.#taken.length - this.#first >= this.#limit) {
      minute.refused += 1
      return 429
    }
    minute.accepted += 1
    this.#taken.push(now)
    return 200
  }
}
