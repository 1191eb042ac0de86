import { canonical, type JsonObject, listOf, objectOf, same } from '../lib/json.ts'
import { type Drift, summarize } from './change.ts'
import { Collector } from './collector.ts'
import { compareRequestBody } from './contract/bodies.ts'
import { annotationsOf, type Context, report } from './contract/context.ts'
import { type ContractOperation, contractOperations, operationsUnder } from './contract/operations.ts'
import { compareParameters } from './contract/parameters.ts'
import { compareResponses } from './contract/responses.ts'
import { compareSecurity } from './contract/security.ts'
import { compareServers } from './contract/servers.ts'
import { Description, type Place } from './description.ts'
import { SchemaComparer } from './schema/compare.ts'

/** Whoever compares: the two descriptions, and what compares schemas each way. */
interface Engine {
  base: Description
  revision: Description
  collector: Collector
  request: SchemaComparer
  response: SchemaComparer
}

/**
 * What changed in meaning from one OpenAPI 3 description to another.
 *
 * @throws when a reference leads nowhere or to another file
 */
export function compareDescriptions(base: JsonObject, revision: JsonObject): Drift {
  const [old, now] = [new Description(base, 'base'), new Description(revision, 'revision')]
  const engine: Engine = {
    base: old,
    revision: now,
    collector: new Collector(),
    request: new SchemaComparer(old, now, 'request'),
    response: new SchemaComparer(old, now, 'response'),
  }
  compareInformation(engine)
  compareAll(engine, contractOperations(old), contractOperations(now), 'client calls')
  compareAll(engine, contractOperations(old, 'webhooks'), contractOperations(now, 'webhooks'), 'server calls')
  return summarize(engine.collector.changes)
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

const OPERATION_RULES = {
  removed: 'api-removed-without-deprecation',
  added: 'endpoint-added',
  around: { value: null, pointer: '/paths' },
} as const
const WEBHOOK_RULES = {
  removed: 'webhook-removed',
  added: 'webhook-added',
  around: { value: null, pointer: '/webhooks' },
} as const

/** Who calls whom: in a webhook the client receives what is sent. */
type Caller = 'client calls' | 'server calls'

function compareAll(
  engine: Engine,
  base: readonly ContractOperation[],
  revision: readonly ContractOperation[],
  caller: Caller,
): void {
  const oldLeft = new Map(base.map((operation) => [operation.key, operation]))
  const newLeft = new Map(revision.map((operation) => [operation.key, operation]))
  const pairs: [ContractOperation, ContractOperation][] = []
  const pair = (old: ContractOperation, now: ContractOperation) => {
    oldLeft.delete(old.key)
    newLeft.delete(now.key)
    pairs.push([old, now])
  }
  for (const old of base) {
    const now = newLeft.get(old.key)
    if (now) pair(old, now)
  }
  for (const old of [...oldLeft.values()]) {
    const now = [...newLeft.values()].find(({ operationId }) => operationId !== null && operationId === old.operationId)
    if (!now) continue
    pair(old, now)
    report(
      contextOf(engine, now, caller),
      'endpoint-moved',
      nameOf(old),
      { base: old.place, revision: now.place },
      {
        before: nameOf(old),
        after: nameOf(now),
      },
    )
  }
  const rules = caller === 'client calls' ? OPERATION_RULES : WEBHOOK_RULES
  for (const old of oldLeft.values()) {
    report(
      contextOf(engine, old, caller),
      rules.removed,
      nameOf(old),
      { base: old.place, revision: rules.around },
      { before: nameOf(old) },
    )
  }
  for (const now of newLeft.values()) {
    report(
      contextOf(engine, now, caller),
      rules.added,
      nameOf(now),
      { base: rules.around, revision: now.place },
      { after: nameOf(now) },
    )
  }
  for (const [old, now] of pairs) compareOperation(engine, old, now, caller)
}

function nameOf({ method, path }: ContractOperation): string {
  return `${method} ${path}`
}

function contextOf(engine: Engine, operation: ContractOperation, caller: Caller): Context {
  const { base, revision, collector, request, response } = engine
  const isOurs = caller === 'client calls'
  return {
    base,
    revision,
    collector,
    operation: { operation: nameOf(operation), operationId: operation.operationId },
    sent: isOurs ? request : response,
    received: isOurs ? response : request,
  }
}

function compareOperation(engine: Engine, base: ContractOperation, revision: ContractOperation, caller: Caller): void {
  const context = contextOf(engine, revision, caller)
  const at = { base: base.place, revision: revision.place }
  compareAbout(context, nameOf(revision), at, base.operationId, revision.operationId)
  compareParameters(context, base, revision)
  compareRequestBody(context, base, revision)
  compareResponses(context, base, revision)
  compareSecurity(context, base, revision)
  if (caller === 'client calls') compareServers(context, base, revision)
  compareCallbacks(engine, context, base, revision, caller)
}

const ANNOTATIONS = ['summary', 'description', 'externalDocs', 'x-codeSamples']

function compareAbout(
  context: Context,
  name: string,
  at: { base: Place; revision: Place },
  oldId: string | null,
  newId: string | null,
): void {
  const [old, now] = [objectOf(at.base.value), objectOf(at.revision.value)]
  if (oldId !== newId) report(context, 'api-operation-id-removed', name, at, { before: oldId, after: newId })
  if ((old.deprecated === true) !== (now.deprecated === true)) {
    report(context, now.deprecated === true ? 'endpoint-deprecated' : 'endpoint-reactivated', name, at)
  }
  if (old['x-sunset'] !== now['x-sunset']) {
    report(context, 'api-sunset-date-changed', name, at, { before: old['x-sunset'], after: now['x-sunset'] })
  }
  const tags = (operation: JsonObject) => listOf(operation.tags).map(String).sort()
  if (!same(tags(old), tags(now))) report(context, 'api-tag-changed', name, at, { before: tags(old), after: tags(now) })
  const [before, after] = [annotationsOf(old, ANNOTATIONS), annotationsOf(now, ANNOTATIONS)]
  if (!same(before, after)) report(context, 'api-annotations-changed', name, at, { before, after })
  const extensions = (operation: JsonObject) =>
    Object.fromEntries(
      Object.entries(operation).filter(
        ([key]) => key.startsWith('x-') && key !== 'x-sunset' && !ANNOTATIONS.includes(key),
      ),
    )
  if (!same(extensions(old), extensions(now))) {
    report(context, 'api-extension-changed', name, at, { before: extensions(old), after: extensions(now) })
  }
}

function compareCallbacks(
  engine: Engine,
  context: Context,
  base: ContractOperation,
  revision: ContractOperation,
  caller: Caller,
): void {
  const callbacksOf = (description: Description, { place }: ContractOperation) =>
    new Map(description.entries(description.child(place, 'callbacks')))
  const [old, now] = [callbacksOf(engine.base, base), callbacksOf(engine.revision, revision)]
  for (const [name, callback] of old) {
    const other = now.get(name)
    if (!other) {
      report(context, 'callback-removed', name, { base: callback, revision: revision.place })
      continue
    }
    const nothing = { servers: undefined, security: undefined }
    compareAll(
      engine,
      operationsUnder(engine.base, callback, nothing),
      operationsUnder(engine.revision, other, nothing),
      caller === 'client calls' ? 'server calls' : 'client calls',
    )
  }
  for (const [name, callback] of now) {
    if (!old.has(name)) report(context, 'callback-added', name, { base: base.place, revision: callback })
  }
}
