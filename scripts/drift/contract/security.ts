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
}

/** No requirement at all is the way in with nothing. */
function waysIn(description: Description, security: Place | undefined): WayIn[] {
  const schemes = objectOf(objectOf(description.root.components).securitySchemes)
  const requirements = listOf(security?.value).filter(isObject)
  if (requirements.length === 0) return [new Map()]
  return requirements.flatMap((requirement) => {
    let ways: WayIn[] = [new Map()]
    for (const [name, scopes] of Object.entries(requirement)) {
      const meanings = meaningsOf(description, schemes[name]) ?? [name]
      const asked = new Set(listOf(scopes).map(String))
      ways = ways.flatMap((way) => meanings.map((meaning) => new Map([...way, [meaning, asked]])))
    }
    return ways
  })
}

/** What must be sent, without the words about it; each flow of OAuth is a way of its own. */
function meaningsOf(description: Description, scheme: unknown): string[] | undefined {
  if (!isObject(scheme)) return undefined
  const {
    description: _,
    bearerFormat: __,
    flows,
    deprecated: ___,
    ...meaning
  } = objectOf(description.follow({ value: scheme, pointer: '' }).value)
  const plain = Object.fromEntries(Object.entries(meaning).filter(([key]) => !key.startsWith('x-')))
  if (!isObject(flows) || Object.keys(flows).length === 0) return [canonical(plain)]
  return Object.entries(flows).map(([kind, flow]) => {
    // Scopes are compared where they are asked for.
    const { scopes: _scopes, ...rest } = objectOf(flow)
    return canonical({ ...plain, kind, ...rest })
  })
}

/** Whether whoever can show this much can show all that is asked. */
function isWithin(asked: WayIn, shown: WayIn): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const has = shown.get(scheme)
    return has !== undefined && [...scopes].every((scope) => has.has(scope))
  })
}
