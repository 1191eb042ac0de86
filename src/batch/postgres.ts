/** Batches in PostgreSQL, shared by several workers: the entry `glomo-client/batch/postgres`. */
import { requireObject } from '../errors/check-argument.ts'
import { type Queryable, tableName } from '../postgres-client.ts'
import { isRecord } from '../transport/json.ts'
import type { BatchLedger, ClaimedRow, LedgerRow, RowState } from './ledger.ts'
import { LedgerError } from './ledger-error.ts'

export type { Queryable } from '../postgres-client.ts'

/** Where batches are kept. Names are letters, digits and `_`, and are taken in the case they are written in. */
export interface PostgresLedgerOptions {
  /** Default: the first of the connection's `search_path`. */
  schema?: string
  /** Default `glomo_batch_rows`. */
  table?: string
}

/** Rows that are read at a time. */
const PAGE = 1_000
/** Milliseconds before asking again for rows that another worker was given at that moment. */
const SHORTEST_WAIT = 10

/**
 * The SQL that makes the table, for your migrations. It may run again.
 *
 * @throws {ArgumentError} when a name is not letters, digits and `_`
 */
export function createBatchTable(options: PostgresLedgerOptions = {}): string {
  const table = nameOf(options)
  return `CREATE TABLE IF NOT EXISTS ${table} (
  batch text NOT NULL,
  key text NOT NULL,
  position bigint NOT NULL,
  request_id text NOT NULL,
  fingerprint text NOT NULL,
  payout json NOT NULL, -- what is asked for
  state text NOT NULL,
  due boolean NOT NULL, -- to be sent by a run that goes on
  tries integer NOT NULL,
  made json, -- what exists
  note text,
  owner text, -- who is sending it
  free_at timestamptz, -- when another may
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (batch, key)
);
CREATE INDEX IF NOT EXISTS ${indexName(options, 'due')} ON ${table} (batch, position) WHERE due;
CREATE INDEX IF NOT EXISTS ${indexName(options, 'position')} ON ${table} (batch, position)`
}

/**
 * A ledger in PostgreSQL 9.5 or newer, through your own pool or client, which any number of workers on any number of
 * machines may share. Make its table first, with `createBatchTable`.
 *
 * @throws {ArgumentError} when a name is not letters, digits and `_`, and for what is not a pool or client
 * @example
 * const ledger = postgresLedger(new pg.Pool())
 * await payBatch(glomo, rows, { batch: 'payroll-2026-11', ledger })
 */
