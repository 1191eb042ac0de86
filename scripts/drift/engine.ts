import { canonical, type JsonObject, listOf, objectOf, same } from '../lib/json.ts'
import { type Drift, weigh } from './change.ts'
import { Collector } from './collector.ts'
import { compareRequestBody } from './contract/bodies.ts'
import { type Context, tell, wordsOf } from './contract/context.ts'
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
  return weigh(engine.collector.changes)
}

function compareInformation({ base, revision, collector }: Engine): void {
  const about = ({ root }: Description) => ({
    info: root.info,
    tags: listOf(root.tags).map(canonical).sort(),
    externalDocs: root.externalDocs,
  })
  if (same(about(base), about(revision))) return
  collector.add('information-changed', null, '', {
    base: '/info',
    revision: '/info',
    before: objectOf(base.root.info).version,
    after: objectOf(revision.root.info).version,
  })
}

const OPERATION_RULES = {
  removed: 'operation-removed',
  added: 'operation-added',
  around: { value: null, pointer: '/paths' },
} as const
const WEBHOOK_RULES = {
  removed: 'webhook-removed',
  added: 'webhook-added',
  around: { value: null, pointer: '/webhooks' },
} as const

/** Who calls whom: in a webhook the client receives what is sent. */
type Way = 'client calls' | 'server calls'

function compareAll(
  engine: Engine,
  base: readonly ContractOperation[],
  revision: readonly ContractOperation[],
  way: Way,
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
    tell(
      contextOf(engine, now, way),
      'operation-moved',
      nameOf(old),
      { base: old.place, revision: now.place },
      {
        before: nameOf(old),
        after: nameOf(now),
      },
    )
  }
  const rules = way === 'client calls' ? OPERATION_RULES : WEBHOOK_RULES
  for (const old of oldLeft.values()) {
    tell(
      contextOf(engine, old, way),
      rules.removed,
      nameOf(old),
      { base: old.place, revision: rules.around },
      { before: nameOf(old) },
    )
  }
  for (const now of newLeft.values()) {
    tell(
      contextOf(engine, now, way),
      rules.added,
      nameOf(now),
      { base: rules.around, revision: now.place },
      { after: nameOf(now) },
    )
  }
  for (const [old, now] of pairs) compareOperation(engine, old, now, way)
}

function nameOf({ method, path }: ContractOperation): string {
  return `${method} ${path}`
}

function contextOf(engine: Engine, operation: ContractOperation, way: Way): Context {
  const { base, revision, collector, request, response } = engine
  const isOurs = way === 'client calls'
  return {
    base,
    revision,
    collector,
    operation: { operation: nameOf(operation), operationId: operation.operationId },
    sent: isOurs ? request : response,
    received: isOurs ? response : request,
  }
}

function compareOperation(engine: Engine, base: ContractOperation, revision: ContractOperation, way: Way): void {
  const context = contextOf(engine, revision, way)
  const at = { base: base.place, revision: revision.place }
  compareAbout(context, nameOf(revision), at, base.operationId, revision.operationId)
  compareParameters(context, base, revision)
  compareRequestBody(context, base, revision)
  compareResponses(context, base, revision)
  compareSecurity(context, base, revision)
  if (way === 'client calls') compareServers(context, base, revision)
  compareCallbacks(engine, context, base, revision, way)
}

const WORDS = ['summary', 'description', 'externalDocs', 'x-codeSamples']

function compareAbout(
  context: Context,
  name: string,
  at: { base: Place; revision: Place },
  oldId: string | null,
  newId: string | null,
): void {
  const [old, now] = [objectOf(at.base.value), objectOf(at.revision.value)]
  if (oldId !== newId) tell(context, 'operation-id-changed', name, at, { before: oldId, after: newId })
  if ((old.deprecated === true) !== (now.deprecated === true)) {
    tell(context, now.deprecated === true ? 'operation-deprecated' : 'operation-undeprecated', name, at)
  }
  if (old['x-sunset'] !== now['x-sunset']) {
    tell(context, 'operation-sunset-changed', name, at, { before: old['x-sunset'], after: now['x-sunset'] })
  }
  const tags = (operation: JsonObject) => listOf(operation.tags).map(String).sort()
  if (!same(tags(old), tags(now)))
    tell(context, 'operation-tags-changed', name, at, { before: tags(old), after: tags(now) })
  const [before, after] = [wordsOf(old, WORDS), wordsOf(now, WORDS)]
  if (!same(before, after)) tell(context, 'operation-words-changed', name, at, { before, after })
  const extensions = (operation: JsonObject) =>
    Object.fromEntries(
      Object.entries(operation).filter(([key]) => key.startsWith('x-') && key !== 'x-sunset' && !WORDS.includes(key)),
    )
  if (!same(extensions(old), extensions(now))) {
    tell(context, 'operation-extension-changed', name, at, { before: extensions(old), after: extensions(now) })
  }
}

function compareCallbacks(
  engine: Engine,
  context: Context,
  base: ContractOperation,
  revision: ContractOperation,
  way: Way,
): void {
  const callbacksOf = (description: Description, { place }: ContractOperation) =>
    new Map(description.entries(description.child(place, 'callbacks')))
  const [old, now] = [callbacksOf(engine.base, base), callbacksOf(engine.revision, revision)]
  for (const [name, callback] of old) {
    const other = now.get(name)
    if (!other) {
      tell(context, 'callback-removed', name, { base: callback, revision: revision.place })
      continue
    }
    const nothing = { servers: undefined, security: undefined }
    compareAll(
      engine,
      operationsUnder(engine.base, callback, nothing),
      operationsUnder(engine.revision, other, nothing),
      way === 'client calls' ? 'server calls' : 'client calls',
    )
  }
  for (const [name, callback] of now) {
    if (!old.has(name)) tell(context, 'callback-added', name, { base: base.place, revision: callback })
  }
}
