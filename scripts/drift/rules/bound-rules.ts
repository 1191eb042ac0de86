/** A keyword that bounds a value, from above or below, with the word for it in ids. */
export const BOUNDS = {
  minimum: { end: 'lower', word: 'min' },
  maximum: { end: 'upper', word: 'max' },
  minLength: { end: 'lower', word: 'min-length' },
  maxLength: { end: 'upper', word: 'max-length' },
  minItems: { end: 'lower', word: 'min-items' },
  maxItems: { end: 'upper', word: 'max-items' },
  minProperties: { end: 'lower', word: 'min-properties' },
  maxProperties: { end: 'upper', word: 'max-properties' },
  minContains: { end: 'lower', word: 'min-contains' },
  maxContains: { end: 'upper', word: 'max-contains' },
} as const

export type BoundName = keyof typeof BOUNDS
type Word = (typeof BOUNDS)[BoundName]['word']
/** Without a word about it, `minContains` is 1. */
export type BoundRuleName =
  | `${Exclude<Word, 'min-contains'>}-${'set' | 'unset'}`
  | `${Word}-${'increased' | 'decreased'}`

interface BoundRule {
  readonly request: 'breaking' | 'additive'
  readonly response: 'breaking' | 'additive'
  readonly text: string
}

/** Four rules for each keyword. */
export const BOUND_RULES: Readonly<Record<BoundRuleName, BoundRule>> = Object.assign(
  {},
  ...Object.entries(BOUNDS).map(([keyword, { end, word }]) => {
    const narrower = { request: 'breaking', response: 'additive' } as const
    const wider = { request: 'additive', response: 'breaking' } as const
    return {
      ...(word !== 'min-contains' && {
        [`${word}-set`]: { ...narrower, text: `{name} has a ${keyword} of {after}` },
        [`${word}-unset`]: { ...wider, text: `{name} no longer has a ${keyword} ({before})` },
      }),
      [`${word}-increased`]: {
        ...(end === 'upper' ? wider : narrower),
        text: `{name} has a larger ${keyword}: {after} in place of {before}`,
      },
      [`${word}-decreased`]: {
        ...(end === 'upper' ? narrower : wider),
        text: `{name} has a smaller ${keyword}: {after} in place of {before}`,
      },
    }
  }),
)

export function boundRule(keyword: BoundName, change: 'set' | 'unset' | 'tightened' | 'loosened'): BoundRuleName {
  const { word, end } = BOUNDS[keyword]
  if (word !== 'min-contains' && (change === 'set' || change === 'unset')) return `${word}-${change}`
  const isTighter = change === 'tightened' || change === 'set'
  return `${word}-${isTighter === (end === 'upper') ? 'decreased' : 'increased'}`
}
