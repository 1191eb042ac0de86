import { expect, it } from 'vitest'
import { Tally } from '../world/tally.ts'
import { World } from '../world/world.ts'
import { type DeliveryContext, type Lease, Ledger } from './ledger.ts'

const LEASE: Lease = { endsAt: 120_000, completing: true, completedAt: 2_000 }

function delivery(lease: Partial<Lease> = {}, alive = true): DeliveryContext {
  return { process: { alive }, leases: new Map([['owner', { ...LEASE, ...lease }]]) }
}

/** What is found when the handler ran for these deliveries, one after another. */
function judge(...contexts: DeliveryContext[]) {
  const tally = new Tally()
  const ledger = new Ledger()
  for (const [index, context] of contexts.entries()) {
    const calledAt = index * 1_000
    ledger.add('event-1', 'payout', { calledAt, at: calledAt + 10, context, failedAfterwards: false })
  }
  ledger.conclude(new World({ part: 'events', seed: 1, number: 1 }, tally), [
    { event: 'event-1', kind: 'payout.success', handler: 'payout' },
  ])
  return [tally.data.counts['events lost'], tally.data.counts['events handled twice']]
}

it('finds an event that was never handled, and has nothing against one that was', () => {
  expect(judge()).toEqual([1, 0])
  expect(judge(delivery())).toEqual([0, 0])
})

it('finds an event that was handled again although its being done was written down', () => {
  expect(judge(delivery(), delivery())).toEqual([0, 1])
})

it('finds one that was handled again because nobody tried to write it down', () => {
  expect(judge(delivery({ completing: false, completedAt: undefined }), delivery())).toEqual([0, 1])
})

it('allows it when the store failed, the process died, or the lease had ended', () => {
  expect(judge(delivery({ completedAt: undefined }), delivery())).toEqual([0, 0])
  expect(judge(delivery({ completing: false, completedAt: undefined }, false), delivery())).toEqual([0, 0])
  expect(judge(delivery({ endsAt: 5 }), delivery())).toEqual([0, 0])
})
