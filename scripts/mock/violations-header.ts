import { ServerResponse } from 'node:http'

/** Where Prism says, as JSON, what it refused. */
export const VIOLATIONS_HEADER = 'sl-violations'

let isMended = false

/**
 * Prism writes the lists of a description into a header as they are, and a letter beyond Latin-1 in one of them ends the
 * whole process. JSON can say such letters by their numbers.
 */
export function mendViolationsHeader(): void {
  if (isMended) return
  isMended = true
  const { setHeader } = ServerResponse.prototype
  ServerResponse.prototype.setHeader = function (this: ServerResponse, name, value) {
    const isTold = name.toLowerCase() === VIOLATIONS_HEADER && typeof value === 'string'
    return setHeader.call(this, name, isTold ? inAscii(value) : value)
  }
}

function inAscii(json: string): string {
  return json.replaceAll(/[^\u0020-\u007e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
