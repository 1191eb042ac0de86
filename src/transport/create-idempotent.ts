import { AbortError } from '../errors/abort-error.ts'
import type { ApiError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { kindOf } from '../errors/check-argument.ts'
import type { GlomoError } from '../errors/glomo-error.ts'
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { backoff } from './backoff.ts'
import { type Arguments, buildRequest, membersOf } from './build-request.ts'
import { asCall } from './call.ts'
import { reported } from './call-error.ts'
import { sleep } from './clock.ts'
import { type Duplicate, duplicateIn } from './duplicate.ts'
import type { Completed } from './glomo-promise.ts'
import { hasId, isRecord } from './json.ts'
import type { IdempotentOperation } from './operation.ts'
import type { CreateOptions } from './options.ts'
import { type PreparedRequest, refOf } from './prepared-request.ts'
import { apiErrorOf, readResponse } from './read-response.ts'
import { markReplay } from './replay.ts'
import { compareResource } from './same-resource.ts'
import { type Sent, send } from './send.ts'
import { serverRequestIdOf } from './server-request-id.ts'
import type { Settings } from './settings.ts'

type Members = Readonly<Record<string, unknown>>

/** A create that the API says there was an earlier one of. */
interface DuplicateCreate {
  readonly operation: IdempotentOperation
  readonly request: PreparedRequest
  /** The body as it was sent. */
  readonly requested: Members
  readonly settings: Settings
  readonly signal: AbortSignal | undefined
  readonly sent: Sent
  readonly duplicate: Duplicate
  /** When the deadline of the whole call passes. */
  readonly endsAt: number
}

/** A list can be a moment behind what was created. */
const LOOKS = 4

const LOOK_FIRST = 'Repeat the call with the same request_id, or look for it in the list by request_id'
const ADVICE: Readonly<Record<Duplicate, string>> = {
  exists: `It exists already under this request_id, and could not be fetched. ${LOOK_FIRST}`,
  'quote used': `The quote was used, perhaps by an earlier call with this request_id. ${LOOK_FIRST}`,
  unreadable: `It may exist already under this request_id. ${LOOK_FIRST}`,
  'quote refused': `An earlier call with this request_id may have used the quote. ${LOOK_FIRST}`,
}

/**
 * Makes one of the creates that carry a `request_id`. When the API says that there was an earlier one, the object of
 * that one is fetched, compared with what was asked for, and returned as a replay.
 *
 * @throws {IdempotencyMismatchError} when something else exists under the `request_id`
 * @throws {ApiError} with `outcomeUnknown` when there was an earlier one that cannot be fetched or told apart
 */
export async function createIdempotent<T>(
  operation: IdempotentOperation,
  args: Arguments,
  settings: Settings,
  options: CreateOptions,
): Promise<Completed<T>> {
  const request = buildRequest(operation, args, settings)
  checkRequestId(request)
  return asCall(request, settings, (told) => create(operation, request, told, options))
}

async function create<T>(
  operation: IdempotentOperation,
  request: PreparedRequest,
  settings: Settings,
  { signal, onDuplicate }: CreateOptions,
): Promise<Completed<T>> {
  const endsAt = settings.clock.now() + settings.deadline
  const sent = await send(request, settings, signal)
  const { status } = sent.response
  if (status !== 400 && status !== 409) return readResponse(request, settings, sent)
  const requested = membersOf(request.body)
  const duplicate = duplicateIn(request, requested, sent.response)
  if (!duplicate) return readResponse(request, settings, sent)
  const known = { operation, request, requested, settings, signal, sent, duplicate, endsAt }
  if (onDuplicate === 'throw') throw asHeard(known, duplicate !== 'quote refused')
  return (await replay(known)) as Completed<T>
}

async function replay(create: DuplicateCreate): Promise<Completed<Members>> {
  const { operation, request, requested, settings, sent } = create
  const found = await findExisting(create)
  if (!found) throw asHeard(create, create.duplicate !== 'quote refused')
  const existing = found.data
  const { differing, isProved } = compareResource(operation, requested, existing)
  if (!isProved) throw asHeard(create, true)
  if (differing.length > 0) throw reported(request, settings, sent.attempts, mismatch(create, existing, differing))
  markReplay(existing)
  if (operation.failed?.includes(String(existing.status))) {
    throw reported(request, settings, sent.attempts, failedAtCreation(create, found))
  }
  return { ...found, replayed: true }
}

/**
 * The one object that the list has under the `request_id`; undefined when there is none, or no telling which.
 *
 * @throws the error of the create, when the list cannot be read
 */
async function findExisting(create: DuplicateCreate): Promise<Completed<Members> | undefined> {
  const { operation, requested, settings, signal, endsAt } = create
  const { clock, timeout, retryDelay, random } = settings
  for (let look = 1; ; look += 1) {
    try {
      const deadline = Math.max(timeout, endsAt - clock.now())
      // Which answer a mock is to give is asked of the create, not of this.
      const { prefer: _, ...headers } = settings.headers
      const inTime = { ...settings, headers, deadline }
      const lookup = buildRequest(
        operation.lookup,
        { query: { request_id: requested.request_id, per_page: 100 } },
        inTime,
      )
      const found = await asCall(lookup, inTime, async (told) =>
        readResponse<unknown>(lookup, told, await send(lookup, told, signal)),
      )
      const [object, ...others] = candidates(found.data, requested.request_id)
      if (object) return others.length > 0 ? undefined : { ...found, data: object }
    } catch (cause) {
      throw lookupFailed(create, cause)
    }
    const delay = backoff(look, retryDelay, random)
    if (look === LOOKS || clock.now() + delay > endsAt) return undefined
    await sleep(clock, delay, signal)
  }
}

/** Objects that may be the one: they have an id, and the API filters by `request_id`, which not all of them carry. */
function candidates(page: unknown, requestId: unknown): Members[] {
  const listed = isRecord(page) && Array.isArray(page.data) ? page.data.filter(isRecord).filter(hasId) : []
  return listed.filter(({ request_id: of = null }) => of === null || of === requestId)
}

/** The API's answer to the create. @param isUnknown there was an earlier create, and no telling what became of it */
function asHeard(
  { request, settings, sent, duplicate }: DuplicateCreate,
  isUnknown: boolean,
  cause?: unknown,
): ApiError {
  const state = isUnknown ? { ...sent, outcomeUnknown: true, retryable: true } : sent
  const more = { ...(isUnknown ? { advice: ADVICE[duplicate] } : {}), ...(cause === undefined ? {} : { cause }) }
  return reported(request, settings, sent.attempts, apiErrorOf(request, state, more))
}

function lookupFailed(create: DuplicateCreate, cause: unknown): GlomoError {
  if (!(cause instanceof AbortError)) return asHeard(create, true, cause)
  const { operation, request, settings, sent } = create
  const message = `${describeOperation(operation)} was aborted by the caller. ${ADVICE[create.duplicate]}`
  const error = new AbortError(message, {
    operation: refOf(operation),
    outcomeUnknown: true,
    retryable: true,
    serverRequestId: serverRequestIdOf(sent.response.headers),
    cause: cause.cause,
  })
  return reported(request, settings, sent.attempts, error)
}

function mismatch(create: DuplicateCreate, existing: Members, fields: readonly string[]): IdempotencyMismatchError {
  const { operation, requested, sent } = create
  const what =
    fields.length === 1 && fields[0] === 'quote_id' && existing.quote_id !== null
      ? `${existing.id} was made under request_id "${requested.request_id}" at another quote: take it for the answer`
      : `request_id "${requested.request_id}" was used before for something else: ${existing.id} differs in ${fields.join(', ')}. Compare the error's requested and existing before you decide`
  return new IdempotencyMismatchError(`${describeOperation(operation)}: ${what}`, {
    operation: refOf(operation),
    outcomeUnknown: sent.outcomeUnknown,
    serverRequestId: serverRequestIdOf(sent.response.headers),
    requested,
    existing,
    fields,
  })
}

/** As the API would have answered the first call: 422 with the object. */
function failedAtCreation({ request, sent }: DuplicateCreate, { data, raw }: Completed<Members>): ApiError {
  const response = { ...raw, status: 422, text: JSON.stringify(data), data }
  return apiErrorOf(request, { ...sent, outcomeUnknown: false, retryable: false, response })
}

/** @throws {ArgumentError} */
function checkRequestId({ operation, requestId, body }: PreparedRequest): void {
  if (requestId !== undefined && isWellFormed(requestId)) return
  const is = requestId === undefined ? whatIsGiven(membersOf(body).request_id) : 'not valid Unicode'
  throw new ArgumentError(
    `${describeOperation(operation)}: request_id is ${is}. Derive it from your own record of what is to be paid, so that a repeat never pays twice`,
    { operation: refOf(operation) },
  )
}

/** Of a `request_id` that is none. */
function whatIsGiven(given: unknown): string {
  return given === undefined || typeof given === 'string' ? 'missing' : `${kindOf(given)}, not a text`
}

/** A URL cannot contain half of a surrogate pair, so that it could not be searched for. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text)
}
