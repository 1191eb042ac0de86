import { parseArgs } from 'node:util'
import { operationFacts } from '../../generated/operation-facts.ts'
import { operations } from '../../generated/operation-table.ts'
import { Glomo } from '../client.ts'
import type { OperationId } from '../transport/operation.ts'
import { redactHeaders } from '../transport/redact.ts'
import { clientOf } from './client.ts'
import type { Command } from './command.ts'
import { didYouMean } from './did-you-mean.ts'
import { methodNames } from './method-names.ts'
import { type ExitCode, jsonOf, printJson } from './output.ts'
import { withRequestId } from './request-id.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `glomo-client call OPERATION [--param NAME=VALUE]… [--body JSON | --body @FILE | --body -] [--dry-run]

Calls an operation by the name of its method (payouts.create) or its operationId (createPayout), and prints the response
as JSON. The key is read from GLOMO_SECRET_KEY.
  --param NAME=VALUE   a parameter of the path or the query; may be repeated
  --body JSON          the request body; @FILE reads a file, - reads standard input
  --request-id ID      the request_id of a create that acts once for each; asked for on a terminal when it is missing
  --base-url URL       default: GLOMO_BASE_URL, else Glomo's
  --dry-run            prints the request instead of sending it; needs no key
  --list               prints every operation, and which are deprecated; with --json as JSON

Exit code 0: success; 1: the API refused it; 2: could not run, or no response.

  glomo-client call payouts.list --param status=in_progress
  glomo-client call payouts.create --request-id transfer-8812 --body @payout.json --dry-run`

export const command: Command = {
  usage: USAGE,
  words: [...Object.values(methodNames), ...Object.keys(operations)],
  run: call,
}

async function call(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      param: { type: 'string', multiple: true, default: [] },
      body: { type: 'string' },
      'request-id': { type: 'string' },
      'base-url': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.list) {
    list(values.json)
    return 0
  }
  const [name = '', ...rest] = positionals
  if (name === '' || rest.length > 0) throw new UsageError('call takes one operation; --list prints them all')
  const operation = operationOf(name)
  const params = sortParams(name, operation.id, values.param)
  let body = values.body === undefined ? undefined : await jsonOf('--body', values.body)
  if (operation.requestBody && body === undefined) throw new UsageError(`${name} needs a --body`)
  if (operation.requestBody === 'multipart/form-data')
    throw new UsageError(`${name} uploads a file: use the client itself`)
  if (operation.idempotency === 'request_id') body = await withRequestId(name, body, values['request-id'])
  else if (values['request-id'] !== undefined) throw new UsageError(`${name} takes no --request-id`)
  if (operationFacts[operation.id].deprecated) console.error(`glomo-client call: ${name} is deprecated`)
  const glomo = clientFor(values['base-url'] ?? process.env.GLOMO_BASE_URL, values['dry-run'])
  try {
    // The arguments were checked against the table that the types are made from.
    const send = glomo.api[operation.id] as (
      init: object,
    ) => Promise<{ data?: unknown; error?: unknown; response: Response }>
    const { data, error, response } = await send({ params, ...(body === undefined ? {} : { body }) })
    printJson(response.ok ? (data ?? null) : (error ?? { status: response.status }))
    return response.ok ? 0 : 1
  } catch (error) {
    if (error instanceof Error && error.cause instanceof DryRun) return 0
    throw error
  }
}

/** The operation that a method or an operationId names. @throws {UsageError} */
function operationOf(name: string): (typeof operations)[OperationId] {
  const found = Object.values(operations).find(({ id }) => id === name || methodNames[id] === name)
  if (found) return found
  const guess = didYouMean(name, [...Object.values(methodNames), ...Object.keys(operations)])
  throw new UsageError(`${name} is not an operation${guess || '; --list prints them all'}`)
}

function list(asJson: boolean): void {
  const listed = Object.values(operations).map(({ id, method, path }) => {
    const { deprecated } = operationFacts[id]
    return { name: methodNames[id], id, method, path, deprecated }
  })
  if (asJson) printJson(listed)
  else {
    for (const { name, id, method, path, deprecated } of listed) {
      console.log(`${name.padEnd(36)}${id.padEnd(36)}${method} ${path}${deprecated ? '  (deprecated)' : ''}`)
    }
  }
}

/** Thrown in place of a response: the request was printed. */
class DryRun extends Error {
  override name = 'DryRun'
}

function clientFor(baseUrl: string | undefined, isDry: boolean): Glomo {
  if (!isDry) return clientOf(baseUrl)
  return new Glomo({
    apiKey: process.env.GLOMO_SECRET_KEY || 'no-key',
    ...(baseUrl ? { baseUrl } : {}),
    maxRetries: 0,
    fetch: async (url, { method, headers, body }) => {
      const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined
      printJson({
        method,
        url,
        headers: redactHeaders(new Headers(headers)),
        ...(text === undefined ? {} : { body: JSON.parse(text) }),
      })
      throw new DryRun()
    },
  })
}

/** Each parameter goes where the operation has it. */
function sortParams(name: string, id: OperationId, given: readonly string[]) {
  const { pathParams = [] } = operations[id]
  const { queryParams } = operationFacts[id]
  const params: { path: Record<string, string>; query: Record<string, string> } = { path: {}, query: {} }
  for (const pair of given) {
    const at = pair.indexOf('=')
    const [param, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (at < 1) throw new UsageError(`--param ${pair} is not NAME=VALUE`)
    if (pathParams.includes(param)) params.path[param] = value
    else if (queryParams.includes(param)) params.query[param] = value
    else
      throw new UsageError(
        `${name} has no parameter ${param}; it has ${[...pathParams, ...queryParams].join(', ') || 'none'}`,
      )
  }
  const missing = pathParams.filter((each) => !(each in params.path))
  if (missing.length > 0) throw new UsageError(`${name} needs --param ${missing.join('=… --param ')}=…`)
  return params
}
