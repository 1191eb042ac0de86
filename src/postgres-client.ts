import { ArgumentError } from './errors/argument-error.ts'

/** A `Pool` or `Client` of `pg`, a transaction, PGlite: whatever has this. */
export interface Queryable {
  query(text: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>
}

/**
 * A table as SQL names it, in the case its name is written in.
 *
 * @throws {ArgumentError} when a name is not letters, digits and `_`
 */
export function tableName(schema: string | undefined, table: string): string {
  return [schema, table]
    .filter((name) => name !== undefined)
    .map((name) => {
      if (typeof name === 'string' && /^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(name)) return `"${name}"`
      throw new ArgumentError('the name of a schema or table is letters, digits and _, at most 63, and no digit first')
    })
    .join('.')
}
