import { Network } from '../network/network.ts'
import { SimulatedProcess } from '../world/process.ts'
import type { World } from '../world/world.ts'
import { SimulatedApi } from './api.ts'
import { Caller } from './caller.ts'
import { drawIntents } from './intent.ts'
import { Judge } from './judge.ts'
import { drawApiKey, drawListeners } from './surroundings.ts'

/** When the network and the surroundings behave again, so that every caller can come to an end. */
const HEALS_AT = 20 * 60_000

/** A business that wants some things made, each once, from processes that die, through a network that fails. */
export async function runCreates(world: World): Promise<void> {
  const random = world.random('case')
  const trouble = { faultRate: random.pick([0.1, 0.3, 0.3, 0.6]), healsAt: HEALS_AT }
  const api = new SimulatedApi(world, trouble)
  const judge = new Judge(world, api.records)
  const intents = drawIntents(random, api.emulator)
  const network = new Network(world, { ...trouble, server: api.server })
  const deaths = random.weighted(
    [
      [0, 5],
      [1, 3],
      [3, 2],
    ],
    0,
  )
  world.did('creates', intents.length)

  await world.run(async () => {
    for (let life = 1; life <= deaths; life += 1) {
      const process = new SimulatedProcess(world.time)
      start(process, life)
      await world.time.sleep(random.int(10, random.pick([2_000, 30_000, 300_000])))
      process.die()
      world.log('the process died')
      await world.time.sleep(random.int(1, 60_000))
    }
    await start(new SimulatedProcess(world.time), deaths + 1)
  })
  judge.conclude(intents)

  function start(process: SimulatedProcess, life: number): Promise<void> {
    const chance = world.random(`life ${life}`)
    const isWild = () => world.time.now < HEALS_AT
    const apiKey = drawApiKey(chance)
    const options = {
      ...drawListeners(chance),
      apiKey: typeof apiKey === 'function' ? () => (isWild() ? apiKey() : 'chaos-key') : apiKey,
      fetch: network.fetchFor(process),
    }
    if (chance.chance(0.2)) shiftNowAndThen(process)
    return new Caller(world, process, judge, chance, options).work(intents)
  }

  function shiftNowAndThen(process: SimulatedProcess): void {
    for (let times = 0; times < 5; times += 1) {
      world.time.after(random.int(1, 60_000), () => process.shiftWallClock(random))
    }
  }
}
