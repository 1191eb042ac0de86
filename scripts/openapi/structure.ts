import { below, isObject } from '../lib/json.ts'
import { type Expected, KINDS, type Kind, type KindRule, type Leaf } from './structure-rules.ts'

/** Something that stands where OpenAPI has something else. */
export interface Misplaced {
  /** JSON pointer. */
  pointer: string
  /** `is a text; an object is needed`. */
  message: string
  /** What makes it right where leaving it out does not: a member that is missing, with a value that will do. */
  missing?: { name: string; value: unknown }
}

const TYPES: readonly unknown[] = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']
/** At these, JSON Schema has no use for zero, or for less. */
const NOT_NEGATIVE = /^(min|max)(Length|Items|Properties)$/

/** Everything in a description that is not where, or what, OpenAPI has it; in the order of the document. */
export function misplacedIn(document: unknown): Misplaced[] {
  const found: Misplaced[] = []
  visit(document, 'document', '', found)
  return found
}

function visit(value: unknown, expected: Expected, pointer: string, found: Misplaced[]): void {
  const wrong = (needed: string) => found.push({ pointer, message: `is ${nameOf(value)}; ${needed} is needed` })
  if (typeof expected === 'object') {
    if ('listOf' in expected) {
      if (!Array.isArray(value)) return void wrong('a list')
      for (const [index, item] of value.entries()) visit(item, expected.listOf, below(pointer, index), found)
      return
    }
    if (!isObject(value)) return void wrong('an object')
    for (const [name, member] of Object.entries(value)) visit(member, expected.mapOf, below(pointer, name), found)
    return
  }
  if (!isKind(expected)) return void checkLeaf(value, expected, wrong)
  if (expected === 'schema' && typeof value === 'boolean') return
  if (!isObject(value)) return void wrong('an object')
  if (typeof value.$ref === 'string' && expected !== 'schema') return
  visitMembers(value, KINDS[expected], pointer, found)
}

function isKind(expected: Kind | Leaf): expected is Kind {
  return expected in KINDS
}

function visitMembers(value: Readonly<Record<string, unknown>>, rule: KindRule, pointer: string, found: Misplaced[]) {
  for (const [name, stand] of Object.entries(rule.required ?? {})) {
    if (Object.hasOwn(value, name)) continue
    const message = `has no ${name}`
    found.push({ pointer, message, ...(stand === undefined ? {} : { missing: { name, value: stand } }) })
    if (stand === undefined) return
  }
  for (const [name, expected] of Object.entries(rule.members)) {
    if (!Object.hasOwn(value, name)) continue
    const at = below(pointer, name)
    const member = value[name]
    if (NOT_NEGATIVE.test(name) && typeof member === 'number' && (member < 0 || !Number.isInteger(member))) {
      found.push({ pointer: at, message: `is ${member}; a count is needed` })
    } else if (
      (name === 'allOf' || name === 'oneOf' || name === 'anyOf') &&
      Array.isArray(member) &&
      member.length === 0
    ) {
      found.push({ pointer: at, message: 'is an empty list; there must be something to choose from' })
    } else if (name === 'multipleOf' && typeof member === 'number' && member <= 0) {
      found.push({ pointer: at, message: `is ${member}; more than 0 is needed` })
    } else visit(member, expected, at, found)
  }
}

function checkLeaf(value: unknown, expected: Leaf, wrong: (needed: string) => void): void {
  switch (expected) {
    case 'text':
      if (typeof value !== 'string') wrong('a text')
      return
    case 'number':
      if (typeof value !== 'number') wrong('a number')
      return
    case 'boolean':
      if (typeof value !== 'boolean') wrong('true or false')
      return
    case 'object':
      if (!isObject(value)) wrong('an object')
      return
    case 'list':
      if (!Array.isArray(value)) wrong('a list')
      return
    case 'texts':
      if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) wrong('a list of texts')
      else if (new Set(value).size < value.length) wrong('a list without repeats')
      return
    case 'values':
      if (!Array.isArray(value) || value.length === 0) wrong('a list of values')
      return
    case 'types': {
      const types: unknown[] = [value].flat()
      if (types.length === 0 || types.some((type) => !TYPES.includes(type))) wrong('a type of JSON Schema')
      else if (new Set(types).size < types.length) wrong('a list without repeats')
      return
    }
    case 'pattern':
      if (typeof value !== 'string' || !isPattern(value)) wrong('a regular expression')
      return
    case 'reference':
      if (typeof value !== 'string' || value === '') wrong('a reference')
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') !== undefined
  } catch {
    return false
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `the text ${JSON.stringify(value.slice(0, 40))}`
  if (typeof value === 'object') return 'an object'
  return String(value)
}
