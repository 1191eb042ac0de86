import { PGlite } from '@electric-sql/pglite'
import { signPayload } from 'glomo-client/testing'
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'
import { createTable, type PostgresStore, postgresStore, type Queryable } from 'glomo-client/webhooks/postgres'
import { redisStore } from 'glomo-client/webhooks/redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webhookHandler as onPostgres } from '../../examples/webhooks/postgres-store.ts'
import { behavesAsStore } from './behaves-as-store.ts'
import { postgresIsInstalled, type Running, redisIsInstalled, startPostgres, startRedis } from './database-servers.ts'

const secret = 'whsec_stores'
const paid = {
  entity_type: 'payout',
  event_type: 'success',
  data: { id: 'payout_1', status: 'success', source_amount: 5 },
}

/** Milliseconds; the machine may be busy. */
const START_LIMIT = 120_000

async function delivery(): Promise<Request> {
  const { body, headers } = await signPayload(paid, secret)
  return new Request('http://localhost/webhooks/glomo', { method: 'POST', body, headers })
}

describe('memory', () => {
  let now = 0
  const store = new MemoryStore({ now: () => now })
  behavesAsStore(
    () => store,
    async () => {
      now += 60_000
    },
  )
})

/** What the store in PostgreSQL does, whichever way its SQL is run. */
function behavesAsPostgresStore(
  databaseOf: () => Queryable,
  inTransaction: (work: (transaction: Queryable) => Promise<unknown>) => Promise<unknown>,
): void {
  const table = '"hooks"."seen"'
  const storeOf = (): PostgresStore => postgresStore(databaseOf(), { schema: 'hooks', table: 'seen' })
  const endNow = (key: string) =>
    databaseOf().query(`UPDATE ${table} SET expires_at = now() - interval '1 second' WHERE key = $1`, [key])
  beforeAll(async () => {
    await databaseOf().query('CREATE SCHEMA hooks')
    await databaseOf().query(createTable({ schema: 'hooks', table: 'seen' }))
    await databaseOf().query(createTable({ schema: 'hooks', table: 'seen' }))
    await databaseOf().query('CREATE TABLE effects (key text)')
  })

  behavesAsStore(storeOf, endNow)

  const effectsOf = async (key: string) =>
    (await databaseOf().query('SELECT key FROM effects WHERE key = $1', [key])).rows.length
  const handle = (key: string, then: () => void = () => {}) =>
    inTransaction(async (transaction) => {
      const effect = () => transaction.query('INSERT INTO effects VALUES ($1)', [key])
      const done = await storeOf().withinTransaction(transaction, key, effect)
      then()
      return done
    })

  test('commits an effect and that it was done together, once, however many try', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => handle('together')))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await effectsOf('together')).toBe(1)
    expect(await storeOf().claim('together', 'other', 60)).toBe('done')
  })

  test('rolls both back when the transaction fails, and does both the next time', async () => {
    await storeOf().claim('rolled back', 'first', 60)
    const failing = handle('rolled back', () => {
      throw new Error('the process dies')
    })
    await expect(failing).rejects.toThrow('the process dies')
    expect(await effectsOf('rolled back')).toBe(0)
    expect(await storeOf().claim('rolled back', 'other', 60)).toBe('busy')
    await endNow('rolled back')
    expect(await storeOf().claim('rolled back', 'other', 60)).toBe('mine')
    expect(await handle('rolled back')).toBe(true)
    expect(await handle('rolled back')).toBe(false)
    expect(await effectsOf('rolled back')).toBe(1)
  })

  test('keeps an effect that was committed by a handler that failed after it, or outlasted its lease', async () => {
    const store = storeOf()
    await store.claim('failed after', 'first', 60)
    await endNow('failed after')
    await store.claim('failed after', 'second', 60)
    await handle('failed after')
    await store.release('failed after', 'second')
    await store.complete('failed after', 'first', 60)
    expect(await handle('failed after')).toBe(false)
    expect(await store.claim('failed after', 'third', 60)).toBe('done')
  })

  test('refuses a transaction that is none, and remembers nothing', async () => {
    const effect = () => expect.unreachable()
    const refused = storeOf().withinTransaction(databaseOf(), 'none', effect)
    await expect(refused).rejects.toThrow('withinTransaction needs an open transaction')
    expect(await storeOf().claim('none', 'me', 60)).toBe('mine')
  })

  test('deletes what has ended, and nothing else', async () => {
    const store = storeOf()
    await databaseOf().query(`DELETE FROM ${table}`)
    for (const key of ['old', 'new']) await store.claim(key, 'me', 60)
    await endNow('old')
    expect(await store.deleteExpired()).toBe(1)
    expect(await store.claim('new', 'other', 60)).toBe('busy')
  })
}

