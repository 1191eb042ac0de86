/** Compares live responses with the description: the entry `glomo-client/validation`. */

import { ArgumentError } from '../errors/argument-error.ts'
import { requireFunction, requireObject } from '../errors/check-argument.ts'
import { parseJson } from '../transport/json.ts'
import type { CheckedResponse, ResponseCheck } from '../transport/options.ts'
import { maskPersonal } from '../transport/redact.ts'
import { isSensitive } from '../transport/sensitive-names.ts'
import { check, type FindingKind } from './check.ts'

export type { CheckedResponse, FindingKind, ResponseCheck }

/** One way in which a response differs from its description. */
export interface ResponseDrift {
  /** The operationId of the call. */
  operation: string
  status: number
  /** JSON pointer into the response; empty for the response as a whole. */
  pointer: string
  kind: FindingKind | 'undocumented status'
  /** The value found, with secrets and personal data replaced; of an object or array only its kind. */
  example: string
}

/** What `createResponseCheck` takes. */
export interface ResponseCheckOptions {
  /** Called for every difference. What it throws is ignored. */
  onDrift: (drift: ResponseDrift) => void
  /**
   * Share of responses that are checked, from 0 to 1.
   * @default 1
   */
  share?: number
  /** @default Math.random */
  random?: () => number
}

/**
 * Creates a check for the `validate` option of a client. It reads responses after the caller has them, and neither
 * changes nor delays any. The shapes it compares with are loaded when the first response is checked.
 *
 * @throws {ArgumentError} when `onDrift` is missing, or an option cannot be right
 * @example
 * const reportDrift = createResponseCheck({ share: 0.05, onDrift: (drift) => console.warn('Glomo drift', drift) })
 * const glomo = new Glomo({ apiKey, validate: reportDrift })
 */
export function createResponseCheck(options: ResponseCheckOptions): ResponseCheck {
  requireObject('createResponseCheck: options', options, 'onDrift')
  const { onDrift, share = 1, random = Math.random } = options
  requireFunction('random', random)
  if (!(typeof share === 'number' && share >= 0 && share <= 1)) {
    throw new ArgumentError(`share is ${String(share)}; it must be a number from 0 to 1`)
  }
  return async (response) => {
    if (random() >= share) return
    for (const drift of await findDrift(response)) onDrift(drift)
  }
}

/** Finds where a response differs from its description; nothing for operations that the description does not have. */
export async function findDrift(response: CheckedResponse): Promise<ResponseDrift[]> {
  requireObject('findDrift: response', response)
  const { operationId, status, text } = response
  const { responses, schemas } = await import('../../generated/shapes.ts')
  const documented = Object.hasOwn(responses, operationId)
    ? responses[operationId as keyof typeof responses]
    : undefined
  if (!documented) return []
  const shape = documented[status]
  if (shape === undefined) {
    return [{ operation: operationId, status, pointer: '', kind: 'undocumented status', example: String(status) }]
  }
  const body = parseJson(text)
  if (shape === null || body === undefined) return []
  return check(shape, body, schemas).map(({ kind, pointer, value }) => ({
    operation: operationId,
    status,
    pointer,
    kind,
    example: exampleOf(pointer, value),
  }))
}

/** The numbers of a pointer are those of items, which are what their list is. */
function isSensitivePlace(pointer: string): boolean {
  const names = pointer.split('/').filter((name) => !/^\d+$/.test(name))
  return names.some((name, index) => isSensitive(name, names[index - 1]))
}

function exampleOf(pointer: string, value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (isSensitivePlace(pointer)) return `${typeof value} [redacted]`
  if (Array.isArray(value)) return `array of ${value.length}`
  if (typeof value === 'object') return 'object'
  return maskPersonal(JSON.stringify(value)).slice(0, 80)
}
