import { expect, test } from 'vitest'
import { AbortError } from '../errors/abort-error.ts'
import { finishPayout } from '../sandbox/index.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { manyPayouts } from '../test-support/many-payouts.ts'
import { followBatch, waitForBatch } from './follow-up.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { payBatch } from './pay-batch.ts'
import { batchTable, summarizeBatch } from './summary.ts'

const batch = 'payroll-2026-11'

test.each([
  ['few payouts one by one', 5, 'getPayoutById', 5],
  ['many payouts by their list, a hundred at a time', 120, 'getPayouts', 2],
])('follows %s, and those that have ended no more', async (_, count, operation, calls) => {
  const { emulator, glomo, rows } = await manyPayouts()
  const ledger = new MemoryLedger()
  await payBatch(glomo, rows(count), { batch, ledger })
  expect(await followBatch(glomo, { ledger, batch })).toBe(count)
  await emulator.advance('1d')
  const before = emulator.requests.length
  expect(await followBatch(glomo, { ledger, batch })).toBe(0)
  const made = emulator.requests.slice(before).map((request) => request.operation)
  expect(made).toEqual(Array(calls).fill(operation))
  const { states, fees } = await summarizeBatch(ledger, batch)
  expect(states).toMatchObject({ paid: count, created: 0 })
  expect(fees).toEqual([{ currency: 'USD', amount: expect.any(Number) }])
  expect(await followBatch(glomo, { ledger, batch })).toBe(0)
  expect(emulator.requests).toHaveLength(before + calls)
})

test('payouts that are not in the list are looked up by themselves', async () => {
  const { emulator, glomo, rows } = await manyPayouts()
  const ledger = new MemoryLedger()
  await payBatch(glomo, rows(60), { batch, ledger })
  await emulator.advance('1d')
  const { balances, beneficiaries, payouts } = glomo
  const blind = {
    balances,
    beneficiaries,
    payouts: {
      create: payouts.create.bind(payouts),
      retrieve: payouts.retrieve.bind(payouts),
      async *list() {},
    },
  }
  expect(await followBatch(blind, { ledger, batch })).toBe(0)
})

test('a payout that failed later has its advice in the table', async () => {
  const { glomo, emulator, rows } = await manyPayouts()
  const ledger = new MemoryLedger()
  await payBatch(glomo, rows(1), { batch, ledger })
  const [made] = emulator.objects('payout')
  await finishPayout(glomo, String(made?.id), 'failed')
  await followBatch(glomo, { ledger, batch })
  const summary = await summarizeBatch(ledger, batch)
  expect(summary.states.failed).toBe(1)
  expect(batchTable(summary)).toMatch(
    /^1 {2}failed\ninvoice-1 {2}failed \(payout_\w+\): No reason was given\. Pay it later/,
  )
})

test('waits until every payout has ended, and says how many have not when the time is over', async () => {
  const { emulator, glomo, rows } = await manyPayouts()
  const ledger = new MemoryLedger()
  await payBatch(glomo, rows(3), { batch, ledger })
  const clock = new ManualClock()
  expect(await waitForBatch(glomo, { ledger, batch, clock, timeout: 60_000 })).toBe(3)
  await emulator.advance('1d')
  expect(await waitForBatch(glomo, { ledger, batch, clock })).toBe(0)
  await expect(waitForBatch(glomo, { ledger, batch, timeout: 0 })).rejects.toThrow('timeout is 0')
})

test('a batch may be paid and waited for in one, and an abort ends the wait', async () => {
  const { emulator, glomo, rows } = await manyPayouts()
  const ledger = new MemoryLedger()
  const onProgress = () => void emulator.advance('1d')
  const summary = await payBatch(glomo, rows(3), {
    batch,
    ledger,
    waitForFinal: true,
    onProgress,
    clock: new ManualClock(),
  })
  expect(summary.states.paid).toBe(3)
  const stopping = new AbortController()
  await payBatch(glomo, rows(3), { batch: 'another', ledger })
  const waiting = waitForBatch(glomo, { ledger, batch: 'another', signal: stopping.signal })
  stopping.abort()
  await expect(waiting).rejects.toBeInstanceOf(AbortError)
})
