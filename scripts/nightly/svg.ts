import type { Level } from '../drift/change.ts'
import { DARK, LIGHT, WHEN_DARK } from '../lib/page/theme.ts'

/** What a colour of the picture means, besides a level. */
export type Mark = Level | 'none'

/** Lighter than text of the same meaning, as they fill areas; a test computes that they stand out from the page. */
export const FILLS: Readonly<Record<'light' | 'dark', Readonly<Record<Mark, string>>>> = {
  light: { breaking: '#c5221f', warning: '#c47b00', additive: '#3a9656', docs: '#8490c6', none: '#3a9656' },
  dark: { breaking: '#ff7b6e', warning: '#e3a53a', additive: '#4ea86b', docs: '#6574b8', none: '#4ea86b' },
}

/** Light colours are written where they are used, so that viewers without styles show them; these take their place. */
export const DARK_STYLE = `${WHEN_DARK}{${Object.entries(FILLS.dark)
  .map(([mark, colour]) => `.trend .${mark}{fill:${colour}}`)
  .join('')}.trend .back{fill:${DARK.back}}.trend .soft{fill:${DARK.soft}}.trend line{stroke:${DARK.line}}}`

export function bar(mark: Mark, x: number, y: number, width: number, height: number): string {
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  return `<rect class="${mark}" ${size} fill="${FILLS.light[mark]}"/>`
}

/** Behind everything. */
export function background(width: number, height: number): string {
  return `<rect class="back" width="${width}" height="${height}" fill="${LIGHT.back}"/>`
}

/** @param id of the pattern: stripes, for what is not known */
export function stripes(id: string): string {
  return `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="soft" width="1.5" height="6" fill="${LIGHT.soft}"/></pattern></defs>`
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${LIGHT.line}"/>`
}

export function label(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  return `<text class="soft" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${LIGHT.soft}">${text}</text>`
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
