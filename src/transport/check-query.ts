import type { Operation } from './operation.ts'
import { maskPersonal } from './redact.ts'
import { refused } from './refused.ts'

const TIMES = ['before', 'after']
const DATE_OR_TIME = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?)?$/i

/** A query with the ISO 8601 text in place of each `Date`, which would be left out silently. */
export function datesAsText(query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(query).map(([name, value]) => [
    name,
    value instanceof Date ? (value.toJSON() ?? String(value)) : value,
  ])
  return Object.fromEntries(entries)
}

/** @throws {ArgumentError} for times that the API refuses */
export function checkQuery(operation: Operation, query: Readonly<Record<string, unknown>>): void {
  for (const name of TIMES) {
    const value = query[name]
    if (value === undefined || value === null || DATE_OR_TIME.test(String(value))) continue
    throw refused(
      operation,
      `${name} is "${maskPersonal(String(value))}"; it is an ISO 8601 time such as 2026-11-21T09:00:00Z, a date or a Date`,
    )
  }
}
