import { canonical, isObject, listOf, objectOf } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'
import { type Context, report } from './context.ts'
import type { ContractOperation } from './operations.ts'

/** One way in: what must be shown, each scheme by what it is (its name is nobody's business), with its scopes. */
type WayIn = ReadonlyMap<string, ReadonlySet<string>>

export function compareSecurity(context: Context, base: ContractOperation, revision: ContractOperation): void {
  const [old, now] = [waysIn(context.base, base.security), waysIn(context.revision, revision.security)]
  const lets = (ways: readonly WayIn[], shown: WayIn) => ways.some((way) => isWithin(way, shown))
  const at = { base: base.security ?? base.place, revision: revision.security ?? revision.place }
  const values = { before: base.security?.value ?? [], after: revision.security?.value ?? [] }
  const name = `${revision.method} ${revision.path}`
  if (old.some((shown) => !lets(now, shown))) report(context, 'api-security-tightened', name, at, values)
  if (now.some((shown) => !lets(old, shown))) report(context, 'api-security-loosened', name, at, values)
  const [oldUrls, newUrls] = [
    refreshUrlsOf(context.base, base.security),
    refreshUrlsOf(context.revision, revision.security),
  ]
  for (const [meaning, before] of oldUrls) {
    const after = newUrls.get(meaning)
    if (before === undefined || before === after || !newUrls.has(meaning)) continue
    report(context, 'api-security-refresh-url-changed', name, at, { before, after })
  }
}

/** No requirement at all is the way in with nothing. */
function waysIn(description: Description, security: Place | undefined): WayIn[] {
  const requirements = listOf(security?.value).filter(isObject)
  if (requirements.length === 0) return [new Map()]
  return requirements.flatMap((requirement) => {
    let ways: WayIn[] = [new Map()]
    for (const [name, scopes] of Object.entries(requirement)) {
      const meanings = meaningsOf(schemeOf(description, name))?.map(({ meaning }) => meaning) ?? [name]
      const asked = listOf(scopes).map(String)
      ways = ways.flatMap((way) =>
        meanings.map((meaning) => new Map([...way, [meaning, new Set([...(way.get(meaning) ?? []), ...asked])]])),
      )
    }
    return ways
  })
}

function refreshUrlsOf(description: Description, security: Place | undefined): Map<string, unknown> {
  const names = listOf(security?.value).flatMap((requirement) => Object.keys(objectOf(requirement)))
  const meanings = names.flatMap((name) => meaningsOf(schemeOf(description, name)) ?? [])
  return new Map(meanings.map(({ meaning, refreshUrl }) => [meaning, refreshUrl]))
}

/** By its name, or, since OpenAPI 3.2, by reference. */
function schemeOf(description: Description, name: string): unknown {
  const scheme = objectOf(objectOf(description.root.components).securitySchemes)[name]
  const named = scheme === undefined && description.has(name) ? description.lookUp(name).value : scheme
  return isObject(named) ? description.follow({ value: named, pointer: '' }).value : undefined
}

/** Said for whoever wants to know, or may: nothing more must be sent for them. */
const OPTIONAL = new Set(['description', 'bearerFormat', 'deprecated', 'flows', 'oauth2MetadataUrl'])

/** What must be sent, without the words about it; each flow of OAuth is a way of its own. */
function meaningsOf(scheme: unknown): { meaning: string; refreshUrl?: unknown }[] | undefined {
  if (!isObject(scheme)) return undefined
  const plain = withoutExtensions(Object.entries(scheme).filter(([key]) => !OPTIONAL.has(key)))
  // Names of headers and of schemes have no case. Source: RFC 9110, 5.1 and 11.1.
  if (plain.in === 'header') plain.name = String(plain.name).toLowerCase()
  if (plain.type === 'http') plain.scheme = String(plain.scheme).toLowerCase()
  const flows = Object.entries(withoutExtensions(Object.entries(objectOf(scheme.flows))))
  if (flows.length === 0) return [{ meaning: canonical(plain) }]
  return flows.map(([kind, flow]) => {
    // Scopes are compared where they are asked for.
    const { scopes: _, refreshUrl, ...rest } = withoutExtensions(Object.entries(objectOf(flow)))
    return { meaning: canonical({ ...plain, kind, ...rest }), refreshUrl }
  })
}

function withoutExtensions(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([key]) => !key.startsWith('x-')))
}

/** Whether whoever can show this much can show all that is asked. */
function isWithin(asked: WayIn, shown: WayIn): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const has = shown.get(scheme)
    return has !== undefined && [...scopes].every((scope) => has.has(scope))
  })
}