export function postgresLedger(database: Queryable, options: PostgresLedgerOptions = {}): BatchLedger {
  requireObject('postgresLedger: database', database, 'query')
  const table = nameOf(options)
  const query = async (text: string, parameters: unknown[]): Promise<readonly Record<string, unknown>[]> => {
    try {
      const { rows } = await database.query(text, parameters)
      return rows.filter(isRecord)
    } catch (cause) {
      throw new LedgerError(`the ledger in PostgreSQL failed: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      })
    }
  }
  return {
    async plan(batch, rows, { only = false } = {}) {
      // One statement, so that all are written or none.
      const changed = await query(
        `WITH given AS (
           SELECT * FROM json_to_recordset($2::json) AS (key text, "requestId" text, fingerprint text, payout json, number bigint)
         ), changed AS (
           SELECT given.key, given.number FROM given JOIN ${table} AS row ON row.batch = $1 AND row.key = given.key
           WHERE row.state NOT IN ('planned', 'refused') AND row.fingerprint <> given.fingerprint
         ), last AS (
           SELECT coalesce(max(position), 0) AS position FROM ${table} WHERE batch = $1
         ), written AS (
           INSERT INTO ${table} AS row (batch, key, position, request_id, fingerprint, payout, state, due, tries)
           SELECT $1, given.key, last.position + given.number, given."requestId", given.fingerprint, given.payout, 'planned', true, 0
           FROM given, last WHERE NOT EXISTS (SELECT 1 FROM changed)
           ON CONFLICT (batch, key) DO UPDATE SET
             fingerprint = excluded.fingerprint, payout = excluded.payout, due = true, tries = 0, changed_at = now(),
             state = CASE WHEN row.state = 'refused' THEN 'planned' ELSE row.state END,
             made = CASE WHEN row.state = 'refused' THEN NULL ELSE row.made END,
             note = CASE WHEN row.state = 'refused' THEN NULL ELSE row.note END,
             free_at = CASE WHEN row.state = 'sending' THEN row.free_at END
           WHERE row.state IN ('planned', 'refused')
             OR row.state IN ('sending', 'unknown') AND row.fingerprint = excluded.fingerprint
         ), left_out AS (
           UPDATE ${table} SET due = false, changed_at = now()
           WHERE $3 AND batch = $1 AND due AND (state <> 'sending' OR free_at IS NULL OR free_at <= now())
             AND key NOT IN (SELECT key FROM given) AND NOT EXISTS (SELECT 1 FROM changed)
         )
         SELECT key FROM changed ORDER BY number`,
        [batch, JSON.stringify(rows.map((row, number) => ({ ...row, number }))), only],
      )
      return changed.map(({ key }) => String(key))
    },

    async claim(batch, { owner, count, lease }) {
      const rows = await query(
        `WITH free AS (
           SELECT key, state FROM ${table} WHERE batch = $1 AND due AND (free_at IS NULL OR free_at <= now())
           ORDER BY position LIMIT $2 FOR UPDATE SKIP LOCKED
         )
         UPDATE ${table} AS row SET state = 'sending', owner = $3, tries = row.tries + 1, changed_at = now(),
           free_at = now() + make_interval(secs => $4::float8 / 1000)
         FROM free WHERE row.batch = $1 AND row.key = free.key RETURNING row.*, free.state AS before`,
        [batch, count, owner, lease],
      )
      if (rows.length > 0) return { rows: rows.map(claimedRow), wait: undefined }
      const [left] = await query(
        `SELECT min(coalesce(extract(epoch FROM free_at - now()) * 1000, 0))::float8 AS wait FROM ${table}
         WHERE batch = $1 AND due`,
        [batch],
      )
      const wait = left?.wait
      return { rows: [], wait: wait === null || wait === undefined ? undefined : Math.max(Number(wait), SHORTEST_WAIT) }
    },

    async renew(batch, owner, lease) {
      await query(
        `UPDATE ${table} SET free_at = now() + make_interval(secs => $3::float8 / 1000)
         WHERE batch = $1 AND due AND owner = $2`,
        [batch, owner, lease],
      )
    },

    async write(batch, owner, outcomes) {
      await query(
        `UPDATE ${table} AS row SET state = given.state, due = given.due, tries = given.tries, made = given.made,
           note = given.note, owner = NULL, changed_at = now(),
           free_at = CASE WHEN given.delay > 0 THEN now() + make_interval(secs => given.delay / 1000) END
         FROM json_to_recordset($3::json)
           AS given (key text, state text, due boolean, tries integer, made json, note text, delay float8)
         WHERE row.batch = $1 AND row.owner = $2 AND row.key = given.key`,
        [batch, owner, JSON.stringify(outcomes)],
      )
    },

    async follow(batch, rows) {
      await query(
        `UPDATE ${table} AS row SET state = given.state, made = given.made, changed_at = now()
         FROM json_to_recordset($2::json) AS given (key text, state text, made json)
         WHERE row.batch = $1 AND row.state = 'created' AND row.key = given.key`,
        [batch, JSON.stringify(rows)],
      )
    },

    async *read(batch) {
      let after = '-1'
      for (;;) {
        const rows = await query(
          `SELECT *, position::text AS place FROM ${table} WHERE batch = $1 AND position > $2::bigint
           ORDER BY position LIMIT ${PAGE}`,
          [batch, after],
        )
        for (const row of rows) yield ledgerRow(row)
        if (rows.length < PAGE) return
        after = String(rows.at(-1)?.place)
      }
    },
  }
}

function claimedRow(row: Record<string, unknown>): ClaimedRow {
  return { ...ledgerRow(row), before: String(row.before) as RowState } // written by this ledger alone
}

function ledgerRow(row: Record<string, unknown>): LedgerRow {
  const { key, request_id, fingerprint, state, due, tries, note } = row
  return {
    key: String(key),
    requestId: String(request_id),
    fingerprint: String(fingerprint),
    payout: jsonOf(row.payout) as LedgerRow['payout'], // written by this ledger alone
    state: String(state) as RowState,
    due: due === true,
    tries: Number(tries),
    made: jsonOf(row.made) as LedgerRow['made'],
    note: note === null ? null : String(note),
  }
}

/** Some clients give JSON as its text. */
function jsonOf(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value
}

function nameOf(options: PostgresLedgerOptions): string {
  requireObject('the options of a table', options)
  const { schema, table = 'glomo_batch_rows' } = options
  return tableName(schema, table)
}

/** An index lies in the schema of its table, and names longer than 63 would be cut. */
function indexName({ table = 'glomo_batch_rows' }: PostgresLedgerOptions, of: string): string {
  return tableName(undefined, `${table.slice(0, 50)}_${of}`)
}
