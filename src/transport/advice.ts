import type { PreparedRequest } from './prepared-request.ts'

/** What to do after a call that may or may not have taken effect, in words for the person who reads the error. */
export function adviceFor({ operation, requestId }: Pick<PreparedRequest, 'operation' | 'requestId'>): string {
  if (requestId !== undefined)
    return 'It may have taken effect: repeat it with the same request_id, which never acts twice'
  return operation.advice ?? 'It may have taken effect: look before repeating it, the API would not recognise a repeat'
}
