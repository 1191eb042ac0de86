import { canonical, isObject } from '../../lib/json.ts'
import type { Unchanged } from '../unchanged.ts'
import { type Conjunction, isPlain, type Leaf } from './conjunction.ts'

const ANNOTATIONS = new Set(['title', 'description', 'example', 'examples', 'externalDocs', '$comment', 'xml'])

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-extensible-enum')
}

/** What is said for people alone, where it is not the same: words, examples and extensions. */
export function changedAnnotations(
  base: readonly Leaf[],
  revision: readonly Leaf[],
): { before: string | undefined; after: string | undefined } | undefined {
  const [old, now] = [annotationsOf(base), annotationsOf(revision)]
  const lost = [...old].filter((text) => !now.has(text))
  const won = [...now].filter((text) => !old.has(text))
  if (lost.length + won.length === 0) return undefined
  return { before: lost.join('; ') || undefined, after: won.join('; ') || undefined }
}

/** Each as canonical text. */
function annotationsOf(leaves: readonly Leaf[]): Set<string> {
  const found = new Set<string>()
  for (const { schema } of leaves) {
    for (const keyword of Object.keys(schema)) {
      if (isAnnotation(keyword)) found.add(`${keyword}: ${canonical(schema[keyword])}`)
    }
  }
  return found
}

/** A schema that is made of no other, and allows something. */
export function plainLeaf(conjunction: Conjunction): Leaf | undefined {
  const [part, ...more] = conjunction
  if (!part || more.length > 0 || !isObject(part.value) || !isPlain(part.value)) return undefined
  // Of the values that it lists, none may be allowed.
  if ('enum' in part.value || 'const' in part.value) return undefined
  // Stands for others besides.
  if ('discriminator' in part.value) return undefined
  return { schema: part.value, pointer: part.pointer }
}

/** Whether two schemas say the same, whatever the words. */
export function sayTheSame(base: Leaf, revision: Leaf, unchanged: Unchanged): boolean {
  return unchanged.has(meaningOf(base), meaningOf(revision))
}

function meaningOf({ schema, pointer }: Leaf) {
  const said = Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword))
  return { value: Object.fromEntries(said), pointer }
}
