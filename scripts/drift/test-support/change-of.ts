import type { Change, Level } from '../change.ts'

/** A change of which a test cares for a few things. */
export function changeOf(level: Level, text: string, more: Partial<Change> = {}): Change {
  return {
    id: 'a-rule',
    level,
    direction: 'contract',
    text,
    fingerprint: text,
    pointers: { base: '', revision: '' },
    operations: [],
    surface: { methods: [], types: [] },
    ...more,
  }
}
