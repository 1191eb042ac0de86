import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { operationFacts } from '../../../generated/operation-facts.ts'
import { operations } from '../../../generated/operation-table.ts'
import { ApiError } from '../../../src/index.ts'
import { findDrift } from '../../../src/validation/index.ts'
import { invalidExamples } from '../../description/invalid-examples.ts'
import { buildCode, CODE_FILES, type CodeFile } from '../../generate/build.ts'
import { operationFacts as readFacts } from '../../generate/operation-facts.ts'
import { operationRows } from '../../generate/operation-rows.ts'
import { type LocatedOperation, operationsOf } from '../../openapi/operations.ts'
import { splitReadWrite } from '../../openapi/read-write.ts'
import { SchemaValidator } from '../../openapi/schema-validator.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { Adapters } from '../harness/adapters.ts'
import { brokenRequests } from '../harness/broken-requests.ts'
import { headersFor, matrix } from '../harness/matrix.ts'
import { plainCall } from '../harness/plain-call.ts'
import { requestFor } from '../harness/request-for.ts'
import { validBodies, validParameters } from '../harness/request-variants.ts'
import { type PrismMock, startPrism } from '../prism/prism.ts'
import { whyEquivalent } from './equivalent.ts'
import { touchedOperations } from './touched.ts'

/** What noticed a mutant; `equivalent` when it cannot matter to the client, `survived` when nobody noticed. */
export const OUTCOMES = [
  'operation table',
  'examples',
  'requests',
  'answers',
  'generate check',
  'equivalent',
  'survived',
] as const

export interface Judgement {
  outcome: (typeof OUTCOMES)[number]
  /** What was noticed, or why it cannot matter; empty when it survived. */
  why: string
}

/** Judges changed descriptions with the client as it is: what it sends, what it expects back, what was generated. */
export class Judge {
  readonly #original: OpenApiDocument
  readonly #views: OpenApiDocument
  readonly #validator: SchemaValidator
  readonly #located: Map<string, LocatedOperation>

  constructor(original: OpenApiDocument) {
    this.#original = original
    this.#views = splitReadWrite(original)
    this.#validator = new SchemaValidator(this.#views)
    this.#located = new Map(operationsOf(this.#views).map((entry) => [entry.id, entry]))
  }

