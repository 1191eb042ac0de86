import { canonical, type JsonObject, listOf, objectOf, same } from '../lib/json.ts'
import { type Drift, summarize } from './change.ts'
import { Collector } from './collector.ts'
import { compareOperation } from './contract/compare-operation.ts'
import { type Comparers, type Context, report } from './contract/context.ts'
import { matchOperations } from './contract/match-operations.ts'
import { type ContractOperation, contractOperations, operationsUnder, type Prefix } from './contract/operations.ts'
import { compareServers, movesWithServer } from './contract/servers.ts'
import { Description } from './description.ts'
import type { Caller, ContractRuleName } from './rules/contract-rules.ts'
import { SchemaComparer } from './schema/compare.ts'
import { Unchanged } from './unchanged.ts'

/** Whoever compares: the two descriptions, and what compares schemas each way. */
interface Engine {
  base: Description
  revision: Description
  unchanged: Unchanged
  /** Whether what all operations inherit is the same. */
  isSameAround: boolean
  collector: Collector
  request: Comparers
  response: Comparers
}

export interface CompareOptions {
  /** What every path of a side begins with, where that shall not count. */
  prefixes?: { readonly base?: Prefix; readonly revision?: Prefix }
}

/**
 * What changed in meaning from one OpenAPI 3 description to another.
 *
 * @throws when a reference leads nowhere or to another file
 */
export function compareDescriptions(
  base: JsonObject,
  revision: JsonObject,
  { prefixes = {} }: CompareOptions = {},
): Drift {
  const [old, now] = [new Description(base, 'base'), new Description(revision, 'revision')]
  const unchanged = new Unchanged(old, now)
  const comparers = (side: 'request' | 'response'): Comparers => ({
    json: new SchemaComparer(old, now, { side, isText: false }, unchanged),
    text: new SchemaComparer(old, now, { side, isText: true }, unchanged),
  })
  const engine: Engine = {
    base: old,
    revision: now,
    unchanged,
    isSameAround: isSameAround(old, now, unchanged),
    collector: new Collector(),
    request: comparers('request'),
    response: comparers('response'),
  }
  compareInformation(engine)
  const operations = [
    contractOperations(old, 'paths', prefixes.base),
    contractOperations(now, 'paths', prefixes.revision),
  ] as const
  compareAll(engine, ...operations, 'operation')
  compareAll(engine, contractOperations(old, 'webhooks'), contractOperations(now, 'webhooks'), 'webhook')
  return summarize(engine.collector.finish())
}

function compareInformation({ base, revision, collector }: Engine): void {
  const about = ({ root }: Description) => ({
    info: root.info,
    tags: listOf(root.tags).map(canonical).sort(),
    externalDocs: root.externalDocs,
  })
  if (same(about(base), about(revision))) return
  collector.add('info-changed', null, '', {
    base: '/info',
    revision: '/info',
    before: objectOf(base.root.info).version,
    after: objectOf(revision.root.info).version,
  })
}

/** Who calls whom: the client an operation, the server a webhook or callback; and what a callback calls, the client. */
type Kind = 'operation' | 'webhook' | 'callback' | 'callback of a webhook'

interface KindRules {
  removed: ContractRuleName
  added: ContractRuleName
  moved: ContractRuleName
  around: string
  caller: Caller
}

const KINDS: Readonly<Record<Kind, KindRules>> = {
  operation: {
    removed: 'api-removed-without-deprecation',
    added: 'endpoint-added',
    moved: 'endpoint-moved',
    around: '/paths',
    caller: 'client',
  },
  webhook: {
    removed: 'webhook-removed',
    added: 'webhook-added',
    moved: 'webhook-renamed',
    around: '/webhooks',
    caller: 'server',
  },
  callback: {
    removed: 'callback-removed',
    added: 'callback-added',
    moved: 'callback-expression-changed',
    around: '/paths',
    caller: 'server',
  },
  'callback of a webhook': {
    removed: 'callback-removed',
    added: 'callback-added',
    moved: 'callback-expression-changed',
    around: '/webhooks',
    caller: 'client',
  },
}

