import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { DARK, LIGHT, type Theme } from './theme.ts'

const AA_TEXT = 4.5
const ON_PAGES = ['text', 'soft', 'link', 'breaking', 'warning', 'additive', 'docs'] as const
const ON_CELLS = ['wellBack', 'partBack', 'badBack'] as const

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])(
  'every text of the %s theme can be read: 4.5 to 1 at least, on the page, on panels and in cells',
  (_, theme: Theme) => {
    const pairs = [
      ...ON_PAGES.flatMap((name) => [[name, 'back'] as const, [name, 'panel'] as const]),
      ...ON_CELLS.map((name) => ['text', name] as const),
    ]
    const unreadable = pairs.filter(([text, back]) => contrast(theme[text], theme[back]) < AA_TEXT)
    expect(unreadable).toEqual([])
  },
)
