import { below, isObject, type JsonObject, listOf, objectOf } from '../../lib/json.ts'
import { lookUp } from '../../openapi/references.ts'
import { type Correction, leaveOut, leaveToAPerson, putIn } from './correction.ts'
import { isMethod } from './structure.ts'

interface Found {
  pointer: string
  path: string
  method: string
  operation: JsonObject
  item: JsonObject
}

/** What keeps operations from being told apart, addressed or reached. */
export function operationCorrections(document: JsonObject, previous: JsonObject | null): Correction[] {
  const found = [...operationsIn(document)]
  const names = previous ? namesByPlace(previous) : new Map<string, string>()
  return [
    ...nameCorrections(found, names),
    ...found.flatMap((each) => pathCorrections(document, each)),
    ...found.flatMap(responseCorrections),
    ...serverCorrections(document, previous),
    ...found.flatMap((each) => sandboxCorrections(each, names)),
  ]
}

/** An operation that says nothing of its answers succeeds without a body. */
function responseCorrections({ pointer, operation }: Found): Correction[] {
  if (Object.keys(objectOf(operation.responses)).length > 0) return []
  const update = { responses: { '200': { description: 'Not described.' } } }
  return [
    putIn({ kind: 'misplaced', place: pointer, message: 'has no responses', update, remedy: 'a success stands in' }),
  ]
}

const SANDBOX_ONLY = 'x-glomo-sandbox-only'

/** Whatever has "mock" in its path simulates something, which a live key cannot ask for. */
function sandboxCorrections(
  { pointer, path, method, operation }: Found,
  names: ReadonlyMap<string, string>,
): Correction[] {
  const isNew = names.size > 0 && !names.has(`${method} ${path}`)
  if (!isNew || !/\bmock/.test(path) || SANDBOX_ONLY in operation) return []
  const message = 'simulates something, by its path'
  return [
    putIn({ kind: 'mark', place: pointer, message, update: { [SANDBOX_ONLY]: true }, remedy: 'it is of the sandbox' }),
  ]
}

export function* operationsIn(document: JsonObject): Generator<Found> {
  for (const [path, item] of Object.entries(objectOf(document.paths))) {
    if (!isObject(item)) continue
    for (const [method, operation] of Object.entries(item)) {
      if (!isMethod(method) || !isObject(operation)) continue
      yield { pointer: below('/paths', path, method), path, method, operation, item }
    }
  }
}

function namesByPlace(document: JsonObject): Map<string, string> {
  const named = [...operationsIn(document)].map(({ path, method, operation }): [string, string] => [
    `${method} ${path}`,
    String(operation.operationId),
  ])
  return new Map(named)
}

/** Every operation keeps the name it had; one that has none, or that of another, gets one of its own. */
function nameCorrections(found: readonly Found[], names: ReadonlyMap<string, string>): Correction[] {
  const kept = new Map(found.map((each) => [each, names.get(`${each.method} ${each.path}`)]))
  const taken = new Set([...kept.values()].filter((name) => name !== undefined))
  const corrections: Correction[] = []
  for (const each of found) {
    const { pointer, operation } = each
    const published = operation.operationId
    const known = kept.get(each)
    if (known !== undefined) {
      if (published !== known) corrections.push(rename(pointer, `is now called ${shown(published)}`, known))
      continue
    }
    if (typeof published === 'string' && isName(published) && !taken.has(published)) {
      taken.add(published)
      continue
    }
    const name = freeName(nameOf(each), taken)
    taken.add(name)
    corrections.push(rename(pointer, whyNot(published), name))
  }
  return corrections
}

function rename(place: string, message: string, operationId: string): Correction {
  return putIn({
    kind: 'operation-id',
    place,
    message,
    update: { operationId },
    remedy: `it is called ${operationId} here, so that the client keeps its names`,
  })
}

function whyNot(published: unknown): string {
  if (published === undefined) return 'has no operationId'
  return isName(String(published))
    ? `has the operationId ${shown(published)}, which another operation has`
    : `has the operationId ${shown(published)}, which is not a name in code`
}

