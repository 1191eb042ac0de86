import { operationFacts } from '../../generate/operation-facts.ts'
import { operationRows } from '../../generate/operation-rows.ts'
import type { Method } from '../../lib/client-methods.ts'
import type { Finding } from '../../openapi/finding.ts'
import { type LocatedOperation, operationsOf } from '../../openapi/operations.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { updateStubs } from './emulator-stub.ts'
import { methodText } from './method-text.ts'
import { hasMethods, withDeprecation, withHeaders, withMethod, withoutMethod } from './methods.ts'
import { resourceKey, resourceNames } from './names.ts'
import type { ProjectFiles } from './project-files.ts'
import { addResource, removeResource } from './resources.ts'
import { declaredNames, parseSource } from './source-edits.ts'

/** What was done to the sources of the client, each by the name people call: `payouts.approve`. */
export interface Scaffolded {
  added: string[]
  removed: string[]
  deprecated: string[]
  headers: string[]
  findings: Finding[]
}

const SANDBOX = { field: 'sandbox', className: 'GlomoSandbox', file: 'src/sandbox/sandbox.ts' }

/**
 * Brings the sources up to the description: a method for each new operation, none for one that is gone, deprecations and
 * required headers as described. What it writes compiles, and says no more than the description does.
 */
export async function scaffold(
  files: ProjectFiles,
  document: OpenApiDocument,
  methods: readonly Method[],
): Promise<Scaffolded> {
  const done: Scaffolded = { added: [], removed: [], deprecated: [], headers: [], findings: [] }
  const located = operationsOf(document)
  const ids = new Set(located.map(({ id }) => id))
  const gone = methods.filter(({ operationId }) => !ids.has(operationId))
  for (const method of gone) await removeMethod(files, method, done)
  for (const method of methods.filter((each) => !gone.includes(each))) await updateMethod(files, document, method, done)
  const known = new Set(methods.map(({ operationId }) => operationId))
  const missing = located.filter(({ id }) => !known.has(id))
  const places = placesOf(methods, located)
  for (const each of missing) done.added.push(await addMethod(files, document, each, places))
  await updateStubs(
    files,
    missing.map(({ id }) => id),
    gone.map(({ operationId }) => operationId),
  )
  return done
}

/** `src/resources/payouts.ts` by `/payouts`, as most operations there have it. */
function placesOf(methods: readonly Method[], located: readonly LocatedOperation[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { operationId, file, entry } of methods) {
    const operation = located.find(({ id }) => id === operationId)
    if (!operation || entry === 'glomo-client/sandbox') continue
    const key = resourceKey(operation.path)
    const own = counts.get(key) ?? new Map<string, number>()
    counts.set(key, own.set(file, (own.get(file) ?? 0) + 1))
  }
  const most = (own: ReadonlyMap<string, number>) =>
    [...own].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ''
  return new Map([...counts].map(([key, own]) => [key, most(own)]))
}

async function addMethod(
  files: ProjectFiles,
  document: OpenApiDocument,
  located: LocatedOperation,
  places: Map<string, string>,
): Promise<string> {
  const isSandbox = located.operation['x-glomo-sandbox-only'] === true
  const names = isSandbox ? SANDBOX : await resourceFor(files, document, located, places)
  const text = (await files.get(names.file)) ?? ''
  const method = methodText(document, located, {
    className: names.className,
    field: names.field,
    methods: methodNamesIn(text),
    declared: declaredNames(parseSource(names.file, text)),
    prefersInterfaces: await prefersInterfaces(files),
  })
  files.set(names.file, withMethod(names.file, text, names.className, method))
  return `${names.field}.${method.name}`
}

async function resourceFor(
  files: ProjectFiles,
  document: OpenApiDocument,
  { path, operation }: LocatedOperation,
  places: Map<string, string>,
): Promise<{ field: string; className: string; file: string }> {
  const key = resourceKey(path)
  const there = places.get(key)
  const names = resourceNames(key)
  const file = there ?? names.file
  const text = await files.get(file)
  if (text === undefined) {
    const [tag] = operation.tags ?? []
    const described = (document.tags as { name: string; description?: string }[] | undefined) ?? []
    const about = described.find(({ name }) => name === tag)?.description ?? ''
    await addResource(files, { ...names, about: about.replaceAll('*/', '').replace(/\s+/g, ' ') })
    places.set(key, names.file)
    return names
  }
  const className = /^export class (\w+) extends Resource/m.exec(text)?.[1] ?? names.className
  const client = (await files.get('src/client.ts')) ?? ''
  const field = new RegExp(`this\\.(\\w+) = new ${className}\\(transport\\)`).exec(client)?.[1] ?? names.field
  return { field, className, file }
}

function methodNamesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name))
}

/** Types of objects are written as the others are. */
async function prefersInterfaces(files: ProjectFiles): Promise<boolean> {
  return /^export interface \w+ extends Schema</m.test((await files.get('src/resources/payouts.ts')) ?? '')
}

async function removeMethod(files: ProjectFiles, method: Method, done: Scaffolded): Promise<void> {
  const text = (await files.get(method.file)) ?? ''
  const left = withoutMethod(method.file, text, method.name, method.operationId)
  const name = `${method.resource}.${method.name}`
  done.removed.push(name)
  if (hasMethods(method.file, left) || method.entry === 'glomo-client/sandbox') {
    files.set(method.file, left)
    return
  }
  const className = /^export class (\w+) extends Resource/m.exec(text)?.[1]
  if (className) await removeResource(files, className, method.file)
}

async function updateMethod(
  files: ProjectFiles,
  document: OpenApiDocument,
  method: Method,
  done: Scaffolded,
): Promise<void> {
  const facts = operationFacts(document)[method.operationId]
  const row = operationRows(document).find(({ id }) => id === method.operationId)
  const name = `${method.resource}.${method.name}`
  const text = await files.get(method.file)
  if (!facts || !row || text === undefined) return
  let updated = text
  if (facts.deprecated !== method.deprecated) {
    updated = withDeprecation(method.file, updated, method.name, facts.deprecated)
    if (facts.deprecated) done.deprecated.push(name)
  }
  const asks = !method.parameters.includes('options?') && method.parameters.includes('options')
  const needs = row.headers !== undefined
  if (asks !== needs) {
    updated = withHeaders(method.file, updated, method.name, method.operationId, needs)
    if (needs) done.headers.push(name)
  }
  if (updated !== text) files.set(method.file, updated)
  const way = facts.list ? 'list' : row.idempotency === 'request_id' ? 'createIdempotent' : 'call'
  if (way !== method.way && !(way === 'call' && method.way === 'callPrepared')) {
    done.findings.push({
      kind: 'mark',
      level: 'open',
      place: `${method.file}, ${method.name}`,
      message: `calls ${method.operationId} by transport.${method.way}, and what is described asks for transport.${way}`,
      remedy: 'decide what its callers get, and change it by hand',
    })
  }
}
