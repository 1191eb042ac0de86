import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'
import { reportOf } from './report.ts'
import { runCase } from './run-case.ts'
import { runShare, type Share } from './share.ts'
import { INVARIANTS, PARTS, type Part, Tally, type TallyData } from './world/tally.ts'

const SEED = 1
/** Milliseconds. Time within is virtual. */
const ON_A_BUSY_MACHINE = 180_000
const NONE: Readonly<Record<Part, number>> = { creates: 0, events: 0, lists: 0 }

function share(amounts: Partial<Record<Part, number>>, seed: number = SEED): Share {
  return { seed, amounts: { ...NONE, ...amounts }, parts: PARTS, first: 1, step: 1 }
}

/** Whoever reads of a failure can run the first case of each kind alone. */
function broken({ kinds }: TallyData): string[] {
  return kinds.map(
    ({ invariant, part, kind, firstCase, count }) =>
      `${count} × ${invariant}: ${kind} (npm run chaos -- --seed ${SEED} --only ${part} --case ${firstCase})`,
  )
}

describe('nothing untrue, nothing lost', () => {
  it.each([
    ['creates', 1_500],
    ['events', 2_000],
    ['lists', 300],
  ] as const)(
    '%s under every fault',
    async (part, amount) => {
      expect(broken(await runShare(share({ [part]: amount })))).toEqual([])
    },
    ON_A_BUSY_MACHINE,
  )
})

describe('the simulation', () => {
  it('runs the same way for the same seed, to the last request', async () => {
    const some = share({ creates: 200, events: 100, lists: 30 })
    expect(await runShare(some)).toEqual(await runShare(some))
  })

  it('runs another way for another seed', async () => {
    const [one, other] = [await runShare(share({ creates: 50 }, 1)), await runShare(share({ creates: 50 }, 2))]
    expect(one.logHash).not.toBe(other.logHash)
  })

  it('comes to the same whether the cases are shared out or not', async () => {
    const whole = share({ creates: 100, lists: 10 })
    const sum = new Tally()
    for (const first of [1, 2, 3]) sum.merge(await runShare({ ...whole, first, step: 3 }))
    expect(sum.data).toEqual(await runShare(whole))
  })

  it('runs a case alone as it ran among the others', async () => {
    const tally = new Tally()
    for (const number of [1, 2]) await runCase({ part: 'creates', seed: SEED, number }, tally)
    const alone = [new Tally(), new Tally()]
    for (const [index, one] of alone.entries()) {
      await runCase({ part: 'creates', seed: SEED, number: 2 - index }, one)
    }
    const sum = new Tally()
    for (const one of alone) sum.merge(one.data)
    expect(sum.data.logHash).toBe(tally.data.logHash)
  })

  it('meets every fault, retries, repeats and crashes', async () => {
    const lines: string[] = []
    for (let number = 1; number <= 60; number += 1) {
      await runCase({ part: 'creates', seed: SEED, number }, new Tally(), (line) => lines.push(line))
    }
    const text = lines.join('\n')
    for (const happening of [
      'unreachable',
      'answer-lost',
      'server-error',
      'failed-late',
      'rate-limited',
      'truncated',
      'stalled',
      'garbled',
      'hang',
      'slow',
      'stale-list',
      'arrives late',
      'delivered twice',
      'the process died',
      'request_id=',
    ]) {
      expect(text).toContain(happening)
    }
  })
})

describe('the report', () => {
  it('prints every count, and how to run the first case of a kind alone', () => {
    const tally = new Tally()
    tally.find({ invariant: 'objects lost', part: 'creates', case: 77, kind: 'createPayout' })
    tally.find({ invariant: 'objects lost', part: 'creates', case: 5, kind: 'createPayout' })
    const report = reportOf(tally.data, 1234, 1)
    for (const name of INVARIANTS) expect(report).toContain(name)
    expect(report).toContain('2 × objects lost: createPayout')
    expect(report).toContain('npm run chaos -- --seed 1234 --only creates --case 5')
  })
})

describe('the options', () => {
  it('reads amounts with separators', () => {
    expect(readOptions(['--creates', '1_000_000', '--seed', '9'])).toMatchObject({
      seed: 9,
      amounts: { creates: 1_000_000 },
      parts: PARTS,
    })
  })

  it('refuses a case without its part, and a part that there is not', () => {
    expect(() => readOptions(['--case', '3'])).toThrow('--case needs --only')
    expect(() => readOptions(['--only', 'payouts'])).toThrow('there are creates, events, lists')
    expect(() => readOptions(['--seed', 'x'])).toThrow('--seed x is not a whole number')
  })
})
