import { Glomo, type GlomoOptions } from '../../src/index.ts'
import { CALL_HEADER } from './network/request.ts'
import { SimulatedProcess } from './world/process.ts'
import { Random } from './world/random.ts'
import { VirtualTime } from './world/virtual-time.ts'

const MINUTE = 60_000
/** The server is down from the second minute to the twelfth. */
const DOWN_FROM = 2 * MINUTE
const UP_AGAIN = 12 * MINUTE
const END = 16 * MINUTE
/** Each makes a call every ten seconds: 10 calls a second in all, well below the documented 3,000 a minute. */
const CALLERS = 100
const BETWEEN_CALLS = 10_000

interface Load {
  readonly requests: readonly number[]
  readonly failed: readonly number[]
}

/**
 * What a server that answers 503 for ten minutes gets from a client with many callers, second by second: without a
 * budget for retries, and with the client's default.
 */
export async function runOutage(seed: number): Promise<string> {
  const before = await measure(seed, { retryBudget: false })
  const after = await measure(seed, {})
  const minutes = Array.from({ length: END / MINUTE }, (_, minute) => {
    const state = minute * MINUTE >= DOWN_FROM && minute * MINUTE < UP_AGAIN ? '503' : 'up'
    const cells = [before, after].flatMap(({ requests, failed }) => [
      mean(requests, minute),
      peak(requests, minute),
      mean(failed, minute),
    ])
    return [String(minute).padStart(6), state.padStart(5), ...cells.map((cell) => cell.padStart(10))].join('')
  })
  const titles = ['requests', 'peak', 'failed'].map((title) => title.padStart(10)).join('')
  return [
    `${CALLERS} callers, a call each every ${BETWEEN_CALLS / 1000} s; a server that answers 503 for ten minutes. A second of each minute:`,
    '',
    `${''.padStart(11)}${'without a retry budget'.padStart(30)}${'with it'.padStart(30)}`,
    `${'minute'.padStart(6)}${'is'.padStart(5)}${titles}${titles}`,
    ...minutes,
  ].join('\n')
}

async function measure(seed: number, budget: object): Promise<Load> {
  const time = new VirtualTime()
  const client = new SimulatedProcess(time)
  const chance = new Random('outage', seed)
  const requests = new Array<number>(END / 1000).fill(0)
  const failed = new Array<number>(END / 1000).fill(0)
  const count = (counts: number[]) => {
    const second = Math.floor(time.now / 1000)
    counts[second] = (counts[second] ?? 0) + 1
  }
  const options: GlomoOptions = {
    ...budget,
    apiKey: 'chaos-key',
    clock: client.clock,
    random: () => chance.next(),
    fetch: async () => {
      count(requests)
      await time.sleep(chance.int(20, 80))
      const isDown = time.now >= DOWN_FROM && time.now < UP_AGAIN
      if (isDown) return Response.json({ message: 'Service Unavailable' }, { status: 503 })
      return Response.json({ id: 'payout_1', status: 'success' })
    },
  }
  const glomo = new Glomo(options)
  const call = async (caller: number) => {
    await time.sleep(chance.int(0, BETWEEN_CALLS))
    while (time.now < END) {
      const next = time.now + BETWEEN_CALLS
      await glomo.payouts
        .retrieve('payout_1', { headers: { [CALL_HEADER]: String(caller) } })
        .catch(() => count(failed))
      await time.sleep(Math.max(1, next - time.now))
    }
  }
  let done = false
  Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller))).then(() => {
    done = true
  })
  await time.run(() => done, Number.POSITIVE_INFINITY)
  return { requests, failed }
}

function secondsOf(counts: readonly number[], minute: number): readonly number[] {
  return counts.slice(minute * 60, (minute + 1) * 60)
}

function mean(counts: readonly number[], minute: number): string {
  return (secondsOf(counts, minute).reduce((sum, count) => sum + count, 0) / 60).toFixed(1)
}

function peak(counts: readonly number[], minute: number): string {
  return String(Math.max(...secondsOf(counts, minute)))
}
