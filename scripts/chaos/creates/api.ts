import {
  type AccountSettings,
  type Assumptions,
  createEmulator,
  type Emulator,
  type Fault,
} from '../../../src/emulator/index.ts'
import { drawFaults } from '../network/faults.ts'
import type { Server } from '../network/network.ts'
import { CALL_HEADER } from '../network/request.ts'
import { EPOCH } from '../world/process.ts'
import type { Random } from '../world/random.ts'
import { timersOf } from '../world/timers.ts'
import type { World } from '../world/world.ts'
import { Records } from './records.ts'

export interface SimulatedApiOptions {
  /** Share of requests that meet a fault. */
  readonly faultRate: number
  /** When the faults end, in milliseconds of the world. */
  readonly healsAt: number
}

/** The API of a case: an emulator in the time of the world, and what it has made for which call. */
export class SimulatedApi {
  readonly emulator: Emulator
  readonly records: Records = new Records()
  readonly #world: World
  #faults: readonly Fault[]
  #call = ''

  constructor(world: World, { faultRate, healsAt }: SimulatedApiOptions) {
    const random = world.random('api')
    const lag = drawLag(random)
    this.#world = world
    this.#faults = [...drawFaults(random, faultRate), ...lag]
    this.emulator = createEmulator({
      seed: random.int(0, 1_000_000),
      now: new Date(EPOCH),
      history: 0,
      timers: timersOf(world.time),
      account: drawAccount(random),
      assumptions: drawAssumptions(random),
      faults: this.#faults,
      onRequest: (request, answered) => {
        const { method, path, status, fault } = request
        world.log(`acted on ${this.#call} ${method} ${path}: ${fault ?? 'ok'} ${status}`)
        this.records.see(request, answered, this.#call)
      },
    })
    world.time.after(healsAt, () => {
      // Lists lag on.
      this.#faults = lag
      this.#goWrong(lag)
    })
  }

  /** Takes effect at this very moment of the world. */
  readonly server: Server = async (url, init, isSpared = false) => {
    const { emulator } = this
    const behind = EPOCH + Math.floor(this.#world.time.now) - emulator.now.getTime()
    if (behind > 0) await emulator.advance(behind)
    // The emulator has drawn a fault, acted, and told `onRequest`, when its fetch returns.
    this.#call = new Headers(init.headers).get(CALL_HEADER) ?? ''
    if (isSpared) this.#goWrong([])
    const answered = emulator.fetch(url, init)
    if (isSpared) this.#goWrong(this.#faults)
    return answered
  }

  #goWrong(faults: readonly Fault[]): void {
    this.emulator.heal()
    for (const fault of faults) this.emulator.fail(fault)
  }
}

function drawLag(random: Random) {
  const milliseconds = random.weighted(
    [
      [0, 6],
      [800, 2],
      [5_000, 2],
    ],
    0,
  )
  return milliseconds === 0 ? [] : [{ kind: 'stale-list', milliseconds } as const]
}

/** The order of checks where the documentation leaves it open, and what fails at its creation. */
function drawAssumptions(random: Random): Assumptions {
  return {
    orderChecksFirst: random.pick(['quote', 'request_id']),
    usedAndExpiredQuote: random.pick(['used', 'expired']),
    refundLock: random.pick([0, 0, 1_500, 8_000]),
    failAtCreation: 0.05,
  }
}

/** Some accounts can pay for next to nothing. */
function drawAccount(random: Random): AccountSettings {
  return random.chance(0.1) ? { balances: { USD: random.int(0, 2) * 4_000 } } : {}
}
