import { expect, test } from 'vitest'
import { contrast } from '../lib/page/contrast.ts'
import { DARK, LIGHT } from '../lib/page/theme.ts'
import type { Night } from './history.ts'
import { FILLS } from './svg.ts'
import { NARROW, trendSvg, WIDE } from './trend.ts'
import { scaleOf } from './trend-axes.ts'

const LAST = Date.UTC(2026, 10, 21, 3)
const nightsOf = (...counts: Night['counts'][]): Night[] =>
  counts.map((each, index) => ({
    date: new Date(LAST - (counts.length - 1 - index) * 86_400_000).toISOString(),
    generated: 'ok',
    contract: 'ok',
    drift: 'ok',
    verdict: null,
    counts: each,
  }))
const count = (breaking: number, docs = 0) => ({ breaking, warning: 0, additive: 0, docs })
const many = nightsOf(...Array.from({ length: 400 }, (_, index) => (index % 9 === 4 ? null : count(index))))

/** Of every bar: its level, where it begins, how wide and how high it is. */
function barsIn(svg: string): { level: string; x: number; y: number; width: number; height: number }[] {
  const drawn = svg.slice(svg.lastIndexOf('night (UTC)'))
  const found = drawn.matchAll(/<rect class="(\w+)" x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g)
  return [...found].map(([, level = '', ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number)
    return { level, x, y, width, height }
  })
}

test('the picture says what its colours mean, what its axes count, and in words what it shows', () => {
  const svg = trendSvg(nightsOf(count(0), null, count(2, 40)))
  for (const words of ['breaking', 'warning', 'additive', 'docs', 'no change', 'not checked']) {
    expect(svg).toContain(`>${words}</text>`)
  }
  for (const words of ['changes', 'night (UTC)', '2026-11-21', '0', '50']) expect(svg).toContain(`>${words}</text>`)
  expect(svg).toContain('role="img"')
  expect(svg).toContain('<title>Changes found in the published description, night by night</title>')
  expect(svg).toContain(
    '<desc>3 nights since 2026-11-19, 1 of them not checked. The last one, 2026-11-21: 2 breaking, 40 docs.</desc>',
  )
  expect(svg).toContain('<title>2026-11-20: not checked</title>')
})

test('what is worst stands at the bottom, and what is there can be seen beside whatever is more', () => {
  const [breaking, docs] = barsIn(trendSvg(nightsOf(count(1, 9_999))))
  expect(breaking).toMatchObject({ level: 'breaking', height: 2 })
  expect(docs).toMatchObject({ level: 'docs', height: 150 })
  expect((docs?.y ?? 0) + (docs?.height ?? 0)).toBeCloseTo(breaking?.y ?? 0)
})

test.each([
  ['no night', []],
  ['1 night', nightsOf(count(3))],
  ['2 nights', nightsOf(count(3), count(0))],
  ['400 nights, of which a year is shown', many],
])('%s: every bar has its place within the picture, in both sizes', (_, nights) => {
  for (const size of [WIDE, NARROW]) {
    const svg = trendSvg(nights, size)
    const bars = barsIn(svg)
    expect(new Set(bars.map(({ x }) => x)).size).toBe(
      nights.slice(-size.days).filter(({ counts }) => counts !== null).length,
    )
    for (const { x, width } of bars) {
      expect(x).toBeGreaterThan(40)
      expect(x + width).toBeLessThanOrEqual(size.width)
    }
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  }
})

test('a day has the bar of its last night, and a day without one stays empty', () => {
  const [first, second] = nightsOf(count(1), count(2))
  if (!first || !second) throw new Error('two nights')
  const again = { ...first, counts: count(4), date: first.date.replace('T03', 'T05') }
  const svg = trendSvg([first, again, second])
  expect(svg).not.toContain('1 breaking')
  expect(svg).toContain('2026-11-20: 4 breaking')
})

test('the scale has round numbers and few lines', () => {
  for (const most of [1, 3, 5, 7, 42, 99, 476, 12_345]) {
    const { highest, step } = scaleOf(most)
    expect(highest).toBeGreaterThanOrEqual(most)
    expect(highest / step).toBeLessThanOrEqual(5)
    expect(String(step)).toMatch(/^[125]0*$/)
  }
})

test('every colour of a bar stands out from the page by 3 to 1 at least, light and dark', () => {
  for (const [fills, { back }] of [[FILLS.light, LIGHT] as const, [FILLS.dark, DARK] as const]) {
    for (const [mark, colour] of Object.entries(fills)) expect(contrast(colour, back), mark).toBeGreaterThanOrEqual(3)
  }
})

test('it is light where the reader has it light, and on paper; dark where the reader has it dark', () => {
  const svg = trendSvg(many)
  expect(svg).toContain(`fill="${LIGHT.back}"`)
  expect(svg).toContain(`@media screen and (prefers-color-scheme:dark){.trend .breaking{fill:${FILLS.dark.breaking}}`)
})
