/** What the fake API answers, before the network has its way with it. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

const NAMES: Readonly<Record<number, string>> = { 400: 'Bad Request', 404: 'Not Found', 409: 'Conflict' }

export function refuse(status: number, message: string, code?: string): Answer {
  return { status, body: { error: NAMES[status] ?? 'Error', message, ...(code ? { code } : {}) } }
}

export type Fields = Readonly<Record<string, unknown>>
