/** What the emulator answers, before a fault has its way with it. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

export type Fields = Readonly<Record<string, unknown>>

const NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** Ends a call with an error answer. Thrown before anything was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string | undefined
  /** What stands in `error`. Default: the name of the status. */
  readonly error: string

  constructor(status: number, message: string, options: { code?: string; error?: string } = {}) {
    super(message)
    this.status = status
    this.code = options.code
    this.error = options.error ?? NAMES[status] ?? 'Error'
  }

  /** The flat shape of every error. */
  get answer(): Answer {
    const { status, error, message, code } = this
    return { status, body: { error, message, ...(code === undefined ? {} : { code }) } }
  }
}

/** Refuses what a rule does not allow: 400. */
export function refuse(message: string): never {
  throw new Refusal(400, message)
}

/** Refuses when a condition holds: 400. */
export function refuseIf(condition: boolean, message: string): void {
  if (condition) refuse(message)
}

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const created = (body: unknown): Answer => ({ status: 201, body })

/** An object as it came in a body; empty for anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text that says something; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