describe('PostgreSQL compiled to WebAssembly', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
  }, START_LIMIT)
  afterAll(() => database.close())
  behavesAsPostgresStore(
    () => database,
    (work) => database.transaction(work),
  )
})

// Skipped where no PostgreSQL is installed, or the tests run as root without an account for it: npm has none to bring.
describe.skipIf(!postgresIsInstalled)('a server of PostgreSQL', () => {
  let server: Running<Awaited<ReturnType<typeof startPostgres>>['client']>
  beforeAll(async () => {
    server = await startPostgres()
  }, START_LIMIT)
  afterAll(() => server?.stop())
  behavesAsPostgresStore(
    () => server.client,
    async (work) => {
      const client = await server.client.connect()
      try {
        await client.query('BEGIN')
        const result = await work(client)
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    },
  )

  test('serves the example: 20 deliveries at once, to several processes, are one line in the ledger', async () => {
    await server.client.query(createTable())
    await server.client.query('CREATE TABLE ledger (payout_id text, amount integer)')
    const processes = Array.from({ length: 4 }, () => onPostgres(server.client, secret))
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => processes[index % 4]?.(await delivery())),
    )
    expect(answers.map((answer) => answer?.status)).toContain(200)
    expect(answers.every((answer) => answer?.status === 200 || answer?.status === 503)).toBe(true)
    const { rows } = await server.client.query('SELECT payout_id, amount FROM ledger')
    expect(rows).toEqual([{ payout_id: 'payout_1', amount: 5 }])
  })
})

// Skipped where no redis-server is installed: npm has none to bring.
describe.skipIf(!redisIsInstalled)('a server of Redis', () => {
  let server: Running<Awaited<ReturnType<typeof startRedis>>['client']>
  beforeAll(async () => {
    server = await startRedis()
  }, START_LIMIT)
  afterAll(() => server?.stop())
  const endNow = (key: string) => server.client.del(key)

  describe('through a client of redis', () => {
    behavesAsStore(() => redisStore(server.client), endNow)

    test('leaves no key in Redis for ever', async () => {
      const store = redisStore(server.client)
      await store.claim('for a while', 'me', 60)
      const leased = await server.client.pTTL('for a while')
      await store.complete('for a while', 'me', 7_000)
      const done = await server.client.pTTL('for a while')
      expect(leased > 0 && leased <= 60_000).toBe(true)
      expect(done > 60_000 && done <= 7_000_000).toBe(true)
    })
  })

  describe('through a client that is called as one of ioredis', () => {
    beforeAll(() => server.client.flushAll())
    const ioredis = {
      defineCommand: () => {},
      eval: (script: string, numberOfKeys: number, ...rest: string[]) =>
        server.client.sendCommand(['EVAL', script, String(numberOfKeys), ...rest]),
    }
    behavesAsStore(() => redisStore(ioredis), endNow)
  })

  test('that is away makes the answer 500, and the event is handled when it is back', async () => {
    const handled: string[] = []
    let away = true
    const client = {
      eval: (script: string, options: { keys: string[]; arguments: string[] }) =>
        away ? Promise.reject(new Error('ECONNREFUSED')) : server.client.eval(script, options),
    }
    const on = { payout: ({ data }: { data: { id: string } }) => void handled.push(data.id) }
    const handle = createWebhookHandler({ secrets: secret, store: redisStore(client), on, onError: () => {} })
    expect((await handle(await delivery())).status).toBe(500)
    away = false
    expect((await handle(await delivery())).status).toBe(200)
    expect((await handle(await delivery())).status).toBe(200)
    expect(handled).toEqual(['payout_1'])
  })
})

test('a name of a schema or table that is more than a name is refused', () => {
  for (const name of ['', 'a b', 'a"; DROP TABLE x; --', '1a', 'a.b', 'a'.repeat(64)]) {
    expect(() => createTable({ table: name })).toThrow('letters, digits and _')
    expect(() => createTable({ schema: name })).toThrow('letters, digits and _')
  }
})
