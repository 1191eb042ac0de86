import { afterEach, describe, expect, test, vi } from 'vitest'
import { createOnce, type Row } from '../examples/create-once.ts'
import { SimulatedApi } from '../scripts/chaos/creates/api.ts'
import { Network } from '../scripts/chaos/network/network.ts'
import { CALL_HEADER } from '../scripts/chaos/network/request.ts'
import { SimulatedProcess } from '../scripts/chaos/world/process.ts'
import type { Random } from '../scripts/chaos/world/random.ts'
import { Tally } from '../scripts/chaos/world/tally.ts'
import { World } from '../scripts/chaos/world/world.ts'
import type { Seed } from '../src/emulator/index.ts'
import { Glomo, type GlomoOptions } from '../src/index.ts'
import { startFakeApi } from '../src/test-support/fake-api.ts'

const CASES = 120
const MINUTE = 60_000
/** When the network behaves again. */
const HEALS_AT = 20 * MINUTE
/** Longer than the network holds anything back. */
const UNTIL_ALL_ARRIVED = 10 * MINUTE

type Create = (glomo: Glomo, requestId: string) => PromiseLike<{ id: string; status?: string }>
interface Wanted {
  readonly requestId: string
  readonly create: Create
}

/** One of each kind, for things that exist. */
const CREATES: readonly ((seed: Seed) => Create)[] = [
  (seed) => {
    const route = { source_currency: 'USD', destination_currency: 'INR', payment_rail: 'neft' } as const
    const terms = {
      ...route,
      beneficiary_id: indianAccount(seed),
      source_amount: 10_000,
      purpose_code: 'S0301',
    } as const
    return (glomo, request_id) => glomo.payouts.create({ ...terms, request_id })
  },
  (seed) => {
    const quote_id = seed.quote({ destination_currency: 'INR' }).id
    const terms = { quote_id, beneficiary_id: indianAccount(seed), purpose_code: 'S0301' } as const
    return (glomo, request_id) => glomo.payouts.create({ ...terms, request_id })
  },
  (seed) => {
    const terms = { customer_id: seed.customer().id, amount: 5_000, currency: 'USD', purpose_code: 'P1401' } as const
    return (glomo, request_id) => glomo.orders.create({ ...terms, request_id })
  },
  (seed) => {
    const subscription_id = seed.subscription({ interval_type: 'as_presented' }).id
    const terms = { subscription_id, sequence: 'subsequent', amount: 5_000, currency: 'USD' } as const
    return (glomo, request_id) => glomo.payments.create({ ...terms, request_id })
  },
  (seed) => {
    const payment_id = seed.paidOrder().payment.id
    return (glomo, request_id) => glomo.refunds.create({ request_id, payment_id, reason: 'Duplicate' })
  },
]

function indianAccount(seed: Seed): string {
  return seed.activeBeneficiary({ currency: 'INR' }).id
}

/** What was printed, by which call, and what existed under its `request_id` then. */
interface Printed {
  readonly line: string
  readonly call: string
  readonly existed: boolean
}

/** A business that works off its record with the example, from processes that die, through a network that fails. */
class Business {
  readonly world: World
  readonly api: SimulatedApi
  readonly wanted: readonly Wanted[]
  /** What survives a crash. */
  readonly record = new Map<string, Row>()
  readonly printed: Printed[] = []
  readonly #random: Random
  readonly #network: Network
  readonly #calls = new Map<string, number>()

