import type { Change } from '../change.ts'

/** What changed, to stand alone: names that it begins with stay as they are written. */
export function titleOf({ text }: Change): string {
  return text.replace(/^(?:the|words) /, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
}
