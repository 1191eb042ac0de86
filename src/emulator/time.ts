import { ArgumentError } from '../errors/argument-error.ts'

export const SECOND = 1000
export const MINUTE: number = 60 * SECOND
export const HOUR: number = 60 * MINUTE
export const DAY: number = 24 * HOUR

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY }

/** Milliseconds of `'30m'`, `'2h'`, `'1d'`, or of a number. @throws {ArgumentError} for anything else, and for the past */
export function durationOf(duration: number | string, name = 'duration'): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? []
  const milliseconds = typeof duration === 'number' ? duration : Number(amount) * (UNITS[unit] ?? Number.NaN)
  if (!(milliseconds >= 0 && milliseconds <= 8.64e15)) {
    const given = typeof duration === 'string' ? JSON.stringify(duration) : String(duration)
    throw new ArgumentError(`${name} is ${given}; it must be milliseconds, or a text like '30m'`)
  }
  return Math.round(milliseconds)
}

/** As the API writes a moment: in UTC, without fractions of a second. */
export function timestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / SECOND)
  if (second !== written.second) {
    written = { second, text: `${new Date(milliseconds).toISOString().slice(0, 19)}Z` }
  }
  return written.text
}

/** The last one, since virtual time stands still for most calls. */
let written = { second: Number.NaN, text: '' }

/** `YYYY-MM-DD` in UTC. */
export function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** The same day some calendar months later, or the last one of a month that is too short. */
export function addMonths(milliseconds: number, months: number): number {
  const from = new Date(milliseconds)
  const moved = new Date(milliseconds)
  moved.setUTCMonth(from.getUTCMonth() + months)
  if (moved.getUTCDate() !== from.getUTCDate()) moved.setUTCDate(0)
  return moved.getTime()
}

const BARE_DATE = /^\d{4}-\d{2}-\d{2}$/
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/

/** A moment as requests write it: UTC where no offset is given. Undefined when it is none. */
export function momentOf(text: string): { at: number; isDate: boolean } | undefined {
  const isDate = BARE_DATE.test(text)
  if (!isDate && !/^\d{4}-\d{2}-\d{2}T/.test(text)) return undefined
  const at = Date.parse(WITHOUT_OFFSET.test(text) ? `${text}Z` : text)
  if (Number.isNaN(at) || (isDate && dateOf(at) !== text)) return undefined
  return { at, isDate }
}
