import { operations } from '../../../generated/operation-table.ts'
import { VIOLATIONS_HEADER } from '../../../src/cli/violations.ts'
import { ApiError, Glomo } from '../../../src/index.ts'
import { createSandbox } from '../../../src/sandbox/index.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { readMethods } from '../../lib/client-methods.ts'
import type { CallArguments } from './call-arguments.ts'
import { bodyFor } from './request-for.ts'
import { differences, type SentRequest, sentRequest } from './sent-request.ts'

type Method = (...args: unknown[]) => PromiseLike<unknown>

const methods = new Map(readMethods().map((method) => [method.operationId, method]))

/** The methods a person calls, by the operation they stand for. */
export class Adapters {
  readonly #glomo: Glomo
  readonly #sandbox: object

  #sent: SentRequest | undefined
  #answer: { status: number; text: string } | undefined

  constructor(baseUrl: string, apiKey = 'test-key') {
    this.#glomo = new Glomo({
      // Every 429 of the description is asked for, and none of them is meant.
      rateLimit: { acquire: async () => {}, pause: () => {}, tryAcquire: () => true },
      apiKey,
      baseUrl,
      maxRetries: 0,
      fetch: async (url, init) => {
        this.#sent = sentRequest(url, init)
        const response = await fetch(url, init)
        this.#answer = { status: response.status, text: await response.clone().text() }
        return response
      },
    })
    this.#sandbox = createSandbox(this.#glomo)
  }

  /** What the last call was answered, as it came; undefined when it was not answered. */
  get answer(): { status: number; text: string } | undefined {
    return this.#answer
  }

  /** `payouts.create`, for messages. */
  nameOf(operationId: string): string {
    const method = methods.get(operationId)
    return method ? `${method.resource}.${method.name}` : operationId
  }

  /** Calls the method with the arguments in the order it takes them: identifiers, parameters, options. */
  call(
    operationId: string,
    { path, query, body, headers: needed }: CallArguments,
    headers: Record<string, string> = {},
  ): Promise<unknown> {
    const method = methods.get(operationId)
    if (!method) throw new Error(`${operationId} has no adapter method`)
    this.#answer = undefined
    const operation = operations[operationId as OperationId]
    const resource = method.entry === 'glomo-client' ? Reflect.get(this.#glomo, method.resource) : this.#sandbox
    const identifiers = (operation.pathParams ?? []).map((name) => path[name])
    const takesParams = method.parameters.length > identifiers.length + 1
    const params = takesParams ? [bodyFor(operationId, body) ?? query] : []
    const options = { headers: { ...needed, ...headers }, onDuplicate: 'throw' }
    const call = Reflect.get(resource, method.name) as Method
    return Promise.resolve(call.call(resource, ...identifiers, ...params, options))
  }

  /**
   * Calls the method and says what is wrong with what it sent: other than the arguments, or refused. One line that names
   * the method, the operation and the field; undefined when all is well.
   */
  async complaint(operationId: string, call: CallArguments): Promise<string | undefined> {
    const who = `${this.nameOf(operationId)} (${operationId})`
    this.#sent = undefined
    const outcome: unknown = await this.call(operationId, call).catch((error: unknown) => error)
    if (!this.#sent) return `${who}: nothing was sent: ${outcome}`
    const body = bodyFor(operationId, call.body)
    const found = differences(operationId, { ...call, body }, this.#sent)
    if (found.length > 0) return `${who}: ${found.join(', ')}`
    return outcome instanceof Error ? `${who}: ${refusal(outcome)}` : undefined
  }
}

/** What the mock held against a request stands in a header of its answer. */
function refusal(error: Error): string {
  const violations = error instanceof ApiError ? error.headers.get(VIOLATIONS_HEADER) : null
  return violations ?? error.message
}
