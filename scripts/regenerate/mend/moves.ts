import { canonical, isObject, type JsonObject, objectOf } from '../../lib/json.ts'
import { operationsIn } from './operations.ts'

/** What stands elsewhere than before, by its former name. */
export interface Moves {
  paths: ReadonlyMap<string, string>
  schemas: ReadonlyMap<string, string>
}

/** So many of their members two schemas must share to be one under two names. */
const ALIKE = 0.8

/** Paths and schemas that are gone, with what took their place. */
export function movesBetween(before: JsonObject, after: JsonObject): Moves {
  return { paths: movedPaths(before, after), schemas: renamedSchemas(before, after) }
}

/** A path moved where all of its operations did. */
function movedPaths(before: JsonObject, after: JsonObject): Map<string, string> {
  const now = new Map([...operationsIn(after)].map(({ operation, path }) => [operation.operationId, path]))
  const paths = objectOf(after.paths)
  const moved = new Map<string, string>()
  for (const { operation, path } of operationsIn(before)) {
    const there = now.get(operation.operationId)
    if (there !== undefined && there !== path && !(path in paths)) moved.set(path, there)
  }
  return moved
}

function renamedSchemas(before: JsonObject, after: JsonObject): Map<string, string> {
  const [old, current] = [before, after].map((document) => objectOf(objectOf(document.components).schemas))
  const gone = Object.entries(old ?? {}).filter(([name]) => !(name in (current ?? {})))
  const added = Object.entries(current ?? {}).filter(([name]) => !(name in (old ?? {})))
  const renamed = new Map<string, string>()
  for (const [name, schema] of gone) {
    const rated = added
      .filter(([other]) => ![...renamed.values()].includes(other))
      .map(([other, candidate]): [string, number] => [other, likeness(schema, candidate)])
    const [best] = rated.toSorted(([, one], [, other]) => other - one)
    if (best && best[1] >= ALIKE) renamed.set(name, best[0])
  }
  return renamed
}

/** From 0 to 1: the share of members that both have. */
function likeness(one: unknown, other: unknown): number {
  if (canonical(one) === canonical(other)) return 1
  const names = [one, other].map((schema) => Object.keys(objectOf(objectOf(schema).properties)))
  const [left = [], right = []] = names
  const all = new Set([...left, ...right])
  if (all.size < 3 || !isObject(one) || !isObject(other)) return 0
  return left.filter((name) => right.includes(name)).length / all.size
}

/** A JSONPath with what moved where it is now; itself where nothing in it did. */
export function retargeted(target: string, { paths, schemas }: Moves): string {
  let moved = target
  for (const [from, to] of paths) moved = moved.replaceAll(`'${from}'`, `'${to}'`)
  for (const [from, to] of schemas) {
    moved = moved
      .replaceAll(`'${from}'`, `'${to}'`)
      .replaceAll(new RegExp(`\\.schemas\\.${from}(?!\\w)`, 'g'), `.schemas.${to}`)
  }
  return moved
}

/** What an action adds, with references that lead to where schemas are now. */
export function withMovedReferences(update: unknown, { schemas }: Moves): unknown {
  if (update === undefined || schemas.size === 0) return update
  let text = JSON.stringify(update)
  for (const [from, to] of schemas)
    text = text.replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`)
  return JSON.parse(text)
}