const shown = (name: unknown) => (name === undefined ? 'nothing' : String(name))

/** Words that TypeScript keeps for itself, as far as anybody would name an operation by them. */
const RESERVED = new Set([
  'delete',
  'default',
  'export',
  'import',
  'function',
  'return',
  'new',
  'class',
  'enum',
  'void',
])

function isName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !RESERVED.has(name)
}

/** `get-payout` is `getPayout`; without a name, `POST /payouts/{id}/approve` is `postPayoutsIdApprove`. */
function nameOf({ operation, method, path }: Found): string {
  const written = typeof operation.operationId === 'string' ? operation.operationId : `${method} ${path}`
  const words = written.split(/[^A-Za-z0-9]+/).filter(Boolean)
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('')
  return isName(joined) ? joined : `${method}${upperFirst(joined)}`
}

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name}${n}`
    if (!taken.has(candidate)) return candidate
  }
}

/** The path and its parameters name the same. */
function pathCorrections(document: JsonObject, { pointer, path, operation, item }: Found): Correction[] {
  const named = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const own = listOf(operation.parameters)
  const described = [...own, ...listOf(item.parameters)].map((entry) => resolve(document, entry))
  const inPath = described.filter((parameter) => parameter.in === 'path')
  const kind = 'path-parameter'
  const missing = named
    .filter((name) => !inPath.some((parameter) => parameter.name === name))
    .map((name) => {
      const parameter = { name, in: 'path', required: true, schema: { type: 'string', example: `${name}_1` } }
      const target = Array.isArray(operation.parameters) ? below(pointer, 'parameters') : pointer
      const update = Array.isArray(operation.parameters) ? parameter : { parameters: [parameter] }
      const message = `has {${name}} in its path and no parameter of that name`
      return putIn({ kind, place: pointer, message, target, update, remedy: 'it is a text here' })
    })
  const more = [...own.entries()].reverse().flatMap(([index, entry]): Correction[] => {
    const parameter = resolve(document, entry)
    const place = below(pointer, 'parameters', index)
    if (parameter.in !== 'path') return []
    if (!named.includes(String(parameter.name))) {
      const message = `is the path parameter ${shown(parameter.name)}, which is not in the path`
      return [leaveOut({ kind, place, message, remedy: 'it is left out' })]
    }
    if (parameter.required === true || isObject(entry) === false || '$ref' in (entry as JsonObject)) return []
    return [
      putIn({ kind, place, message: 'is in the path and not required', update: { required: true }, remedy: 'it is' }),
    ]
  })
  return [...missing, ...more]
}

function resolve(document: JsonObject, entry: unknown): JsonObject {
  const { $ref } = objectOf(entry)
  return typeof $ref === 'string' ? objectOf(lookUp(document, $ref)) : objectOf(entry)
}

function serverCorrections(document: JsonObject, previous: JsonObject | null): Correction[] {
  const [first] = listOf(document.servers)
  const url = objectOf(first).url
  const before = listOf(previous?.servers)
  const kind = 'server'
  if (url === undefined) {
    const place = ''
    const message = 'names no server'
    if (before.length === 0) return [leaveToAPerson(kind, place, message, 'say where the API is')]
    return [putIn({ kind, place, message, update: { servers: before }, remedy: 'the one before is kept' })]
  }
  if (typeof url !== 'string' || /^https?:\/\//.test(url)) return []
  const place = '/servers/0'
  const message = `is ${url}, which is not a whole URL`
  const whole = absolute(url, objectOf(before[0]).url)
  if (!whole) return [leaveToAPerson(kind, place, message, 'say where the API is')]
  return [putIn({ kind, place, message, update: { url: whole }, remedy: `it is read as ${whole}` })]
}

/** Relative to the host that the API had before; its variables are filled in later. */
function absolute(url: string, before: unknown): string | undefined {
  if (typeof before !== 'string' || url.includes('{')) return undefined
  try {
    return new URL(url, before).href.replace(/\/$/, '')
  } catch {
    return undefined
  }
}
