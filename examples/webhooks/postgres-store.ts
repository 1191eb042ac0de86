/** Several processes that take webhooks, and do what each asks for exactly once: in the transaction that remembers it. */
import { createWebhookHandler } from 'glomo-client/webhooks'
import { postgresStore } from 'glomo-client/webhooks/postgres'
import type { Pool, PoolClient } from 'pg'

/** The table is made by a migration, with what `createTable()` says. */
export function webhookHandler(pool: Pool, secret: string): (request: Request) => Promise<Response> {
  const store = postgresStore(pool)
  return createWebhookHandler({
    secrets: secret,
    store,
    on: {
      'payout.success': ({ data }, { key }) =>
        inTransaction(pool, async (client) => {
          await store.withinTransaction(client, key, () =>
            client.query('INSERT INTO ledger (payout_id, amount) VALUES ($1, $2)', [data.id, data.source_amount]),
          )
        }),
    },
  })
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    await client.query('COMMIT')
    client.release()
  } catch (error) {
    // A connection that failed in a transaction is not used again: closing it rolls back.
    client.release(true)
    throw error
  }
}
