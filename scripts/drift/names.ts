import { tokensOf } from '../lib/json.ts'
import { FILES } from './source/files.ts'

/** Keys of a schema that lead to another schema by a name or number. */
const BY_NAME = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
const SINGLE = new Set(['items', 'additionalProperties', 'type', 'enum', 'not', 'contains'])
const BY_NUMBER = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems'])

/**
 * Where a pointer leads, as people say it: `Payout.status`, `the body.amount`, `the answer 200.data[].id`.
 *
 * @param label what the schema is of, where it is no component
 */
export function describeSchemaPlace(pointer: string, label: string): string {
  const tokens = tokensOf(pointer)
  const [first, second, name] = tokens
  if (first === 'components' && second === 'schemas' && name !== undefined) return `${name}${steps(tokens.slice(3))}`
  if (first === FILES && second !== undefined) return inFile(second, tokens.slice(2))
  const schema = tokens.lastIndexOf('schema')
  return `${label}${schema < 0 ? '' : steps(tokens.slice(schema + 1))}`
}

/** In a file of its own, a schema is named as it is there, or as the file is. */
function inFile(file: string, tokens: readonly string[]): string {
  const own = /([^/]+?)(\.[^./]+)?$/.exec(file)?.[1] ?? file
  const [first = '', second = '', third] = tokens
  if (first === 'components' && third !== undefined) return `${third}${steps(tokens.slice(3))}`
  if ((first === '$defs' || first === 'definitions') && second !== '') return `${second}${steps(tokens.slice(2))}`
  const isSchema = first === '' || BY_NAME.has(first) || BY_NUMBER.has(first) || SINGLE.has(first)
  return isSchema ? `${own}${steps(tokens)}` : `${first}${steps(tokens.slice(1))}`
}

/** Where a place is so deep that nobody counts the steps, the first and the last say where it is. */
const MOST_STEPS = 12

function steps(tokens: readonly string[]): string {
  const all = allSteps(tokens)
  if (all.length <= MOST_STEPS) return all.join('')
  return [...all.slice(0, 3), ' … ', ...all.slice(-3)].join('')
}

function allSteps(tokens: readonly string[]): string[] {
  const found: string[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? ''
    if (BY_NAME.has(token)) {
      index += 1
      found.push(`.${tokens[index]}`)
    } else if (BY_NUMBER.has(token)) {
      index += 1
      if (token !== 'allOf' && tokens[index] !== undefined) found.push(` (branch ${Number(tokens[index]) + 1})`)
    } else if (token === 'items') found.push('[]')
    else if (token === 'additionalProperties') found.push('.*')
  }
  return found
}