function compareAll(
  engine: Engine,
  base: readonly ContractOperation[],
  revision: readonly ContractOperation[],
  kind: Kind,
): void {
  const { pairs, removed, added } = matchOperations(base, revision, (old, now) => isMovedWith(engine, kind, old, now))
  const { around, ...rules } = KINDS[kind]
  const nowhere = { value: null, pointer: around }
  for (const [old, now] of pairs) compareOne(engine, old, now, kind)
  for (const old of removed) {
    const isDeprecated = objectOf(old.place.value).deprecated === true
    const rule = kind === 'operation' && isDeprecated ? 'api-removed-with-deprecation' : rules.removed
    report(
      contextOf(engine, old, kind),
      rule,
      nameOf(old),
      { base: old.place, revision: nowhere },
      { before: nameOf(old) },
    )
  }
  for (const now of added) {
    report(
      contextOf(engine, now, kind),
      rules.added,
      nameOf(now),
      { base: nowhere, revision: now.place },
      { after: nameOf(now) },
    )
  }
}

/** Callbacks of the same method belong together, and operations of which the server took a part of the path. */
function isMovedWith(engine: Engine, kind: Kind, old: ContractOperation, now: ContractOperation): boolean {
  if (old.method !== now.method) return false
  return kind.startsWith('callback') || movesWithServer(engine.base, engine.revision, old, now)
}

/** Servers, security and how it is shown: said for all operations at once. */
function isSameAround(base: Description, revision: Description, unchanged: Unchanged): boolean {
  const [old, now] = [base, revision].map(({ root }) => ({ value: root, pointer: '' }))
  if (!old || !now) return false
  const paths = [['servers'], ['security'], ['components', 'securitySchemes']]
  return paths.every((path) => unchanged.has(base.child(old, ...path), revision.child(now, ...path)))
}

/** Whether an operation is written the same, with all that it refers to and all that is said around it. */
function isSame(
  { base, revision, unchanged, isSameAround: isSameForAll }: Engine,
  old: ContractOperation,
  now: ContractOperation,
) {
  if (!isSameForAll || old.path !== now.path || old.key !== now.key || old.method !== now.method) return false
  const around = ['parameters', 'servers'].every((key) =>
    unchanged.has(base.child(old.pathItem, key), revision.child(now.pathItem, key)),
  )
  return around && unchanged.has(old.place, now.place)
}

function compareOne(engine: Engine, old: ContractOperation, now: ContractOperation, kind: Kind): void {
  if (isSame(engine, old, now)) return
  const context = contextOf(engine, now, kind)
  const isCarried = kind === 'operation' && movesWithServer(engine.base, engine.revision, old, now)
  if (old.key !== now.key && !isCarried) {
    const values = { before: nameOf(old), after: nameOf(now) }
    report(context, KINDS[kind].moved, nameOf(old), { base: old.place, revision: now.place }, values)
  }
  compareOperation(context, old, now)
  if (kind === 'operation') compareServers(context, old, now, isCarried)
  compareCallbacks(engine, context, old, now, kind)
}

function nameOf({ method, path }: ContractOperation): string {
  return `${method} ${path}`
}

function contextOf(engine: Engine, operation: ContractOperation, kind: Kind): Context {
  const { base, revision, unchanged, collector, request, response } = engine
  const { caller } = KINDS[kind]
  const [sent, received] = caller === 'client' ? [request, response] : [response, request]
  return {
    base,
    revision,
    unchanged,
    collector,
    operation: { operation: nameOf(operation), operationId: operation.operationId },
    caller,
    sent,
    received,
  }
}

function compareCallbacks(
  engine: Engine,
  context: Context,
  base: ContractOperation,
  revision: ContractOperation,
  kind: Kind,
): void {
  const callbacksOf = (description: Description, { place }: ContractOperation) =>
    new Map(description.entries(description.child(place, 'callbacks')))
  const [old, now] = [callbacksOf(engine.base, base), callbacksOf(engine.revision, revision)]
  const nothing = { servers: undefined, security: undefined }
  for (const [name, callback] of old) {
    const other = now.get(name)
    if (!other) {
      report(context, 'callback-removed', name, { base: callback, revision: revision.place })
      continue
    }
    const [before, after] = [
      operationsUnder(engine.base, callback, nothing, false),
      operationsUnder(engine.revision, other, nothing, false),
    ]
    compareAll(engine, before, after, KINDS[kind].caller === 'client' ? 'callback' : 'callback of a webhook')
  }
  for (const [name, callback] of now) {
    if (!old.has(name)) report(context, 'callback-added', name, { base: base.place, revision: callback })
  }
}
