import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { refusalOf, VIOLATIONS_HEADER } from './violations.ts'

/** Stands before Prism, and says in the answer what was wrong with a request. */
export function mockServer(prismPort: number): Server {
  return createServer((asked, answered) => {
    const { method = 'GET', url = '/', headers } = asked
    const passed = request({ host: '127.0.0.1', port: prismPort, method, path: url, headers }, (answer) => {
      passOn(answer, answered)
    })
    passed.on('error', ({ message }) => {
      answered.writeHead(502, { 'content-type': 'application/json' })
      answered.end(JSON.stringify({ error: 'Bad Gateway', message: `Prism does not answer: ${message}` }))
    })
    asked.pipe(passed)
  })
}

function passOn(answer: IncomingMessage, answered: ServerResponse): void {
  const { statusCode = 502, headers } = answer
  const violations = headers[VIOLATIONS_HEADER]
  const refusal = refusalOf(statusCode, typeof violations === 'string' ? violations : undefined)
  if (refusal === undefined) {
    answered.writeHead(statusCode, headers)
    answer.pipe(answered)
    return
  }
  const { 'content-length': _, 'transfer-encoding': __, ...others } = headers
  answer.resume()
  answered.writeHead(statusCode, { ...others, 'content-type': 'application/json' })
  answered.end(refusal)
}
