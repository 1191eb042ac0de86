/** Remembers webhooks in PostgreSQL, shared by every process: the entry `glomo-client/webhooks/postgres`. */
import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject, wrongArgument } from '../errors/check-argument.ts'
import { type Queryable, tableName } from '../postgres-client.ts'
import { isRecord } from '../transport/json.ts'
import { DAY, type WebhookStore } from './store.ts'

export type { Queryable } from '../postgres-client.ts'

/** Where events are remembered. Names are letters, digits and `_`, and are taken in the case they are written in. */
export interface PostgresTable {
  /** @default the first of the connection's `search_path` */
  schema?: string
  /** @default 'glomo_webhooks' */
  table?: string
}

export interface PostgresStoreOptions extends PostgresTable {
  /**
   * Seconds `withinTransaction` remembers an event. Glomo sends again for about 4 days.
   * @default 604_800 (7 days)
   */
  ttl?: number
}

export interface PostgresStore extends WebhookStore {
  /**
   * Does what an event asks for exactly once, in a transaction of your own: that it was done and what it did are committed
   * together or not at all, even when the process dies between the two or two deliveries meet.
   *
   * @param transaction an open one, through which the effect writes as well
   * @param key the one the handler was given
   * @param effect what to do; when it throws, let that roll the transaction back
   * @returns whether the effect was done: false when it was before
   * @throws {ArgumentError} when there is no open transaction
   * @example
   * 'payout.success': ({ data }, { key }) =>
   *   inTransaction((transaction) =>
   *     store.withinTransaction(transaction, key, () =>
   *       transaction.query('UPDATE invoices SET paid = true WHERE payout_id = $1', [data.id])))
   */
  withinTransaction(transaction: Queryable, key: string, effect: () => unknown): Promise<boolean>
  /** Deletes what need not be remembered any longer; call it now and then. @returns how many events that were */
  deleteExpired(): Promise<number>
}

/**
 * The SQL that makes the table, for your migrations. It may run again.
 *
 * @throws {ArgumentError} when a name is not letters, digits and `_`
 */
export function createTable(table: PostgresTable = {}): string {
  return `CREATE TABLE IF NOT EXISTS ${nameOf(table)} (
  key text PRIMARY KEY,
  owner text, -- who is handling the event; null when that is done
  expires_at timestamptz NOT NULL
)`
}

/**
 * A store in PostgreSQL 9.5 or newer, through your own pool or client. Make its table first, with `createTable`.
 *
 * @throws {ArgumentError} when a name is not letters, digits and `_`, and for what is not a pool or client
 * @example
 * const pool = new pg.Pool()
 * await pool.query(createTable())
 * const store = postgresStore(pool)
 */
export function postgresStore(database: Queryable, options: PostgresStoreOptions = {}): PostgresStore {
  requireObject('postgresStore: database', database, 'query')
  const table = nameOf(options)
  const { ttl = 7 * DAY } = options
  if (!(typeof ttl === 'number' && ttl > 0)) throw wrongArgument('ttl', ttl, 'be a number of seconds, greater than 0')
  return {
    async claim(key, owner, leaseSeconds) {
      // One statement, so that of many that come at once one alone gets a row back.
      const claimed = await database.query(
        `INSERT INTO ${table} AS held (key, owner, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))
         ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, expires_at = excluded.expires_at
           WHERE held.expires_at <= now() OR held.owner = excluded.owner
         RETURNING key`,
        [key, owner, leaseSeconds],
      )
      if (claimed.rows.length > 0) return 'mine'
      const { rows } = await database.query(`SELECT owner IS NULL AS done FROM ${table} WHERE key = $1`, [key])
      return isRecord(rows[0]) && rows[0].done === true ? 'done' : 'busy'
    },

    async complete(key, owner, ttlSeconds) {
      await database.query(
        `INSERT INTO ${table} AS held (key, owner, expires_at) VALUES ($1, NULL, now() + make_interval(secs => $3))
         ON CONFLICT (key) DO UPDATE SET owner = NULL, expires_at = excluded.expires_at
           WHERE held.expires_at <= now() OR held.owner = $2`,
        [key, owner, ttlSeconds],
      )
    },

    async release(key, owner) {
      await database.query(`DELETE FROM ${table} WHERE key = $1 AND owner = $2`, [key, owner])
    },

    async withinTransaction(transaction, key, effect) {
      requireObject('withinTransaction: transaction', transaction, 'query')
      if (typeof key !== 'string') throw wrongArgument('key', key, 'be the one that the handler was given')
      if (typeof effect !== 'function') throw wrongArgument('effect', effect, 'be a function')
      await requireTransaction(transaction)
      // Holds the row until the transaction ends: another one that meets it waits, and then finds the event done.
      const { rows } = await transaction.query(
        `INSERT INTO ${table} AS held (key, owner, expires_at) VALUES ($1, NULL, now() + make_interval(secs => $2))
         ON CONFLICT (key) DO UPDATE SET owner = NULL, expires_at = excluded.expires_at
           WHERE held.expires_at <= now() OR held.owner IS NOT NULL
         RETURNING key`,
        [key, ttl],
      )
      if (rows.length === 0) return false
      await effect()
      return true
    },

    async deleteExpired() {
      const { rows } = await database.query(`DELETE FROM ${table} WHERE expires_at <= now() RETURNING key`)
      return rows.length
    },
  }
}

/** Outside of a transaction each statement is one of its own, with another number. */
async function requireTransaction(transaction: Queryable): Promise<void> {
  const number = async () => JSON.stringify((await transaction.query('SELECT txid_current()::text AS number')).rows)
  const first = await number()
  if (first === (await number())) return
  throw new ArgumentError('withinTransaction needs an open transaction: begin one, and give the client it runs on')
}

function nameOf(options: PostgresTable): string {
  requireObject('createTable: table', options)
  const { schema, table = 'glomo_webhooks' } = options
  return tableName(schema, table)
}
