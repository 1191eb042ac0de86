import type { Fault } from '../../../src/emulator/index.ts'
import type { Random } from '../world/random.ts'

/**
 * What can go wrong on the way besides what the emulator knows: a request that arrives minutes later, when nobody waits
 * any more, and one that arrives twice.
 */
export type Detour = 'arrives late' | 'delivered twice'

const DETOURS: readonly (readonly [Detour, number])[] = [
  ['arrives late', 3],
  ['delivered twice', 2],
]

const SERVER_ERRORS = [500, 502, 503, 504] as const
/** A proxy lost its patience, or its client: the request was passed on. */
const PROXY_ERRORS = [408, 499, 520, 524] as const

/** What the emulator is told to do, and how often. */
function weightsOf(random: Random): readonly (readonly [Fault, number])[] {
  return [
    [{ kind: 'unreachable', code: 'ECONNREFUSED' }, 8],
    [{ kind: 'unreachable', code: 'EHOSTUNREACH' }, 2],
    [{ kind: 'unreachable' }, 6],
    [{ kind: 'answer-lost' }, 12],
    [{ kind: 'answer-lost', code: 'EHOSTUNREACH' }, 2],
    [{ kind: 'server-error', status: random.pick(SERVER_ERRORS) }, 3],
    [{ kind: 'server-error', status: random.pick(SERVER_ERRORS), body: 'html' }, 3],
    [{ kind: 'failed-late', status: random.pick(SERVER_ERRORS) }, 5],
    [{ kind: 'failed-late', status: random.pick(SERVER_ERRORS), body: 'html' }, 5],
    [{ kind: 'failed-late', status: random.pick(PROXY_ERRORS), body: 'html' }, 2],
    [{ kind: 'rate-limited' }, 3],
    [{ kind: 'rate-limited', retryAfter: random.int(1, 40) }, 3],
    [{ kind: 'rate-limited', retryAfter: random.int(1, 40), retryAfterAs: 'date' }, 2],
    [{ kind: 'garbled', body: 'cut' }, 4],
    [{ kind: 'truncated' }, 4],
    [{ kind: 'garbled', body: 'empty' }, 3],
    [{ kind: 'refused', status: 200, body: 'html' }, 2],
    [{ kind: 'garbled', body: 'html' }, 3],
    [{ kind: 'hang', effect: false }, 3],
    [{ kind: 'hang' }, 6],
    [{ kind: 'stalled' }, 3],
    [{ kind: 'slow', milliseconds: random.int(1_000, 5_000) }, 3],
    [{ kind: 'slow', milliseconds: random.int(5_000, 29_000) }, 2],
  ]
}

/** Faults of which together `rate` of the requests meet one. The emulator draws one after another, so each is told its chance once those before it have not met. */
export function drawFaults(random: Random, rate: number): Fault[] {
  const weights = weightsOf(random)
  const sum = weights.reduce((total, [, weight]) => total + weight, 0)
  let left = 1
  return weights.map(([fault, weight]) => {
    const share = (rate * weight) / sum
    const chance = Math.min(1, share / left)
    left -= share
    return { ...fault, chance }
  })
}

/** Requests that change nothing take none. */
export function drawDetour(random: Random, rate: number): Detour | undefined {
  return random.chance(rate / 15) ? random.weighted(DETOURS, 'arrives late') : undefined
}
