import { LEVELS, type Level } from './change.ts'

/** Whether a level is as bad as the threshold, or worse. */
export function fails(level: Level, failOn: Level | 'never'): boolean {
  return failOn !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn)
}
