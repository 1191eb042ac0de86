import { PGlite } from '@electric-sql/pglite'
import { createClient } from '@redis/client'
import { createNodeRedisClient, QueueEvents } from 'bullmq'
import { isSettled, summarizeBatch } from 'glomo-client/batch'
import { createBatchTable, postgresLedger, type Queryable } from 'glomo-client/batch/postgres'
import { fromPglite, PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import * as onBullMq from '../../examples/at-scale/bullmq.ts'
import * as onPgBoss from '../../examples/at-scale/pg-boss.ts'
import { manyPayouts, paidOnce } from '../../src/test-support/many-payouts.ts'
import {
  postgresIsInstalled,
  type Running,
  redisIsInstalled,
  startPostgres,
  startRedis,
} from '../webhooks/database-servers.ts'

/** Milliseconds; the machine may be busy. */
const LIMIT = 120_000
const ONCE = { twice: 0, left: 0, odd: 0 }
const FAULTS = [
  { kind: 'answer-lost', chance: 0.03 },
  { kind: 'failed-late', chance: 0.02 },
] as const

async function paysThroughPgBoss(database: Queryable, start: () => Promise<PgBoss>): Promise<void> {
  for (const statement of createBatchTable().split(';')) await database.query(statement)
  const { emulator, glomo, rows } = await manyPayouts({ faults: FAULTS })
  const ledger = postgresLedger(database)
  const all = rows(150)
  const stopping = new AbortController()
  const machines = [await start(), await start()]
  onTestFinished(async () => {
    stopping.abort()
    for (const boss of machines) await boss.stop({ graceful: false, close: true })
  })
  for (const boss of machines) await onPgBoss.startPaying(boss, glomo, ledger, stopping.signal)
  const [first] = machines
  if (!first) throw new Error('no machine')
  const batch = { batch: 'payroll', rows: all, workers: 2 }
  await onPgBoss.payOnMany(first, glomo, ledger, batch)
  // Somebody presses the button twice.
  await onPgBoss.payOnMany(first, glomo, ledger, batch)
  const isDone = async () => {
    const summary = await summarizeBatch(ledger, 'payroll')
    return isSettled(summary) && summary.states.created === 150
  }
  await expect.poll(isDone, { timeout: 60_000, interval: 200 }).toBe(true)
  expect(paidOnce(emulator, all)).toEqual(ONCE)
}

describe('pg-boss', () => {
  test(
    'on PostgreSQL compiled to WebAssembly starts workers that pay a batch once',
    async () => {
      const database = await PGlite.create()
      await paysThroughPgBoss(database, async () => {
        const boss = new PgBoss({ db: fromPglite(database) })
        boss.on('error', () => {})
        await boss.start()
        return boss
      })
    },
    LIMIT,
  )

  // Skipped where no PostgreSQL is installed, or the tests run as root without an account for it: npm has none to bring.
  describe.skipIf(!postgresIsInstalled)('with a server of PostgreSQL', () => {
    let server: Running<Awaited<ReturnType<typeof startPostgres>>['client']>
    beforeAll(async () => {
      server = await startPostgres()
    }, LIMIT)
    afterAll(() => server?.stop())

    test(
      'starts workers that pay a batch once',
      () =>
        paysThroughPgBoss(server.client, async () => {
          const db = { executeSql: (text: string, values?: unknown[]) => server.client.query(text, values) }
          const boss = new PgBoss({ db })
          boss.on('error', () => {})
          await boss.start()
          return boss
        }),
      LIMIT,
    )
  })
})

// Skipped where no redis-server is installed: npm has none to bring.
describe.skipIf(!redisIsInstalled)('BullMQ with a server of Redis', () => {
  let server: Running<Awaited<ReturnType<typeof startRedis>>['client']>
  beforeAll(async () => {
    server = await startRedis()
  }, LIMIT)
  afterAll(() => server?.stop())

  test(
    'pays each job once, however often it was put in and run',
    async () => {
      const { emulator, glomo, rows } = await manyPayouts({ faults: FAULTS })
      const all = rows(120)
      const url = server.client.options?.url ?? ''
      const clients: { readonly isOpen: boolean; destroy(): void }[] = []
      const connect = () => {
        const client = createClient({ url })
        clients.push(client)
        return createNodeRedisClient(client)
      }
      await onBullMq.enqueue(connect(), 'payroll', all)
      const events = new QueueEvents('glomo-payouts', { connection: connect() })
      const done = new Set<string>()
      events.on('completed', ({ jobId }) => done.add(jobId))
      await events.waitUntilReady()
      const workers = [onBullMq.startPaying(connect(), glomo), onBullMq.startPaying(connect(), glomo)]
      await onBullMq.enqueue(connect(), 'payroll', all)
      await expect.poll(() => done.size, { timeout: 60_000, interval: 100 }).toBe(120)
      for (const worker of workers) await worker.close()
      await events.close()
      for (const client of clients) if (client.isOpen) client.destroy()
      expect(paidOnce(emulator, all)).toEqual(ONCE)
    },
    LIMIT,
  )
})
