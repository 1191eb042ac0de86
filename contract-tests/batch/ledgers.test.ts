import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type BatchLedger, type BatchSummary, type LedgerRow, MemoryLedger, payBatch } from 'glomo-client/batch'
import { type FileLedger, openFileLedger } from 'glomo-client/batch/node'
import { createBatchTable, postgresLedger, type Queryable } from 'glomo-client/batch/postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manyPayouts, paidOnce } from '../../src/test-support/many-payouts.ts'
import { postgresIsInstalled, type Running, startPostgres } from '../webhooks/database-servers.ts'
import { behavesAsLedger } from './behaves-as-ledger.ts'

/** Milliseconds; the machine may be busy. */
const START_LIMIT = 120_000

describe('memory', () => {
  let now = 0
  const ledger = new MemoryLedger({ now: () => now })
  behavesAsLedger(
    () => ledger,
    async () => {
      now += 60_000
    },
  )
})

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glomo-ledgers-'))
  const path = join(folder, 'ledger.jsonl')
  let now = 0
  let ledger: FileLedger
  beforeAll(async () => {
    ledger = await openFileLedger(path, { now: () => now })
  })
  afterAll(async () => {
    await ledger.close()
    rmSync(folder, { recursive: true })
  })
  behavesAsLedger(
    () => ledger,
    async () => {
      now += 60_000
    },
  )

  test('that is opened again has what every batch had come to', async () => {
    const rowsOf = async () => {
      const rows: LedgerRow[] = []
      for (const batch of ledger.batches()) for await (const row of ledger.read(batch)) rows.push(row)
      return rows
    }
    const before = await rowsOf()
    expect(before.length).toBeGreaterThan(2_500)
    await ledger.close()
    ledger = await openFileLedger(path)
    expect(await rowsOf()).toEqual(before)
  })
})

/** What the ledger in PostgreSQL does, whichever way its SQL is run. */
function behavesAsPostgresLedger(databaseOf: () => Queryable): void {
  const where = { schema: 'money', table: 'Rows' }
  const ledgerOf = (): BatchLedger => postgresLedger(databaseOf(), where)
  const run = async (sql: string) => {
    for (const statement of sql.split(';')) await databaseOf().query(statement)
  }
  beforeAll(async () => {
    await run('CREATE SCHEMA money')
    await run(createBatchTable(where))
    await run(createBatchTable(where))
  })

  behavesAsLedger(ledgerOf, (batch) =>
    databaseOf().query(`UPDATE "money"."Rows" SET free_at = now() - interval '1 second' WHERE batch = $1`, [batch]),
  )

  test('is shared by two workers, of which one dies: every row is paid once', async () => {
    const { emulator, glomo, rows } = await manyPayouts({
      faults: [
        { kind: 'answer-lost', chance: 0.03 },
        { kind: 'failed-late', chance: 0.02 },
      ],
    })
    const all = rows(200)
    const options = { batch: 'shared', concurrency: 8, lease: 2_000 }
    let calls = 0
    const dying: BatchLedger = {
      ...ledgerOf(),
      renew: async () => {},
      write: async (...given) => {
        calls += 1
        // From here on nothing of it reaches anybody.
        if (calls > 30) await new Promise(() => {})
        await ledgerOf().write(...given)
      },
    }
    // Nobody is left who would hear what becomes of it, also when the database is gone.
    payBatch(glomo, all, { ...options, ledger: dying }).catch(() => undefined)
    const work = () => payBatch(glomo, all, { ...options, ledger: ledgerOf() })
    const summaries: BatchSummary[] = await Promise.all([work(), work()])
    for (const { states } of summaries) expect(states.created).toBe(200)
    expect(paidOnce(emulator, all)).toEqual({ twice: 0, left: 0, odd: 0 })
    const creates = emulator.requests.filter(({ operation }) => operation === 'createPayout').length
    expect(creates).toBeLessThan(260)
  }, 60_000)
}

describe('PostgreSQL compiled to WebAssembly', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
  }, START_LIMIT)
  afterAll(() => database.close())
  behavesAsPostgresLedger(() => database)
})

// Skipped where no PostgreSQL is installed, or the tests run as root without an account for it: npm has none to bring.
describe.skipIf(!postgresIsInstalled)('a server of PostgreSQL', () => {
  let server: Running<Awaited<ReturnType<typeof startPostgres>>['client']>
  beforeAll(async () => {
    server = await startPostgres()
  }, START_LIMIT)
  afterAll(() => server?.stop())
  behavesAsPostgresLedger(() => server.client)
})

test('a database that fails is a LedgerError with its words', async () => {
  const ledger = postgresLedger({ query: () => Promise.reject(new Error('connection terminated')) })
  await expect(ledger.plan('b', [])).rejects.toMatchObject({
    name: 'LedgerError',
    message: 'the ledger in PostgreSQL failed: connection terminated',
  })
})

test('a name of a schema or table that is more than a name is refused', () => {
  expect(() => createBatchTable({ table: 'a b' })).toThrow('letters, digits and _')
  expect(() => postgresLedger({ query: async () => ({ rows: [] }) }, { schema: '1a' })).toThrow('letters, digits and _')
})
