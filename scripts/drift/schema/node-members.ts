import { below, isObject, listOf, objectOf } from '../../lib/json.ts'
import type { Conjunction, Leaf, Part } from './conjunction.ts'
import { matchOf } from './patterns.ts'

/**
 * What a conjunction says about a member: in each schema its own, those whose pattern its name matches, or else the one
 * for all others.
 */
export function memberOf(leaves: readonly Leaf[], name: string): Part[] {
  return leaves.flatMap(({ schema, pointer }) => {
    const parts: Part[] = []
    const own = objectOf(schema.properties)
    if (Object.hasOwn(own, name)) parts.push({ value: own[name], pointer: below(pointer, 'properties', name) })
    for (const [pattern, value] of Object.entries(objectOf(schema.patternProperties))) {
      if (matchOf(pattern, name)) parts.push({ value, pointer: below(pointer, 'patternProperties', pattern) })
    }
    const { additionalProperties } = schema
    if (parts.length > 0 || isOpen(additionalProperties)) return parts
    return [{ value: additionalProperties, pointer: below(pointer, 'additionalProperties') }]
  })
}

/** The schemas of members that no schema names; null for anything. */
export function additionalOf(leaves: readonly Leaf[]): Conjunction | null {
  const parts = leaves.flatMap(({ schema, pointer }) => {
    const value = schema.additionalProperties
    return isOpen(value) ? [] : [{ value, pointer: below(pointer, 'additionalProperties') }]
  })
  return parts.length > 0 ? parts : null
}

export function isForbidden(conjunction: Conjunction | null): boolean {
  return conjunction?.some(({ value }) => value === false) ?? false
}

export function isOpen(value: unknown): boolean {
  return value === undefined || value === true || (isObject(value) && Object.keys(value).length === 0)
}

const INNER = ['items', 'contains', 'propertyNames'] as const
const MAPS = ['patternProperties', 'dependentSchemas'] as const

export function innerOf(leaves: readonly Leaf[]): Map<string, Conjunction> {
  const found = new Map<string, Part[]>()
  for (const keyword of INNER) {
    for (const { schema, pointer } of leaves) {
      const value = schema[keyword]
      // To contain anything is to contain something.
      if (value === undefined || (value === true && keyword !== 'contains') || Array.isArray(value)) continue
      const part = { value, pointer: below(pointer, keyword) }
      found.set(keyword, [...(found.get(keyword) ?? []), part])
    }
  }
  return found
}

export function mapsOf(leaves: readonly Leaf[]): Map<string, Map<string, Conjunction>> {
  const maps = new Map<string, Map<string, Conjunction>>()
  const add = (keyword: string, name: string, part: Part) => {
    const own = maps.get(keyword) ?? new Map<string, Conjunction>()
    own.set(name, [...(own.get(name) ?? []), part])
    maps.set(keyword, own)
  }
  for (const { schema, pointer } of leaves) {
    for (const keyword of MAPS) {
      for (const [name, value] of Object.entries(objectOf(schema[keyword]))) {
        add(keyword, name, { value, pointer: below(pointer, keyword, name) })
      }
    }
  }
  const longest = Math.max(0, ...leaves.map((leaf) => firstItemsOf(leaf).items.length))
  for (const leaf of leaves) {
    const { keyword, items } = firstItemsOf(leaf)
    const { schema, pointer } = leaf
    for (let index = 0; index < longest; index += 1) {
      if (index < items.length)
        add('prefixItems', String(index), { value: items[index], pointer: below(pointer, keyword, index) })
      // Where a schema says nothing about the first items, they are items like others.
      else if (schema.items !== undefined && !Array.isArray(schema.items))
        add('prefixItems', String(index), { value: schema.items, pointer: below(pointer, 'items') })
    }
  }
  return maps
}

/** Before 2020, the first items were a list under `items`. */
function firstItemsOf({ schema }: Leaf): { keyword: string; items: readonly unknown[] } {
  return schema.prefixItems === undefined
    ? { keyword: 'items', items: listOf(schema.items) }
    : { keyword: 'prefixItems', items: listOf(schema.prefixItems) }
}

export function dependentRequiredOf(leaves: readonly Leaf[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { schema } of leaves) {
    for (const [name, names] of Object.entries(objectOf(schema.dependentRequired))) {
      found.set(name, new Set([...(found.get(name) ?? []), ...listOf(names).map(String)]))
    }
  }
  return found
}
