import { below, isObject, type JsonObject, objectOf } from '../lib/json.ts'
import { type Finding, note } from './finding.ts'
import { lookUp } from './references.ts'
import { METHODS } from './types.ts'
import { asOpenApi31 } from './versions.ts'

/** Methods that no client calls: answered by gateways, for browsers and machines. */
const NOT_CALLED = new Set(['options', 'head', 'trace'])

const MAX_HOPS = 20

/**
 * A description written as everything else expects it, before any correction: in the words of 3.1, with responses,
 * request bodies and examples where they are used, one name for each media type, and only operations that a client calls.
 */
export function normalize(read: JsonObject): { document: JsonObject; findings: Finding[] } {
  const { document, findings } = asOpenApi31(read)
  const paths: Record<string, unknown> = {}
  for (const [path, entry] of Object.entries(objectOf(document.paths))) {
    if (path.startsWith('x-')) continue
    const item = resolved(document, entry)
    paths[path] = isObject(item) ? normalizeItem(document, item, below('/paths', path), findings) : entry
  }
  return { document: isObject(document.paths) ? { ...document, paths } : document, findings }
}

function normalizeItem(document: JsonObject, item: JsonObject, pointer: string, findings: Finding[]): JsonObject {
  const kept: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(item)) {
    const isMethod = METHODS.some((method) => method === name)
    if (NOT_CALLED.has(name) && isMethod) {
      findings.push(note('method', below(pointer, name), 'is for browsers and gateways', 'no method is made for it'))
    } else {
      kept[name] =
        isMethod && isObject(member) ? normalizeOperation(document, member, below(pointer, name), findings) : member
    }
  }
  return kept
}

function normalizeOperation(
  document: JsonObject,
  operation: JsonObject,
  pointer: string,
  findings: Finding[],
): JsonObject {
  const { requestBody, responses } = operation
  const body = requestBody === undefined ? {} : { requestBody: normalizeMessage(document, requestBody) }
  const responded = isObject(responses)
    ? normalizeResponses(document, responses, below(pointer, 'responses'), findings)
    : (responses ?? {})
  return { ...operation, ...body, responses: responded }
}

function normalizeResponses(
  document: JsonObject,
  responses: JsonObject,
  pointer: string,
  findings: Finding[],
): JsonObject {
  const kept: Record<string, unknown> = {}
  for (const [status, response] of Object.entries(responses)) {
    if (/^[1-5]\d\d$/.test(status)) kept[status] = normalizeMessage(document, response)
  }
  for (const [status, response] of Object.entries(responses)) {
    if (status in kept || status.startsWith('x-')) continue
    const place = below(pointer, status)
    const meant = meantStatus(status, Object.keys(kept))
    const remedy = meant === undefined ? 'it is left out' : `it is read as ${meant}`
    findings.push(note('misplaced', place, 'is not one status', remedy))
    if (meant !== undefined) kept[meant] = normalizeMessage(document, response)
  }
  return kept
}

/** Every error is read alike, so `default` says nothing of errors; where nothing else succeeds, it is the success. */
function meantStatus(status: string, described: readonly string[]): string | undefined {
  const digit = status === 'default' ? '2' : /^([1-5])[xX]{2}$/.exec(status)?.[1]
  if (digit === undefined || described.some((each) => each.startsWith(digit))) return undefined
  return `${digit}00`
}

/** A request body or a response. */
function normalizeMessage(document: JsonObject, entry: unknown): unknown {
  const message = resolved(document, entry)
  if (!isObject(message) || !isObject(message.content)) return message
  const content: Record<string, unknown> = {}
  for (const [type, media] of Object.entries(message.content)) {
    const name = mediaTypeName(type)
    // Two that differ in their parameters alone are one: the first.
    if (!(name in content)) content[name] = normalizeMedia(document, resolved(document, media))
  }
  return { ...message, content }
}

function normalizeMedia(document: JsonObject, media: unknown): unknown {
  if (!isObject(media) || !isObject(media.examples)) return media
  const examples = Object.entries(media.examples).map(([name, example]) => [name, resolved(document, example)])
  return { ...media, examples: Object.fromEntries(examples) }
}

/** `Application/JSON; charset=utf-8` is `application/json`. */
export function mediaTypeName(type: string): string {
  const name = (type.split(';')[0] ?? '').trim().toLowerCase()
  return name === '' ? type : name
}

/** What a reference stands for, with what stands beside it; the reference itself where it leads nowhere. */
function resolved(document: JsonObject, entry: unknown): unknown {
  let current = entry
  for (let hops = 0; isObject(current) && typeof current.$ref === 'string'; hops += 1) {
    const target = hops < MAX_HOPS ? lookUp(document, current.$ref) : undefined
    if (!isObject(target)) return entry
    const { $ref: _, ...beside } = current
    current = { ...target, ...beside }
  }
  return current
}
