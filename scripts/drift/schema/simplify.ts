import { canonical, isObject, type JsonObject } from '../../lib/json.ts'

const ANNOTATIONS = new Set(['title', 'description', 'example', 'examples', '$comment', 'externalDocs', 'deprecated'])
const ofTypes = new WeakMap<JsonObject, JsonObject>()

/**
 * A schema with its lists of branches written as a list of types or values, where that means the same:
 * `anyOf: [{ const: a }, { const: b }]` is `enum: [a, b]`.
 */
export function simplified(schema: JsonObject): JsonObject {
  if (!('oneOf' in schema) && !('anyOf' in schema)) return schema
  const known = ofTypes.get(schema)
  if (known) return known
  let result = schema
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = result[keyword]
    if (!Array.isArray(branches) || branches.length < 2 || !branches.every(isObject)) continue
    const plain = typesOf(branches, keyword) ?? valuesOf(branches, keyword)
    if (!plain || Object.keys(plain).some((name) => name in result)) continue
    const { [keyword]: _, ...rest } = result
    result = { ...rest, ...plain }
  }
  ofTypes.set(schema, result)
  return result
}

function meaningful(branch: JsonObject): string[] {
  return Object.keys(branch).filter((key) => !ANNOTATIONS.has(key))
}

function typesOf(branches: readonly JsonObject[], keyword: string): JsonObject | undefined {
  if (!branches.every((branch) => meaningful(branch).join() === 'type')) return undefined
  const types = branches.flatMap(({ type }) => type)
  const isRepeated = new Set(types).size < types.length || (types.includes('integer') && types.includes('number'))
  return keyword === 'oneOf' && isRepeated ? undefined : { type: [...new Set(types)] }
}

function valuesOf(branches: readonly JsonObject[], keyword: string): JsonObject | undefined {
  const isList = (branch: JsonObject) => ['const', 'enum'].includes(meaningful(branch).join())
  if (!branches.every(isList)) return undefined
  const values = branches.flatMap((branch) => ('const' in branch ? [branch.const] : branch.enum))
  const texts = new Map(values.map((value) => [canonical(value), value]))
  return keyword === 'oneOf' && texts.size < values.length ? undefined : { enum: [...texts.values()] }
}
