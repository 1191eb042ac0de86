import { LEVELS } from '../drift/change.ts'
import { countsText } from '../drift/report.ts'
import type { Night } from './history.ts'
import { background, bar, DARK_STYLE, round, stripes } from './svg.ts'
import { countAxis, dayAxis, legend, type Plot, scaleOf } from './trend-axes.ts'

export interface TrendSize {
  /** In units that are pixels where there is room for them. */
  width: number
  /** The most days that are shown, up to the last night. */
  days: number
}

/** For a file of its own, and for screens with room. */
export const WIDE: TrendSize = { width: 860, days: 365 }
/** For screens on which the letters of the wide one would be too small to read. */
export const NARROW: TrendSize = { width: 296, days: 30 }

const PLOT_HEIGHT = 150
const THICKEST = 22
/** Thinner bars leave no room between them. */
const THINNEST_APART = 4
/** Of the axis, also when the record is younger. */
const LEAST_DAYS = 14
/** What is there can be seen, however little it is beside the rest. */
const LEAST_HEIGHT = 2
const DAY = 86_400_000

/** A picture of the last nights, with a bar for each day, what is worst at the bottom. */
export function trendSvg(nights: readonly Night[], { width, days }: TrendSize = WIDE): string {
  const pattern = `not-checked-${width}`
  const key = legend(width, `url(#${pattern})`)
  const top = key.height + 28
  const plot: Plot = { left: 46, right: width - 4, top, bottom: top + PLOT_HEIGHT }
  const height = plot.bottom + 42
  const { shown, first, count } = lastDays(nights, days)
  const scale = scaleOf(Math.max(1, ...shown.map(totalOf)))
  const room = (plot.right - plot.left) / count
  const thickness = room < THINNEST_APART ? room : Math.min(THICKEST, room * 0.8)
  const bars = shown.map((night) => {
    const x = plot.left + (dayOf(night) - first + 0.5) * room - thickness / 2
    const inside = night.counts
      ? stack(night.counts, x, thickness, plot.bottom, PLOT_HEIGHT / scale.highest)
      : `<rect x="${round(x)}" y="${top}" width="${round(thickness)}" height="${PLOT_HEIGHT}" fill="url(#${pattern})"/>`
    return `<g><title>${outcomeOf(night)}</title>${inside}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" class="trend" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui,sans-serif" font-size="12">
<title>Changes found in the published description, night by night</title>
<desc>${describe(shown)}</desc>
<style>svg:root{color-scheme:light dark}.trend{max-width:100%;height:auto}${DARK_STYLE}</style>
${[stripes(pattern), background(width, height), key.svg, ...countAxis(scale, plot), ...(shown.length > 0 ? dayAxis(first, count, plot) : []), ...bars].join('\n')}
</svg>`
}

/** The last night of each of the last days. */
function lastDays(nights: readonly Night[], days: number): { shown: Night[]; first: number; count: number } {
  const byDay = new Map(nights.map((night) => [dayOf(night), night]))
  const last = Math.max(0, ...byDay.keys())
  const recent = [...byDay].filter(([day]) => day > last - days).sort(([one], [other]) => one - other)
  const count = Math.max(LEAST_DAYS, last - (recent[0]?.[0] ?? last) + 1)
  return { shown: recent.map(([, night]) => night), first: last - count + 1, count }
}

function stack(counts: NonNullable<Night['counts']>, x: number, width: number, bottom: number, unit: number): string {
  let y = bottom
  const levels = LEVELS.filter((level) => counts[level] > 0).map((level) => {
    const height = Math.max(LEAST_HEIGHT, counts[level] * unit)
    y -= height
    return bar(level, x, y, width, height)
  })
  return levels.join('') || bar('none', x, bottom - LEAST_HEIGHT, width, LEAST_HEIGHT)
}

function describe(shown: readonly Night[]): string {
  const [oldest, newest] = [shown[0], shown.at(-1)]
  if (!oldest || !newest) return 'No night yet.'
  const unchecked = shown.filter(({ counts }) => !counts).length
  const nights = shown.length === 1 ? '1 night' : `${shown.length} nights since ${oldest.date.slice(0, 10)}`
  return `${nights}, ${unchecked} of them not checked. The last one, ${outcomeOf(newest)}.`
}

function outcomeOf({ date, counts }: Night): string {
  return `${date.slice(0, 10)}: ${counts ? countsText({ counts }) : 'not checked'}`
}

function totalOf({ counts }: Night): number {
  return counts ? LEVELS.reduce((sum, level) => sum + counts[level], 0) : 0
}

function dayOf({ date }: Night): number {
  return Math.floor(Date.parse(date) / DAY)
}
