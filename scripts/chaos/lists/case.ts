import { Glomo, type GlomoList } from '../../../src/index.ts'
import { Network } from '../network/network.ts'
import { SimulatedProcess } from '../world/process.ts'
import type { World } from '../world/world.ts'
import { ChangingList, IN } from './changing-list.ts'
import { faultyServer } from './faulty-server.ts'
import { drawReading } from './reading.ts'

/** Every list takes these; that not every one has the state is all the same to the fake API. */
type Filters = { per_page?: number }
type Listing = GlomoList<unknown>

/** Of the lists of today the one that cannot be asked for what is older than an object. */
const WITHOUT_BEFORE = 'beneficiaries'
const LISTS: readonly [string, ...string[]] = ['payouts', 'payments', 'refunds', 'subscriptions', WITHOUT_BEFORE]

/** Reads a list to its end while it changes. */
export async function runLists(world: World): Promise<void> {
  const random = world.random('case')
  const which = random.pick(LISTS)
  const { changeRate, perPage, ...traits } = drawReading(random, which === WITHOUT_BEFORE)
  const list = new ChangingList(traits, world.random('list'))
  const faultRate = random.pick([0, 0, 0.1, 0.25])
  const server = faultyServer(world, faultRate, (request) => {
    if (random.chance(changeRate)) list.change(world.time.now)
    return list.answer(request)
  })
  const network = new Network(world, { server, faultRate, healsAt: Number.POSITIVE_INFINITY })
  const process = new SimulatedProcess(world.time)
  const glomo = new Glomo({
    apiKey: 'chaos-key',
    clock: process.clock,
    random: () => random.next(),
    fetch: network.fetchFor(process),
  })
  world.did('lists')

  await world.run(async () => {
    const params: Record<string, unknown> = { status: IN, ...(perPage === undefined ? {} : { per_page: perPage }) }
    const listing = listBy(glomo, which, params, { prefetch: random.pick([0, 0, 1, 3]) })
    const { stable, present } = list.observe()
    // Lists are sent for when they are used; their filters are those they were asked with.
    if (random.chance(0.1)) params.status = 'success'
    const limit = random.chance(0.1) ? random.int(1, 150) : undefined
    const given = await read(listing, limit)
    if (given) judge(given, limit === undefined ? stable : new Set(), present)
  })

  /** Reads like a job that works on every object. */
  async function read(listing: Listing, limit: number | undefined): Promise<string[] | undefined> {
    const ids: string[] = []
    try {
      if (limit !== undefined) return (await listing.toArray({ limit })).map(idOf)
      for await (const object of listing) {
        ids.push(idOf(object))
        if (random.chance(0.02)) await process.sleep(random.int(1, 5_000))
        if (random.chance(changeRate / 50)) list.change(world.time.now)
      }
      return ids
    } catch (error) {
      world.isGlomoError(error, which)
      world.did('lists given up')
      return undefined
    }
  }

  function judge(given: readonly string[], stable: ReadonlySet<string>, present: ReadonlySet<string>): void {
    const once = new Set(given)
    const how = which === WITHOUT_BEFORE ? 'of a list without before' : 'of a list with before'
    world.did('objects read', given.length)
    for (const id of stable) if (!once.has(id)) world.find('list objects lost', how)
    for (let times = given.length - once.size; times > 0; times -= 1) world.find('list objects repeated', how)
    for (const id of once)
      if (!present.has(id)) world.find('wrong objects returned', `an object that was never in the list, ${how}`)
  }
}

function idOf(object: unknown): string {
  return typeof object === 'object' && object !== null && 'id' in object ? String(object.id) : 'nothing'
}

function listBy(glomo: Glomo, which: string, query: Filters, options: { prefetch: number }): Listing {
  switch (which) {
    case 'payouts':
      return glomo.payouts.list(query, options)
    case 'payments':
      return glomo.payments.list(query, options)
    case 'refunds':
      return glomo.refunds.list(query, options)
    case 'subscriptions':
      return glomo.subscriptions.list(query, options)
    default:
      return glomo.beneficiaries.list(query, options)
  }
}
