/**
 * Remembers webhooks in PostgreSQL, shared by every process. Works with a `Pool` of `pg` and whatever else has its
 * `query`.
 */
import type { WebhookStore } from 'glomo-client/webhooks'

interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

export const CREATE_TABLE = `
  CREATE TABLE IF NOT EXISTS glomo_webhook_claims (key text PRIMARY KEY, expires_at timestamptz NOT NULL)`

export function postgresStore(database: Queryable): WebhookStore {
  return {
    async claim(key, ttl) {
      // One statement, so that of two that come at once one alone gets a row back. A claim that is over is taken again.
      const { rows } = await database.query(
        `INSERT INTO glomo_webhook_claims (key, expires_at) VALUES ($1, now() + make_interval(secs => $2))
         ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at
           WHERE glomo_webhook_claims.expires_at <= now()
         RETURNING key`,
        [key, ttl],
      )
      return rows.length === 1
    },
    async release(key) {
      await database.query('DELETE FROM glomo_webhook_claims WHERE key = $1', [key])
    },
  }
}
