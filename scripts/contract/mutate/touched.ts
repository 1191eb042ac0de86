import { isDeepStrictEqual } from 'node:util'
import { below, isObject } from '../../lib/json.ts'
import { operationsOf } from '../../openapi/operations.ts'
import { lookUp } from '../../openapi/references.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'

/** `docs`: documentation and examples alone; `changed`: everything else. */
type TouchKind = 'none' | 'docs' | 'changed'

interface TextChange {
  kind: Exclude<TouchKind, 'none'>
  /** Where in the operation, as a JSON pointer; empty for the operation as a whole. */
  pointer: string
  /** Undefined where there was, or is, nothing. */
  before: unknown
  after: unknown
}

interface TouchedOperation {
  operationId: string
  /** `POST /payouts` */
  operation: string
  changes: TextChange[]
}

export interface Touched {
  /** The worst kind. */
  kind: TouchKind
  operations: TouchedOperation[]
}

const DOCS_KEYS = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags'])
/** Lists in which the order says nothing. */
const SETS = new Set(['required', 'enum', 'type', 'oneOf', 'anyOf', 'allOf', 'security'])

/**
 * Which operations a change of a description touches, references followed: as text, without asking what it means. A
 * description that was compared must not be changed and compared again.
 */
export function touchedOperations(base: OpenApiDocument, revision: OpenApiDocument): Touched {
  const before = byId(base)
  const after = byId(revision)
  const operations: TouchedOperation[] = []
  for (const operationId of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(operationId), after.get(operationId)]
    const changes = compareOperations(old, now)
    if (changes.length > 0) operations.push({ operationId, operation: (now ?? old)?.operation ?? '', changes })
  }
  const changed = operations.some(({ changes }) => changes.some(({ kind }) => kind === 'changed'))
  return { kind: changed ? 'changed' : operations.length > 0 ? 'docs' : 'none', operations }
}

interface Resolved {
  operation: string
  content: unknown
}

function compareOperations(before: Resolved | undefined, after: Resolved | undefined): TextChange[] {
  if (!before || !after) {
    return [{ kind: 'changed', pointer: '', before: before?.operation, after: after?.operation }]
  }
  const changes: TextChange[] = []
  if (before.operation !== after.operation) {
    changes.push({ kind: 'changed', pointer: '', before: before.operation, after: after.operation })
  }
  collect(before.content, after.content, '', 'changed', changes)
  return changes
}

/** One description is compared with many. */
const known = new WeakMap<OpenApiDocument, ReadonlyMap<string, Resolved>>()

function byId(document: OpenApiDocument): ReadonlyMap<string, Resolved> {
  const resolved = known.get(document) ?? resolveAll(document)
  known.set(document, resolved)
  return resolved
}

function resolveAll(document: OpenApiDocument): ReadonlyMap<string, Resolved> {
  const located = operationsOf(document).map(({ id, method, path, operation, parameters, server }) => {
    const { operationId: _, parameters: __, servers: ___, ...rest } = operation
    const named = Object.fromEntries(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]))
    const content = resolveRefs(document, { ...rest, parameters: named, server }, [])
    return [id, { operation: `${method.toUpperCase()} ${path}`, content }] as const
  })
  return new Map(located)
}

/** Puts what is referred to in place of each reference; one that leads back into itself stays. */
function resolveRefs(document: OpenApiDocument, node: unknown, under: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => resolveRefs(document, item, under))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...siblings } = node as { $ref?: unknown }
  const own = Object.entries(siblings).map(([key, child]) => [key, resolveRefs(document, child, under)])
  if (typeof $ref !== 'string') return Object.fromEntries(own)
  if (under.includes($ref)) return node
  const target = resolveRefs(document, lookUp(document, $ref), [...under, $ref])
  return { ...(target as object), ...Object.fromEntries(own) }
}

function collect(
  before: unknown,
  after: unknown,
  pointer: string,
  kind: TextChange['kind'],
  changes: TextChange[],
): void {
  if (isDeepStrictEqual(before, after)) return
  if (!isObject(before) || !isObject(after)) {
    changes.push({ kind, pointer, before, after })
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[key], after[key]]
    // A property may be called "description"; only a keyword of that name is documentation.
    const isName = /\/(properties|parameters|responses|content)$/.test(pointer)
    const isDocs = !isName && (DOCS_KEYS.has(key) || key.startsWith('x-'))
    if (!isName && SETS.has(key) && sameSet(old, now)) continue
    collect(old, now, below(pointer, key), isDocs ? 'docs' : kind, changes)
  }
}

function sameSet(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
  return left.every((item) => right.some((other) => isDeepStrictEqual(item, other)))
}
