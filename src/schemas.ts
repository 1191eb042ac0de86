import type { components } from '../generated/openapi.ts'

/** A schema of the description, by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** Fields that may not be given: where one of two forms is needed, what belongs to the other. */
export type Without<Names extends string> = { [Name in Names]?: undefined }

/**
 * Fields of which some are needed, as a form that nobody can give. It stands last among the forms of a request: to
 * somebody who gives none of them, the compiler names the fields of the last.
 */
export type Unmet<Names extends string> = { [Name in Names]: never }

/** Key-value pairs of your own, kept with an object. */
export type Notes = Readonly<Record<string, string>> | null

/** Paging and creation time, taken by every list. */
export interface ListParams {
  /**
   * Which page to begin with, from 1.
   * @default 1
   */
  page?: number | undefined
  /**
   * Objects a page, from 1 to 100.
   * @default 20 for a page, 100 when iterating
   */
  per_page?: number | undefined
  /** Created at or before this ISO 8601 time; a bare date is the end of that UTC day. */
  before?: string | undefined
  /** Created at or after this ISO 8601 time; a bare date is the start of that UTC day. */
  after?: string | undefined
}
