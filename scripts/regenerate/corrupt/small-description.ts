import type { JsonObject } from '../../lib/json.ts'
import { objectOf } from '../../lib/json.ts'
import { referencesIn } from '../../openapi/references.ts'

const PATHS = [
  '/balances',
  '/document',
  '/payouts',
  '/payouts/{id}',
  '/refunds',
  '/v2/beneficiaries',
  '/v2/beneficiaries/{id}',
]
const SCHEMAS = '#/components/schemas/'

/** A part of the published description that has something of everything, and is quickly gone through. */
export function smallDescription(published: JsonObject): JsonObject {
  const all = objectOf(published.paths)
  const paths = Object.fromEntries(PATHS.map((path) => [path, all[path]]))
  const components = objectOf(published.components)
  const schemas = objectOf(components.schemas)
  const kept = new Map<string, unknown>()
  const collect = (value: unknown): void => {
    for (const ref of referencesIn(value)) {
      const name = ref.startsWith(SCHEMAS) ? ref.slice(SCHEMAS.length) : undefined
      if (name === undefined || kept.has(name) || !(name in schemas)) continue
      kept.set(name, schemas[name])
      collect(schemas[name])
    }
  }
  collect(paths)
  return { ...published, paths, components: { ...components, schemas: Object.fromEntries(kept) } }
}
