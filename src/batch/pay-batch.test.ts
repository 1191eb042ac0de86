import { describe, expect, test } from 'vitest'
import { AbortError } from '../errors/abort-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { manyPayouts, paidOnce } from '../test-support/many-payouts.ts'
import { BatchRefusedError, BatchStoppedError } from './batch-errors.ts'
import type { BatchClient } from './client.ts'
import type { BatchLedger, RowState } from './ledger.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { type BatchProgress, payBatch, planBatch } from './pay-batch.ts'
import { requestIdOf } from './request-id.ts'
import type { BatchRow } from './row.ts'
import { batchTable, isSettled } from './summary.ts'

const batch = 'payroll-2026-11'
const ONCE = { twice: 0, left: 0, odd: 0 }

/** Rows as a file gives them. */
async function* streamOf(rows: readonly BatchRow[]): AsyncGenerator<BatchRow> {
  yield* rows
}

async function statesOf(ledger: BatchLedger): Promise<RowState[]> {
  const states: RowState[] = []
  for await (const { state } of ledger.read(batch)) states.push(state)
  return states
}

async function errorOf(promise: Promise<unknown>): Promise<GlomoError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason) => reason,
  )
  if (!(error instanceof GlomoError)) throw new Error(`not a GlomoError: ${error}`)
  return error
}

