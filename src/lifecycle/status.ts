import { requireFunction, requireObject } from '../errors/check-argument.ts'

/** The words that a list of the API is known to hold, without the room it leaves for new ones. */
type Known<Word> = Word extends string ? (string extends Word ? never : Word) : never

/**
 * Whether a status is one of some words. Unlike `===`, which takes any text since the API may add to its lists, a word
 * that the list does not have is an error of the compiler. For every list of the API: `status`, `error_code`, `type`, …
 *
 * @example
 * if (isStatus(payout.status, 'failed', 'cancelled')) await retryLater(payout)
 */
export function isStatus<Status extends string | null | undefined, Word extends Known<Status>>(
  status: Status,
  ...words: readonly [Word, ...Word[]]
): status is Status & Word {
  const wanted: readonly (string | null | undefined)[] = words
  return wanted.includes(status)
}

/** What to do for each status; `other` is for those that have no entry of their own, and for words the API may add. */
export type StatusCases<Status, Result> = { readonly [Word in Known<Status>]?: (status: Word) => Result } & {
  /** For every other status, also one that this version of the client does not know; undefined where there was none. */
  readonly other: (status: string | undefined) => Result
}

/**
 * Does what the entry of a status says, and returns its result. An entry for a word that the list does not have is an
 * error of the compiler.
 *
 * @throws {ArgumentError} when `other` is missing, or an entry is not a function
 * @example
 * const text = matchStatus(payout.status, {
 *   success: () => 'paid',
 *   failed: () => `failed: ${payout.error_code}`,
 *   other: (status) => `not finished: ${status}`,
 * })
 */
export function matchStatus<Status extends string | null | undefined, Result>(
  status: Status,
  cases: StatusCases<Status, Result>,
): Result {
  requireObject('matchStatus: cases', cases, 'other')
  const entries: Readonly<Record<string, ((status: string) => Result) | undefined>> = cases
  const own = status != null && status !== 'other' && Object.hasOwn(entries, status) ? entries[status] : undefined
  requireFunction(`matchStatus: ${status}`, own)
  return own && status != null ? own(status) : cases.other(status ?? undefined)
}
