import { LEVELS, type Level } from '../drift/change.ts'
import { bar, label, line, round } from './svg.ts'

/** Where the bars stand. */
export interface Plot {
  left: number
  right: number
  top: number
  bottom: number
}

/** The scale of the counts. */
export interface Scale {
  highest: number
  /** Between two lines. */
  step: number
}

/** About the width of a letter. */
const LETTER = 6.4
const LEGEND_ROW = 18
/** A date and the room around it. */
const TICK_EVERY = 120
const DAY = 86_400_000

/** Round numbers, five lines at most above the first. */
export function scaleOf(most: number): Scale {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 5) / 5))
  const times = [1, 2, 5, 10].find((each) => most / (each * power) <= 5) ?? 10
  const step = times * power
  return { step, highest: Math.max(1, Math.ceil(most / step)) * step }
}

export function countAxis({ highest, step }: Scale, { left, right, top, bottom }: Plot): string[] {
  const lines = Array.from({ length: highest / step + 1 }, (_, index) => {
    const y = bottom - (index * step * (bottom - top)) / highest
    return line(left, y, right, y) + label(String(index * step), left - 6, y + 4, 'end')
  })
  return [label('changes', 0, top - 14, 'start'), ...lines]
}

/** Dates from the last night back, which is the one that is looked at. */
export function dayAxis(first: number, days: number, { left, right, bottom }: Plot): string[] {
  const every = Math.ceil(days / Math.floor((right - left) / TICK_EVERY))
  const ticks: string[] = []
  for (let day = days - 1; day >= 0; day -= every) {
    const x = left + ((day + 0.5) * (right - left)) / days
    const date = new Date((first + day) * DAY).toISOString().slice(0, 10)
    const half = (date.length * LETTER) / 2
    ticks.push(
      line(x, bottom, x, bottom + 5),
      label(date, Math.min(Math.max(x, half), right - half), bottom + 18, 'middle'),
    )
  }
  return [...ticks, label('night (UTC)', right, bottom + 36, 'end')]
}

const LEGEND: readonly (Level | 'none' | 'not checked')[] = [...LEVELS, 'none', 'not checked']

/** What the colours mean, in as many rows as it takes. @param unknown how a night without a result is filled */
export function legend(width: number, unknown: string): { svg: string; height: number } {
  let x = 0
  let y = 4
  const items = LEGEND.map((mark) => {
    const words = mark === 'none' ? 'no change' : mark
    const room = 16 + words.length * LETTER + 16
    if (x > 0 && x + room > width) {
      x = 0
      y += LEGEND_ROW
    }
    const item = swatch(mark, x, y, unknown) + label(words, x + 16, y + 10, 'start')
    x += room
    return item
  })
  return { svg: `<g>${items.join('')}</g>`, height: y + LEGEND_ROW }
}

function swatch(mark: Level | 'none' | 'not checked', x: number, y: number, unknown: string): string {
  if (mark === 'not checked') return `<rect x="${round(x)}" y="${y}" width="11" height="11" fill="${unknown}"/>`
  return mark === 'none' ? bar(mark, x, y + 8, 11, 3) : bar(mark, x, y, 11, 11)
}
