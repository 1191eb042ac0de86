import type { Answer } from '../../../src/emulator/answer.ts'
import { answerWithoutEffect, Faults, isBeforeEffect } from '../../../src/emulator/faults.ts'
import { Random as FaultRandom } from '../../../src/emulator/random.ts'
import { deliver } from '../../../src/emulator/response.ts'
import { drawFaults } from '../network/faults.ts'
import type { Server } from '../network/network.ts'
import { readRequest, type Sent } from '../network/request.ts'
import { EPOCH } from '../world/process.ts'
import { timersOf } from '../world/timers.ts'
import type { World } from '../world/world.ts'

/** Answers as it is told, with the faults of the emulator in between. */
export function faultyServer(world: World, faultRate: number, answerOf: (request: Sent) => Answer): Server {
  const random = world.random('faults')
  const draws = new FaultRandom(random.int(0, 1_000_000))
  const faults = new Faults(drawFaults(random, faultRate))
  const timers = timersOf(world.time)
  return async (url, init) => {
    const fault = faults.draw('getPayouts', true, draws)
    const isRefused = fault !== undefined && isBeforeEffect(fault)
    const answer = isRefused ? answerWithoutEffect(fault) : answerOf(readRequest(url, init))
    world.log(`${fault?.kind ?? 'ok'} ${answer.status}`)
    return deliver(answer, { fault, signal: undefined, timers, now: EPOCH + world.time.now })
  }
}
