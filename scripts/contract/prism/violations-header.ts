import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import { refusalOf, VIOLATIONS_HEADER } from '../../../src/cli/violations.ts'

/** Node tells it of every request before whoever serves it: Prism hands out neither its server nor its answers. */
const CHANNEL = 'http.server.request.start'

/**
 * Prism writes the lists of a description into a header as they are, and a letter beyond Latin-1 in one of them ends the
 * whole process. JSON can say such letters by their numbers. And the answer says what was wrong, instead of the example
 * of the description.
 *
 * @param port of the server whose answers are mended
 * @returns undoes it
 */
export function mendViolationsHeader(port: number): () => void {
  const mend = (message: unknown) => {
    const { server, response } = message as { server: Server; response: ServerResponse }
    const address = server.address()
    if (typeof address === 'object' && address?.port === port) mendAnswer(response)
  }
  subscribe(CHANNEL, mend)
  return () => void unsubscribe(CHANNEL, mend)
}

function mendAnswer(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const isViolations = name.toLowerCase() === VIOLATIONS_HEADER && typeof value === 'string'
    return setHeader(name, isViolations ? inAscii(value) : value)
  }
  const { end } = response
  const endSaying = (...args: unknown[]) => {
    const violations = response.getHeader(VIOLATIONS_HEADER)
    const refusal = refusalOf(response.statusCode, typeof violations === 'string' ? violations : undefined)
    if (refusal === undefined || response.headersSent) return Reflect.apply(end, response, args)
    response.removeHeader('content-length')
    setHeader('content-type', 'application/json')
    return Reflect.apply(end, response, [refusal])
  }
  Object.defineProperty(response, 'end', { value: endSaying })
}

function inAscii(json: string): string {
  return json.replaceAll(/[^\u0020-\u007e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
