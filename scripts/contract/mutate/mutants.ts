import { isDeepStrictEqual } from 'node:util'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { OPERATORS } from './operators.ts'
import { Random } from './random.ts'

/** A description in which one thing is different. */
export interface Mutant {
  /** Makes it again: `npm run contract:mutate -- --only <number>`. */
  number: number
  operator: string
  what: string
  document: OpenApiDocument
}

/** The mutant of a number: operators take turns, places are drawn by the seed. */
export function mutant(original: OpenApiDocument, number: number, seed: number): Mutant {
  const names = Object.keys(OPERATORS)
  const operator = names[number % names.length] ?? ''
  const random = new Random(seed * 100_003 + number)
  for (let tries = 0; tries < 200; tries += 1) {
    const document = structuredClone(original)
    const what = OPERATORS[operator]?.(document, random)
    if (what !== undefined && !isDeepStrictEqual(document, original)) return { number, operator, what, document }
  }
  throw new Error(`${operator}: nothing to change was found`)
}
