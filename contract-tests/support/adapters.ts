import { type OperationId, operations } from '../../generated/operations.ts'
import { readMethods } from '../../scripts/api/methods.ts'
import { Glomo, type GlomoOptions } from '../../src/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'

/** The arguments of one call. */
export interface CallArguments {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body?: unknown
}

type Method = (...args: unknown[]) => PromiseLike<unknown>

const methods = new Map(readMethods().map((method) => [method.operationId, method]))

/** The methods a person calls, by the operation they stand for. */
export class Adapters {
  readonly #glomo: Glomo
  readonly #sandbox: object

  constructor(baseUrl: string, options: Partial<GlomoOptions> = {}) {
    this.#glomo = new Glomo({ apiKey: 'test-key', baseUrl, maxRetries: 0, ...options })
    this.#sandbox = createSandbox(this.#glomo)
  }

  /** `payouts.create`, for messages. */
  nameOf(operationId: string): string {
    const method = methods.get(operationId)
    return method ? `${method.resource}.${method.name}` : operationId
  }

  /** Calls the method with the arguments in the order it takes them: identifiers, parameters, options. */
  call(
    operationId: string,
    { path, query, body }: CallArguments,
    headers: Record<string, string> = {},
  ): Promise<unknown> {
    const method = methods.get(operationId)
    if (!method) throw new Error(`${operationId} has no adapter method`)
    const operation = operations[operationId as OperationId]
    const resource = method.entry === 'glomo-client' ? Reflect.get(this.#glomo, method.resource) : this.#sandbox
    const identifiers = operation.pathParams.map((name) => path[name])
    const takesParams = method.parameters.length > identifiers.length + 1
    const params = takesParams ? [withFile(operation.requestBody, body) ?? query] : []
    const options = { headers, onDuplicate: 'throw' }
    const call = Reflect.get(resource, method.name) as Method
    return Promise.resolve(call.call(resource, ...identifiers, ...params, options))
  }
}

/** A multipart example writes its file as text; what a person gives is a file. */
function withFile(mediaType: string | null, body: unknown): unknown {
  if (mediaType !== 'multipart/form-data' || typeof body !== 'object' || body === null) return body
  return { ...body, file: new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' }) }
}
