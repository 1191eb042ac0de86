import { VIOLATIONS_HEADER } from '../../../src/cli/violations.ts'
import { headersFor, matrix } from '../../contract/harness/matrix.ts'
import { validBodies, validParameters } from '../../contract/harness/request-variants.ts'
import { startPrism } from '../../contract/prism/prism.ts'
import { isObject } from '../../lib/json.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { parameterExample } from '../../openapi/examples.ts'
import { type LocatedOperation, operationsOf } from '../../openapi/operations.ts'
import { splitReadWrite } from '../../openapi/read-write.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import type { ApiCall, ReleasedClient } from './released-client.ts'

/** A contract of a released method that a new description does not hold. */
export interface BrokenContract {
  /** `sends minimal 0`, `answers 201`; empty where the operation is gone. */
  contract: string
  reason: string
}

export interface BrokenMethod {
  /** As programs call it: `payouts.create`. */
  method: string
  operationId: string
  contracts: BrokenContract[]
}

export interface TriedContracts {
  /** How many methods the release has. */
  methods: number
  broken: BrokenMethod[]
  /** How many contracts were tried and hold; those of operations that did not change are not tried. */
  held: number
}

/** What an answer may have, and what it was made for goes on working. */
const HARMLESS = new Set(['unknown field', 'unknown enum value', 'undocumented status'])

/** Makes every call that a release is made for against a mock of a description, and reads what it answers. */
export async function tryContracts(
  client: ReleasedClient,
  document: OpenApiDocument,
  changed: ReadonlySet<string>,
): Promise<TriedContracts> {
  const views = splitReadWrite(client.document)
  const located = operationsOf(views)
  if (changed.size === 0) return { methods: located.length, broken: [], held: 0 }
  const there = new Set(operationsOf(document).map(({ id }) => id))
  const mock = await startPrism(document)
  const broken: BrokenMethod[] = []
  let held = 0
  try {
    const trial = new Trial(client, views, document, mock.url)
    for (const entry of located.filter(({ id }) => changed.has(id))) {
      const outcomes = there.has(entry.id)
        ? await trial.of(entry)
        : [{ contract: '', reason: 'the API has it no longer' }]
      const contracts = outcomes.flatMap(({ contract, reason }) => (reason === undefined ? [] : [{ contract, reason }]))
      held += outcomes.length - contracts.length
      if (contracts.length > 0) broken.push({ method: client.nameOf(entry.id), operationId: entry.id, contracts })
    }
  } finally {
    await mock.close()
  }
  return { methods: located.length, broken, held }
}

interface Outcome {
  contract: string
  /** Undefined when it holds. */
  reason: string | undefined
}

class Trial {
  readonly #client: ReleasedClient
  readonly #views: OpenApiDocument
  readonly #document: OpenApiDocument
  readonly #api: ReturnType<ReleasedClient['apiOf']>
  #answer: { status: number; text: string; violations: string | null } | undefined

  constructor(client: ReleasedClient, views: OpenApiDocument, document: OpenApiDocument, url: string) {
    this.#client = client
    this.#views = views
    this.#document = document
    this.#api = client.apiOf(url, async (address, init) => {
      const response = await fetch(address, init)
      const violations = response.headers.get(VIOLATIONS_HEADER)
      this.#answer = { status: response.status, text: await response.clone().text(), violations }
      return response
    })
  }

  async of(entry: LocatedOperation): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    const calls = callsOf(this.#views, entry)
    for (const { contract, call } of calls) outcomes.push({ contract, reason: await this.#refusal(entry.id, call) })
    const good = calls.find((_, index) => outcomes[index]?.reason === undefined)
    // Where nothing is taken, nothing is answered that anybody asked for.
    if (good) outcomes.push(...(await this.#answers(entry, good.call)))
    return outcomes
  }

  /** Why the description does not take a call; undefined when it does. */
  async #refusal(id: string, call: ApiCall): Promise<string | undefined> {
    const error = await this.#errorOf(id, call)
    if (error === undefined) return undefined
    return (this.#answer?.violations ?? messageOf(error)).slice(0, 300)
  }

  async #answers(entry: LocatedOperation, call: ApiCall): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    for (const cell of matrix(this.#document).filter(({ operationId }) => operationId === entry.id)) {
      if (cell.status >= 300) continue
      const contract = `answers ${cell.status}${cell.example ? ` ${cell.example}` : ''}`
      const error = await this.#errorOf(entry.id, { ...call, headers: { ...call.headers, ...headersFor(cell) } })
      const { status, text } = this.#answer ?? { status: 0, text: '' }
      const drift = error === undefined ? await this.#client.findDrift({ operationId: entry.id, status, text }) : []
      const worst = drift.find(({ kind }) => !HARMLESS.has(kind))
      const reason = error === undefined ? worst && `${worst.pointer || 'it'} has a ${worst.kind}` : messageOf(error)
      outcomes.push({ contract, reason: reason?.slice(0, 300) })
    }
    return outcomes
  }

  /** What a call failed with, thrown or handed back. */
  async #errorOf(id: string, call: ApiCall): Promise<unknown> {
    this.#answer = undefined
    const method = this.#api[id]
    if (!method) return new Error('the client has no such call')
    try {
      const result = await method(call)
      return isObject(result) ? result.error : undefined
    } catch (error) {
      return error
    }
  }
}

/** What was thrown, or the body of an answer that refuses. */
function messageOf(error: unknown): string {
  return error instanceof Error || typeof error === 'string' ? reasonOf(error) : JSON.stringify(error)
}

/** Every call that a description lets a program make: each form of the body, each value of a parameter. */
function callsOf(document: OpenApiDocument, entry: LocatedOperation): { contract: string; call: ApiCall }[] {
  const plain: ApiCall = { params: { path: {}, query: {} }, headers: {} }
  for (const parameter of entry.parameters.filter(({ required }) => required)) {
    const value = parameterExample(parameter)
    if (parameter.in === 'path' || parameter.in === 'query') plain.params[parameter.in][parameter.name] = value
    else if (parameter.in === 'header') plain.headers[parameter.name] = String(value)
  }
  const bodies = validBodies(document, entry).map(({ name, body }) => ({
    contract: `sends ${name}`,
    call: { ...plain, body: bodyOf(entry, body) },
  }))
  const [first = { contract: 'a plain call', call: plain }] = bodies
  const parameters = validParameters(entry).map(({ parameter, name, value }) => ({
    contract: `sends ?${name}`,
    call: { ...first.call, params: { ...plain.params, query: { ...plain.params.query, [parameter]: value } } },
  }))
  return bodies.length > 0 ? [...bodies, ...parameters] : [first, ...parameters]
}

/** As a person gives it: with the `request_id` that the client asks for, and with a file in place of its name. */
function bodyOf({ operation }: LocatedOperation, body: unknown): unknown {
  if (!isObject(body)) return body
  const marks: Readonly<Record<string, unknown>> = { ...operation }
  const complete = marks['x-glomo-idempotency'] === 'request_id' ? { request_id: 'contract-1', ...body } : body
  if (!operation.requestBody?.content?.['multipart/form-data']) return complete
  return { ...complete, file: new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' }) }
}
