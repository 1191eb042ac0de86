import { createInterface } from 'node:readline/promises'
import { isRecord } from '../transport/json.ts'
import { UsageError } from './usage-error.ts'

/**
 * The body of a create that acts once for each `request_id`, with the one of `--request-id`, or one asked for on a
 * terminal. None is made up: a second run would make up another one, and pay twice.
 */
export async function withRequestId(
  name: string,
  body: unknown,
  given: string | undefined,
  ask: () => Promise<string> = askOnTerminal,
): Promise<unknown> {
  if (!isRecord(body)) throw new UsageError('--body is not a JSON object')
  const own = body.request_id
  if (given !== undefined && own !== undefined && own !== given) {
    throw new UsageError('--request-id and the request_id of --body differ')
  }
  if (typeof own === 'string' && own !== '') return body
  const id = given || (await ask())
  if (!id) {
    throw new UsageError(
      `${name} needs a request_id, in --body or by --request-id: an identifier from your own records, so that a repeat never acts twice`,
    )
  }
  return { ...body, request_id: id }
}

async function askOnTerminal(): Promise<string> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return ''
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await terminal.question('request_id (from your own records; the same for every repeat): ')).trim()
  } finally {
    terminal.close()
  }
}