describe('a batch', () => {
  test('pays every row once, from a list or a stream, and again makes nothing', async () => {
    const { emulator, glomo, rows } = await manyPayouts()
    const ledger = new MemoryLedger()
    const all = rows(40)
    const summary = await payBatch(glomo, streamOf(all), { batch, ledger })
    expect(summary).toMatchObject({ rows: 40, states: { created: 40 }, replayed: 0, open: [] })
    expect(summary.sent).toEqual([
      { currency: 'USD', amount: all.reduce((sum, { payout }) => sum + Number(payout.source_amount), 0) },
    ])
    const sent = emulator.requests.length
    expect((await payBatch(glomo, all, { batch, ledger })).states.created).toBe(40)
    expect(emulator.requests).toHaveLength(sent)
    expect(paidOnce(emulator, all)).toEqual(ONCE)
  })

  test('has the request_id of batch and key, so that without its ledger nothing is paid twice either', async () => {
    const { emulator, glomo, rows } = await manyPayouts()
    const all = rows(5)
    await payBatch(glomo, all, { batch, ledger: new MemoryLedger() })
    const [first] = emulator.objects('payout')
    expect(emulator.objects('payout').map(({ request_id }) => request_id)).toContain(
      await requestIdOf(batch, 'invoice-1'),
    )
    expect(String(first?.request_id)).toHaveLength(46)
    const again = await payBatch(glomo, all, { batch, ledger: new MemoryLedger() })
    expect(again).toMatchObject({ states: { created: 5 }, replayed: 5 })
    await payBatch(glomo, rows(5, 6), { batch: 'payroll-2026-12', ledger: new MemoryLedger() })
    expect(emulator.objects('payout')).toHaveLength(10)
  })

  test('pays with quotes, and takes the payout of an earlier quote for the answer', async () => {
    const { emulator, glomo, beneficiary } = await manyPayouts({
      now: new Date(),
      faults: [{ kind: 'answer-lost', operation: 'createPayout', times: 4 }],
    })
    const quote = async () => {
      const { quotes = [] } = await glomo.quotes.create({
        resource: 'payout',
        source_currency: 'USD',
        destination_currency: 'EUR',
        source_amount: 10_000,
        method: { payment_method: 'bank_transfer', subtype: 'local_transfer' },
      })
      const [first] = quotes
      if (!first) throw new Error('no quote')
      return first
    }
    const rowOf = (given: Awaited<ReturnType<typeof quote>>): BatchRow => ({
      key: 'quoted',
      payout: { quote_id: given.id, beneficiary_id: beneficiary, purpose_code: 'S0802' },
      quote: given,
    })
    const ledger = new MemoryLedger()
    const [one, other] = [await quote(), await quote()]
    const first = await payBatch(glomo, [rowOf(one)], { batch, ledger, maxTries: 1 })
    expect(first.states.unknown + first.states.created).toBe(1)
    expect((await payBatch(glomo, [rowOf(other)], { batch, ledger })).states.created).toBe(1)
    expect(emulator.objects('payout')).toHaveLength(1)
  })

  test('is not begun when a row would be refused, and says which and why', async () => {
    const { emulator, glomo, rows, beneficiary } = await manyPayouts()
    const good = rows(2)
    const bad: BatchRow[] = [
      ...good,
      { key: 'invoice-1', payout: good[0]?.payout ?? { quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' } },
      { key: ' ', payout: { quote_id: 'quote_1', beneficiary_id: beneficiary, purpose_code: 'S0802' } },
      {
        key: 'code',
        payout: JSON.parse(`{"quote_id":"quote_1","beneficiary_id":"${beneficiary}","purpose_code":"P1401"}`),
      },
      { key: 'id', payout: { quote_id: 'quote_1', beneficiary_id: 'cust_1', purpose_code: 'S0802' } },
    ]
    const ledger = new MemoryLedger()
    const error = await errorOf(payBatch(glomo, bad, { batch, ledger }))
    if (!(error instanceof BatchRefusedError)) throw error
    expect(error.message).toBe(
      '4 of 6 rows would be refused, so that none was sent. The first is row 3 (invoice-1): key is that of row 1, too',
    )
    expect(error.report.refused.slice(1)).toEqual([
      { number: 4, key: ' ', reasons: ['key is missing'] },
      { number: 5, key: 'code', reasons: ['purpose_code "P1401" is not on the list of payouts'] },
      { number: 6, key: 'id', reasons: ['beneficiary_id is out of bounds'] },
    ])
    expect(emulator.objects('payout')).toEqual([])
    const skipped = await payBatch(glomo, bad, { batch, ledger, skipRefused: true })
    expect(skipped).toMatchObject({ rows: 2, states: { created: 2 } })
  })

  test('refuses a key that comes with another payout than the one it was sent with', async () => {
    const { emulator, glomo, rows } = await manyPayouts()
    const ledger = new MemoryLedger()
    await payBatch(glomo, rows(2), { batch, ledger })
    const [first] = rows(1)
    const changed = { key: 'invoice-1', payout: { ...first?.payout, source_amount: 5 } } as BatchRow
    const error = await errorOf(payBatch(glomo, [changed, ...rows(1, 3)], { batch, ledger }))
    expect(error).toBeInstanceOf(ArgumentError)
    expect(error.message).toContain('nothing was sent: invoice-1 came with another payout')
    expect(emulator.objects('payout')).toHaveLength(2)
  })

  test('whose ledger was lost refuses such a key too, by the payout that exists', async () => {
    const { emulator, glomo, rows } = await manyPayouts()
    await payBatch(glomo, rows(1), { batch, ledger: new MemoryLedger() })
    const [first] = rows(1)
    const changed = { key: 'invoice-1', payout: { ...first?.payout, source_amount: 5 } } as BatchRow
    const { states, open } = await payBatch(glomo, [changed], { batch, ledger: new MemoryLedger() })
    expect(states.refused).toBe(1)
    expect(open[0]?.note).toContain('differs in source_amount')
    expect(emulator.objects('payout')).toHaveLength(1)
  })

  test('whose ledger was lost refuses a quote for a payout that was made without one', async () => {
    const { emulator, glomo, beneficiary, rows } = await manyPayouts()
    await payBatch(glomo, rows(1), { batch, ledger: new MemoryLedger() })
    const { id } = emulator.seed.quote()
    const quoted: BatchRow = {
      key: 'invoice-1',
      payout: { quote_id: id, beneficiary_id: beneficiary, purpose_code: 'S0802' },
    }
    const { states, open } = await payBatch(glomo, [quoted], { batch, ledger: new MemoryLedger() })
    expect(states.refused).toBe(1)
    expect(open[0]?.note).toContain('differs in quote_id')
    expect(emulator.objects('payout')).toHaveLength(1)
  })

  test('without a name, or with options that cannot be kept, is refused', async () => {
    const { glomo } = await manyPayouts()
    const ledger = new MemoryLedger()
    await expect(payBatch(glomo, [], { batch: ' ', ledger })).rejects.toThrow('batch is the name of the batch')
    await expect(payBatch(glomo, [], { batch, ledger, concurrency: 0 })).rejects.toThrow('concurrency is 0')
    await expect(payBatch(glomo, [], { batch, ledger, lease: 1.5 })).rejects.toThrow('lease is 1.5')
  })
})

describe('what went wrong', () => {
  test('answers that are lost, failures and refusals of the pace end with every row paid once', async () => {
    const chance = 0.1
    const { emulator, glomo, rows } = await manyPayouts({
      faults: [
        { kind: 'answer-lost', chance },
        { kind: 'failed-late', chance },
        { kind: 'server-error', chance },
        { kind: 'truncated', chance },
      ],
    })
    const all = rows(150)
    const ledger = new MemoryLedger()
    const summary = await payBatch(glomo, all, { batch, ledger, concurrency: 20 })
    expect(summary.states.created).toBe(150)
    expect(paidOnce(emulator, all)).toEqual(ONCE)
  }, 60_000)

  test('a payout that failed when it was made comes with advice, and a refusal with what the API said', async () => {
    const down = await manyPayouts({ account: { screeningDown: true, balances: { USD: 1e9 } } })
    const failed = await payBatch(down.glomo, down.rows(1), { batch, ledger: new MemoryLedger() })
    expect(failed.open).toMatchObject([{ state: 'failed', status: 'failed', advice: { action: 'retry-later' } }])
    expect(batchTable(failed)).toContain('Pay it later, once, under a new key.')

    const poor = await manyPayouts({ account: { balances: { USD: 250 } } })
    const ledger = new MemoryLedger()
    const refused = await payBatch(poor.glomo, poor.rows(3), { batch, ledger, concurrency: 1 })
    expect(refused.states).toMatchObject({ created: 2, refused: 1 })
    expect(refused.open[0]?.note).toContain('insufficient balance')
    expect(isSettled(refused)).toBe(true)
    // Run again, it is tried again.
    const again = await payBatch(poor.glomo, poor.rows(3), { batch, ledger })
    expect(again.states).toMatchObject({ created: 2, refused: 1 })
  })

  test('what nobody knows is unknown, and settled by another run', async () => {
    const { emulator, glomo, rows } = await manyPayouts(
      { faults: [{ kind: 'answer-lost', operation: 'createPayout', times: 1 }] },
      { maxRetries: 0 },
    )
    const ledger = new MemoryLedger()
    const first = await payBatch(glomo, rows(2), { batch, ledger, maxTries: 1, concurrency: 1 })
    expect(first.states).toMatchObject({ unknown: 1, created: 1 })
    expect(isSettled(first)).toBe(false)
    expect(batchTable(first)).toContain('Run the batch again: it is settled under the same request_id.')
    const second = await payBatch(glomo, rows(2), { batch, ledger })
    expect(second).toMatchObject({ states: { created: 2 }, replayed: 1 })
    expect(emulator.objects('payout')).toHaveLength(2)
  })

  test('a refusal after an attempt that nobody knows the end of stays unknown', async () => {
    const { glomo, rows, emulator } = await manyPayouts(
      { faults: [{ kind: 'unreachable', operation: 'createPayout', times: 1 }] },
      { maxRetries: 0 },
    )
    const ledger = new MemoryLedger()
    await payBatch(glomo, rows(1), { batch, ledger, maxTries: 1 })
    emulator.fail({ kind: 'refused', status: 400, message: 'Beneficiary has been rejected', times: 1 })
    const { open } = await payBatch(glomo, rows(1), { batch, ledger })
    expect(open).toMatchObject([{ state: 'unknown' }])
    expect(open[0]?.note).toContain('has been rejected. But an earlier attempt may have made the payout')
  })

  test('a key that is refused stops the batch, and no row is taken for refused', async () => {
    const { glomo, rows, emulator } = await manyPayouts()
    emulator.fail({ kind: 'refused', status: 401, message: 'Unauthorized' })
    const ledger = new MemoryLedger()
    const before = emulator.requests.length
    const error = await errorOf(payBatch(glomo, rows(30), { batch, ledger, concurrency: 3 }))
    expect(error).toBeInstanceOf(BatchStoppedError)
    expect(error.message).toMatch(/^the batch was stopped: createPayout .*401/)
    expect(emulator.requests.length - before).toBeLessThanOrEqual(3)
    const states = await statesOf(ledger)
    expect(new Set(states)).toEqual(new Set(['planned']))
  })

  test('an outage stops the batch after some calls, and another run pays every row once', async () => {
    const { glomo, rows, emulator } = await manyPayouts({}, { maxRetries: 0 })
    emulator.fail({ kind: 'unreachable', times: 10 })
    const ledger = new MemoryLedger()
    const all = rows(40)
    const error = await errorOf(payBatch(glomo, all, { batch, ledger, concurrency: 2, stopAfter: 10 }))
    expect(error.message).toContain('10 calls, one after the other, were not settled by the API')
    expect((await payBatch(glomo, all, { batch, ledger })).states.created).toBe(40)
    expect(paidOnce(emulator, all)).toEqual(ONCE)
  })

  test('a ledger that fails ends the batch, and with a new one every row is paid once', async () => {
    const { glomo, rows, emulator } = await manyPayouts()
    const ledger = new MemoryLedger()
    let writes = 0
    const failing: BatchLedger = {
      plan: (...given) => ledger.plan(...given),
      claim: (...given) => ledger.claim(...given),
      renew: (...given) => ledger.renew(...given),
      follow: (...given) => ledger.follow(...given),
      read: (...given) => ledger.read(...given),
      write: async (...given) => {
        writes += 1
        if (writes > 7) throw new GlomoError('the disk is full')
        await ledger.write(...given)
      },
    }
    const all = rows(30)
    await expect(payBatch(glomo, all, { batch, ledger: failing })).rejects.toThrow('the disk is full')
    expect(emulator.objects('payout').length).toBeLessThan(30)
    await payBatch(glomo, all, { batch, ledger: new MemoryLedger() })
    expect(paidOnce(emulator, all)).toEqual(ONCE)
  })
})

test('an abort ends it after the rows that are being sent, and the rest is paid by another run', async () => {
  const { glomo, rows, emulator } = await manyPayouts()
  const stopping = new AbortController()
  const ledger = new MemoryLedger()
  const all = rows(60)
  const onProgress = ({ done }: BatchProgress) => done >= 10 && stopping.abort(new Error('Ctrl-C'))
  const options = { batch, ledger, concurrency: 4 }
  const error = await errorOf(payBatch(glomo, all, { ...options, onProgress, signal: stopping.signal }))
  expect(error).toBeInstanceOf(AbortError)
  const states = await statesOf(ledger)
  expect(states.filter((state) => state === 'created')).toHaveLength(emulator.objects('payout').length)
  expect(states.filter((state) => state === 'planned').length).toBeGreaterThan(40)
  expect(states).not.toContain('sending')
  await payBatch(glomo, all, options)
  expect(paidOnce(emulator, all)).toEqual(ONCE)
})

test('a row that was taken out before it was sent is not sent, and comes again when it is put back', async () => {
  const { glomo, rows, emulator } = await manyPayouts()
  const ledger = new MemoryLedger()
  const all = rows(5)
  await planBatch(glomo, all, { batch, ledger })
  const without = all.slice(1)
  expect(await payBatch(glomo, without, { batch, ledger, dryRun: true })).toMatchObject({
    toSend: 4,
    leftOut: ['invoice-1'],
  })
  const summary = await payBatch(glomo, without, { batch, ledger })
  expect(summary.states).toMatchObject({ created: 4, planned: 1 })
  expect(isSettled(summary)).toBe(false)
  expect(emulator.objects('payout')).toHaveLength(4)
  expect((await payBatch(glomo, all, { batch, ledger })).states.created).toBe(5)
})

test('a batch may be planned in parts, and sent by one who gives no rows', async () => {
  const { glomo, rows, emulator } = await manyPayouts()
  const ledger = new MemoryLedger()
  await planBatch(glomo, rows(5), { batch, ledger })
  await planBatch(glomo, rows(5, 6), { batch, ledger })
  await expect(planBatch(glomo, [...rows(1), ...rows(1)], { batch, ledger })).rejects.toBeInstanceOf(BatchRefusedError)
  expect(emulator.objects('payout')).toEqual([])
  expect((await payBatch(glomo, [], { batch, ledger })).states.created).toBe(10)
})

test('progress counts up to the whole, and a display that fails stops nothing', async () => {
  const { glomo, rows } = await manyPayouts()
  const seen: BatchProgress[] = []
  const onProgress = (progress: BatchProgress) => {
    seen.push(progress)
    throw new Error('no terminal')
  }
  await payBatch(glomo, rows(5), { batch, ledger: new MemoryLedger(), onProgress })
  expect(seen.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5])
  expect(seen.at(-1)).toMatchObject({ total: 5, states: { created: 5, planned: 0 } })
})

test('several workers share one batch, and those that only help give no rows', async () => {
  const { glomo, rows, emulator } = await manyPayouts({ faults: [{ kind: 'answer-lost', chance: 0.1 }] })
  const ledger = new MemoryLedger()
  const all = rows(100)
  const creates = () => emulator.requests.filter(({ operation }) => operation === 'createPayout').length
  const work = (given: BatchRow[]) => payBatch(glomo, given, { batch, ledger, concurrency: 5 })
  const summaries = await Promise.all([work(all), work(all), work([])])
  await work([])
  for (const { states } of summaries.slice(0, 2)) expect(states.created).toBe(100)
  expect(paidOnce(emulator, all)).toEqual(ONCE)
  expect(creates()).toBeLessThan(130)
})

test('the rows of a worker that died are taken over when its lease has ended', async () => {
  const { glomo, rows, emulator } = await manyPayouts()
  let now = 0
  const ledger = new MemoryLedger({ now: () => now })
  const all = rows(6)
  const { balances, beneficiaries, payouts } = glomo
  const dead: BatchClient = {
    balances,
    beneficiaries,
    payouts: {
      create: () => new Promise(() => {}),
      retrieve: (id) => payouts.retrieve(id),
      list: (after) => payouts.list(after),
    },
  }
  void payBatch(dead, all, { batch, ledger, concurrency: 2, lease: 1_000_000 })
  await expect.poll(async () => (await statesOf(ledger)).filter((state) => state === 'sending').length).toBe(2)
  const helping = payBatch(glomo, [], { batch, ledger })
  await expect.poll(() => emulator.objects('payout').length).toBe(4)
  now = 1_000_001
  expect((await helping).states.created).toBe(6)
  expect(paidOnce(emulator, all)).toEqual(ONCE)
})