  async judge(document: OpenApiDocument): Promise<Judgement> {
    const table = tableDifference(document)
    if (table) return { outcome: 'operation table', why: table }
    const affected = touchedOperations(this.#original, document).operations.map(({ operationId }) => operationId)
    const changed = onlyOperations(document, new Set(affected))
    const [example] = invalidExamples(changed)
    if (example) return { outcome: 'examples', why: example }
    const mock = await startPrism(changed)
    try {
      const adapters = new Adapters(mock.url)
      for (const id of affected) {
        const request = await this.#refusedRequest(id, mock, adapters)
        if (request) return { outcome: 'requests', why: request }
        const answer = await this.#unexpectedAnswer(id, document, mock, adapters)
        if (answer) return { outcome: 'answers', why: answer }
      }
    } finally {
      await mock.close()
    }
    const file = await staleFile(document)
    if (file) return { outcome: 'generate check', why: file }
    const why = whyEquivalent(this.#original, document)
    return why ? { outcome: 'equivalent', why } : { outcome: 'survived', why: '' }
  }

  /** What this client sends and the changed description refuses, or takes although this one would refuse it. */
  async #refusedRequest(id: string, mock: PrismMock, adapters: Adapters): Promise<string | undefined> {
    const entry = this.#located.get(id)
    if (!entry) return `${id} is new`
    const request = requestFor(this.#views, entry)
    const hasBody = entry.operation.requestBody !== undefined
    const bodies = hasBody ? validBodies(this.#views, entry) : [{ name: 'a plain call', body: undefined }]
    for (const { name, body } of bodies) {
      const complaint = await adapters.complaint(id, { ...request, body })
      if (complaint) return `${name}: ${complaint}`
    }
    for (const { parameter, name, value } of validParameters(entry)) {
      const query = { ...request.query, [parameter]: value }
      const complaint = await adapters.complaint(id, { ...request, query })
      if (complaint) return `?${name}: ${complaint}`
    }
    const taken = await this.#takenBroken(entry, mock)
    if (taken) return `${adapters.nameOf(id)}: a request with ${taken} is taken`
    const { status } = await plainCall(mock.url, id, request, { authorization: '' })
    return status === 401 ? undefined : `${adapters.nameOf(id)} without a key is answered ${status}`
  }

  /** What breaks the description that the client was made for and is taken by the changed one. */
  async #takenBroken(entry: LocatedOperation, mock: PrismMock): Promise<string | undefined> {
    for (const { name, call } of brokenRequests(this.#views, this.#validator, entry)) {
      const { status } = await plainCall(mock.url, entry.id, call)
      if (status < 400) return name
    }
    return undefined
  }

  /** What the changed description answers and this client does not expect, or expects and does not get. */
  async #unexpectedAnswer(
    id: string,
    document: OpenApiDocument,
    mock: PrismMock,
    adapters: Adapters,
  ): Promise<string | undefined> {
    const entry = this.#located.get(id)
    if (!entry) return undefined
    const request = requestFor(this.#views, entry)
    const cells = matrix(document).filter(({ operationId }) => operationId === id)
    for (const status of Object.keys(entry.operation.responses).map(Number)) {
      if (!cells.some((cell) => cell.status === status)) return `${id} is no longer answered ${status}`
    }
    for (const cell of cells) {
      const headers = headersFor(cell)
      const plain = await plainCall(mock.url, id, request, headers)
      if (plain.status !== cell.status) return `${id} does not answer ${cell.status}`
      const [drift] = await findDrift({ operationId: id, status: plain.status, text: JSON.stringify(plain.body) ?? '' })
      if (drift) return `${id} ${drift.status} ${drift.pointer}: ${drift.kind}`
      const outcome = await adapters.call(id, request, headers).catch((error: unknown) => error)
      if (outcome instanceof Error && !(outcome instanceof ApiError)) return `${id} ${cell.status}: ${outcome.message}`
    }
    return undefined
  }
}

/** A whole description takes its time; what was not changed needs no second look. */
function onlyOperations(document: OpenApiDocument, ids: ReadonlySet<string>): OpenApiDocument {
  const paths = new Set(operationsOf(document).flatMap(({ id, path }) => (ids.has(id) ? [path] : [])))
  const kept = Object.entries(document.paths).filter(([path]) => paths.has(path))
  return { ...document, paths: Object.fromEntries(kept) }
}

function tableDifference(document: OpenApiDocument): string | undefined {
  try {
    const facts: Record<string, unknown> = readFacts(document)
    const rows = new Map(operationRows(document).map((row) => [row.id, row]))
    for (const operation of Object.values(operations)) {
      if (!rows.has(operation.id)) return `${operation.id} is gone`
      if (!isDeepStrictEqual(rows.get(operation.id), operation)) return `${operation.id} has another row`
      if (!isDeepStrictEqual(facts[operation.id], operationFacts[operation.id]))
        return `${operation.id} has other facts`
    }
    const added = [...rows.keys()].find((id) => !(id in operations))
    return added && `${added} has no row`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A file of code that would be generated differently. The types come last: they take the longest to make. */
async function staleFile(document: OpenApiDocument): Promise<string | undefined> {
  for (const name of CODE_FILES.toSorted((one, other) => Number(one === TYPES) - Number(other === TYPES))) {
    const there = await readFile(join('generated', name), 'utf8').catch(() => '')
    if (there !== (await buildCode(name, document))) return `generated/${name}`
  }
  return undefined
}

const TYPES: CodeFile = 'openapi.ts'