  constructor(number: number) {
    this.world = new World({ part: 'creates', seed: 20_261_121, number }, new Tally())
    this.#random = this.world.random('business')
    const trouble = { faultRate: this.#random.pick([0.2, 0.4, 0.7]), healsAt: HEALS_AT }
    this.api = new SimulatedApi(this.world, trouble)
    this.#network = new Network(this.world, { ...trouble, server: this.api.server })
    this.wanted = CREATES.map((create, index) => {
      const requestId = `wanted-${index + 1}`
      this.record.set(requestId, { requestId, state: 'new' })
      return { requestId, create: create(this.api.emulator.seed) }
    })
  }

  async work(): Promise<void> {
    const { time } = this.world
    await this.world.run(async () => {
      for (let deaths = this.#random.int(0, 3); deaths > 0; deaths -= 1) {
        const process = new SimulatedProcess(time)
        this.#workIn(process)
        await time.sleep(this.#random.int(10, this.#random.pick([2_000, 60_000])))
        process.die()
      }
      await this.#workIn(new SimulatedProcess(time))
    })
  }

  existing(requestId: string) {
    return this.api.records.everything().filter(({ asked }) => asked.request_id === requestId)
  }

  async #workIn(process: SimulatedProcess): Promise<void> {
    await Promise.all(this.wanted.map((wanted) => this.#settle(wanted, process)))
  }

  async #settle({ requestId, create }: Wanted, process: SimulatedProcess): Promise<void> {
    for (let round = 1; round <= 40; round += 1) {
      await process.sleep(this.#random.int(10, 90_000))
      const row = structuredClone(this.record.get(requestId))
      if (!row || row.state === 'made' || row.state === 'failed') return
      if (row.state === 'for a person') await this.#lookInPerson(row, process)
      else if (row.state === 'refused' && round > 3 && this.world.time.now > HEALS_AT) return
      else
        await createOnce(
          row,
          (saved) => this.#save(saved, process),
          (id) => create(this.#client(id, process), id),
        )
    }
  }

  /** Whoever looks once everything has arrived knows whether it exists. */
  async #lookInPerson(row: Row, process: SimulatedProcess): Promise<void> {
    await process.sleep(UNTIL_ALL_ARRIVED)
    const [found] = this.existing(row.requestId)
    if (found)
      Object.assign(row, { state: found.object.status === 'failed' ? 'failed' : 'made', objectId: found.object.id })
    else row.state = 'new'
    await this.#save(row, process)
  }

  async #save(row: Row, process: SimulatedProcess): Promise<void> {
    await process.sleep(this.#random.int(1, 50))
    this.record.set(row.requestId, structuredClone(row))
  }

  /** A client of which every request bears the name of the call. */
  #client(requestId: string, process: SimulatedProcess): Glomo {
    this.#calls.set(requestId, (this.#calls.get(requestId) ?? 0) + 1)
    const options: GlomoOptions = {
      apiKey: () => {
        if (this.world.time.now < HEALS_AT && this.#random.chance(0.03)) throw new Error('the vault is sealed')
        return 'key'
      },
      clock: process.clock,
      random: () => this.#random.next(),
      fetch: this.#network.fetchFor(process),
      headers: { [CALL_HEADER]: this.#callOf(requestId) },
    }
    return new Glomo(options)
  }

  hear(line: string): void {
    const requestId = line.split(' ')[0] ?? ''
    this.printed.push({ line, call: this.#callOf(requestId), existed: this.existing(requestId).length > 0 })
  }

  #callOf(requestId: string): string {
    return `${requestId}/${this.#calls.get(requestId)}`
  }
}

afterEach(() => void vi.restoreAllMocks())

describe('the catch block to copy', () => {
  test('says that nothing happened only when nothing did, advises no other request_id, and ends with what exists', async () => {
    const endings = new Map<string, number>()
    const said: string[] = []
    for (let number = 1; number <= CASES; number += 1) {
      const business = new Business(number)
      vi.spyOn(console, 'log').mockImplementation((line: string) => business.hear(line))
      await business.work()
      for (const { line, call, existed } of business.printed) {
        const where = `case ${number}: ${line}`
        said.push(line)
        expect(line, where).not.toMatch(/(another|new|different|fresh|other) request_id/i)
        if (!line.includes('nothing happened')) continue
        expect(existed, where).toBe(false)
        const madeByIt = business.api.records.everything().filter((stored) => stored.call === call)
        expect(madeByIt, where).toEqual([])
      }
      for (const { state, objectId, requestId } of business.record.values()) {
        const where = `case ${number}: ${requestId} is ${state}`
        const [found, ...more] = business.existing(requestId)
        expect(more, where).toEqual([])
        expect(found === undefined, where).toBe(state === 'refused')
        if (objectId !== undefined) expect(found?.object.id, where).toBe(objectId)
        if (state === 'failed') expect(found?.object.status, where).toBe('failed')
        endings.set(state, (endings.get(state) ?? 0) + 1)
      }
    }
    expect([...endings.keys()].sort()).toEqual(['failed', 'made', 'refused'])
    for (const words of ['has failed', 'not settled', 'may exist, look', 'nothing happened']) {
      expect(said.filter((line) => line.includes(words)).length, words).toBeGreaterThan(0)
    }
  })

  test('leaves to a person what exists for something else under the request_id', async () => {
    const api = await startFakeApi(() => 'none')
    const glomo = new Glomo({ apiKey: 'key', baseUrl: api.url })
    const order = { request_id: 'invoice-1', customer_id: 'cust_1', currency: 'USD' } as const
    await glomo.orders.create({ ...order, amount: 100 })
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
    const row: Row = { requestId: 'invoice-1', state: 'new' }
    await createOnce(
      row,
      async () => {},
      (request_id) => glomo.orders.create({ ...order, request_id, amount: 200 }),
    )
    expect(row).toEqual({ requestId: 'invoice-1', state: 'for a person' })
    expect(printed.mock.lastCall?.[0]).toMatch(/^invoice-1 stands for something else: .*amount/)
  })

  test('lets through what is none of the client', async () => {
    const bug = new TypeError('not a function')
    const row: Row = { requestId: 'invoice-1', state: 'new' }
    const run = createOnce(
      row,
      async () => {},
      () => Promise.reject(bug),
    )
    await expect(run).rejects.toBe(bug)
    expect(row.state).toBe('under way')
  })
})
