import { spawn, spawnSync } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { createClient } from '@redis/client'
import type { WebhookStore } from 'glomo-client/webhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CREATE_TABLE, postgresStore } from '../../examples/webhooks/postgres-store.ts'
import { redisStore } from '../../examples/webhooks/redis-store.ts'

/** What every store must do, whatever it keeps its keys in. */
function behavesAsStore(storeOf: () => WebhookStore): void {
  test('gives a key to one of many that come at once', async () => {
    const store = storeOf()
    const claims = await Promise.all(Array.from({ length: 25 }, () => store.claim('many', 60)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  test('gives it again after it was given back', async () => {
    const store = storeOf()
    expect(await store.claim('back', 60)).toBe(true)
    await store.release('back')
    expect(await store.claim('back', 60)).toBe(true)
  })

  test('keeps keys apart', async () => {
    const store = storeOf()
    expect([await store.claim('one', 60), await store.claim('two', 60)]).toEqual([true, true])
  })
}

describe('PostgreSQL', () => {
  // The engine itself, compiled to WebAssembly.
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
    await database.query(CREATE_TABLE)
  })
  afterAll(() => database.close())

  behavesAsStore(() => postgresStore(database))

  test('gives a claim that is over to the next', async () => {
    const store = postgresStore(database)
    expect(await store.claim('over', 60)).toBe(true)
    await database.query(`UPDATE glomo_webhook_claims SET expires_at = now() - interval '1 second' WHERE key = 'over'`)
    expect(await Promise.all([store.claim('over', 60), store.claim('over', 60)])).toEqual([true, false])
  })
})

const redisIsInstalled = spawnSync('redis-server', ['--version']).status === 0

// Skipped where no redis-server is installed: npm has none to bring.
describe.skipIf(!redisIsInstalled)('Redis', () => {
  let stop: () => void
  const port = () =>
    new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as AddressInfo
        probe.close(() => resolve(port))
      })
    })
  const connect = (url: string) => createClient({ url, socket: { connectTimeout: 10_000 } }).on('error', () => {})
  let client: ReturnType<typeof connect>
  beforeAll(async () => {
    const chosen = await port()
    const server = spawn('redis-server', ['--port', String(chosen), '--bind', '127.0.0.1', '--save', ''])
    stop = () => void server.kill()
    client = connect(`redis://127.0.0.1:${chosen}`)
    await client.connect()
  })
  afterAll(() => {
    client?.destroy()
    stop?.()
  })

  behavesAsStore(() =>
    redisStore({
      set: (key, value, { EX }) => client.set(key, value, { NX: true, EX }) as Promise<string | null>,
      del: (key) => client.del(key),
    }),
  )
})
