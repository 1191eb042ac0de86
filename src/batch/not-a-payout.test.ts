import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import type { Payout } from '../resources/payouts.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { manyPayouts, QUICK } from '../test-support/many-payouts.ts'
import type { BatchClient } from './client.ts'
import { followBatch, waitForBatch } from './follow-up.ts'
import type { MadePayout, PlannedRow } from './ledger.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { payBatch } from './pay-batch.ts'
import { batchTable, isSettled } from './summary.ts'

const batch = 'payroll-2026-11'

describe('a row is created by a payout alone', () => {
  test.each([{}, { error: 'Unauthorized' }, { data: [], page_meta: { next: null } }])(
    'a success that is %j leaves it unknown, and another run pays it once',
    async (answer) => {
      const { emulator, glomo, rows } = await manyPayouts()
      const ledger = new MemoryLedger()
      const sick = new Glomo({ ...QUICK, fetch: async () => Response.json(answer) })
      const first = await payBatch(sick, rows(2), { batch, ledger, maxTries: 1 })
      expect(first).toMatchObject({ states: { unknown: 2, created: 0 }, sent: [] })
      expect(isSettled(first)).toBe(false)
      expect(first.open[0]?.note).toContain('answered 200 with a body that is without an id')
      const second = await payBatch(glomo, rows(2), { batch, ledger })
      expect(second).toMatchObject({ states: { created: 2 }, replayed: 0 })
      expect(emulator.objects('payout')).toHaveLength(2)
    },
  )

  test.each([{ id: 'payout_1' }, { id: 'payout_1', status: '' }, { status: 'queued' }])(
    'a client of another making that gives %j is asked again, and leaves it unknown',
    async (answer) => {
      const { glomo, rows } = await manyPayouts()
      let asked = 0
      const odd = clientGiving(glomo, () => {
        asked += 1
        return answer
      })
      const clock = new ManualClock()
      const ledger = new MemoryLedger({ now: () => clock.now() })
      const summary = await payBatch(odd, rows(1), { batch, ledger, clock, maxTries: 2 })
      expect(summary.states).toMatchObject({ unknown: 1, created: 0 })
      expect(asked).toBe(2)
      expect(batchTable(summary)).toMatch(
        /something that is not a payout: it has no id or no status\. Run the batch again/,
      )
    },
  )

  test('a 422 that names itself by an id is a refusal, and no payout', async () => {
    const { rows } = await manyPayouts()
    const refusal = { id: 'err_9f2', message: 'Unprocessable' }
    const refusing = new Glomo({ ...QUICK, fetch: async () => Response.json(refusal, { status: 422 }) })
    const summary = await payBatch(refusing, rows(1), { batch, ledger: new MemoryLedger() })
    expect(summary.open).toMatchObject([{ state: 'refused', payoutId: undefined }])
    expect(summary.open[0]?.note).toContain('answered 422: Unprocessable')
  })
})

test.each([
  ['no id', { id: '', status: '' }],
  ['no status', { id: 'err_9f2', status: '' }],
])(
  'a row that an older ledger has as created with %s is unknown after the next look, and paid by the next run',
  async (_, odd) => {
    const { emulator, glomo, rows } = await manyPayouts()
    const ledger = new MemoryLedger()
    const [row, other] = rows(2)
    if (!row || !other) throw new Error('no rows')
    await payBatch(glomo, [other], { batch, ledger })
    const planned: PlannedRow = { ...row, requestId: 'r-1', fingerprint: 'f' }
    await ledger.plan(batch, [planned])
    await ledger.claim(batch, { owner: 'old', count: 1, lease: 1_000 })
    const made: MadePayout = { ...nothing, ...odd }
    const settled = { key: row.key, state: 'created', due: false, tries: 1, made, note: null, delay: 0 } as const
    await ledger.write(batch, 'old', [settled])

    expect(await followBatch(glomo, { ledger, batch })).toBe(1)
    await emulator.advance('1d')
    expect(await waitForBatch(glomo, { ledger, batch })).toBe(0)
    await ledger.plan(batch, [planned])
    expect((await payBatch(glomo, [], { batch, ledger })).states).toMatchObject({ created: 1, paid: 1, unknown: 0 })
    expect(emulator.objects('payout')).toHaveLength(2)
  },
)

const nothing = {
  error_code: null,
  source: { currency: '', amount: 0 },
  destination: { currency: '', amount: 0 },
  payment_rail: null,
  fees: [],
  created_at: '',
  replayed: false,
}

/** A client whose creates give something else; the types of the answers are those of the API, and this is not one. */
function clientGiving({ balances, beneficiaries, payouts }: Glomo, answer: () => object): BatchClient {
  return {
    balances,
    beneficiaries,
    payouts: {
      create: async () => answer() as Payout,
      retrieve: (id) => payouts.retrieve(id),
      list: (after) => payouts.list(after),
    },
  }
}
