import type { components } from '../generated/openapi.ts'

/** A schema of the description by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** Free key-value pairs kept with an object: strings by name. */
export type Notes = Readonly<Record<string, string>> | null

/** Paging and creation time, taken by every list. */
export interface ListParams {
  /** From 1. Default 1. */
  page?: number
  /** 1 to 100. Default 20 for a page, 100 when iterating. */
  per_page?: number
  /** Created at or before this ISO 8601 time; a bare date is the end of that UTC day. */
  before?: string
  /** Created at or after this ISO 8601 time; a bare date is the start of that UTC day. */
  after?: string
}
