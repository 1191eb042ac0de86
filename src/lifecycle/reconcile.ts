import { AbortError } from '../errors/abort-error.ts'
import { AuthenticationError, PermissionError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { kindOf, requireObject } from '../errors/check-argument.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { isRecord } from '../transport/json.ts'
import { isFinal } from './lifecycles.ts'

/** The resources that can be reconciled, by their names on the client: those whose lists take `after`. */
const ENTITY_OF = {
  payouts: 'payout',
  payments: 'payment',
  orders: 'orders',
  paymentLinks: 'payment_link',
  refunds: 'refund',
  subscriptions: 'subscription',
  settlements: 'settlement',
} as const

/** The name of a resource that can be reconciled. */
export type ReconcilableName = keyof typeof ENTITY_OF

/** The part of a resource that `reconcile` uses. */
export interface Reconcilable<T> {
  /** All objects created since then. */
  list(params: { after: string }, options?: { signal?: AbortSignal }): AsyncIterable<T>
  /** One object, by its id. */
  retrieve(id: string, options?: { signal?: AbortSignal }): PromiseLike<T>
}

interface Stateful {
  readonly status?: string
  readonly compliance_status?: string | null
}

/** A client, or only those of its resources that are asked for. */
export type ReconcileClient = { readonly [Name in ReconcilableName]?: Reconcilable<Stateful> }

/**
 * What to look at: `true` for all objects created since `since` that are unfinished; or the ids of those that are
 * unfinished in your own records.
 */
export type ReconcileOptions = { readonly [Name in ReconcilableName]?: boolean | Iterable<string> | undefined } & {
  /** Objects created before this are not listed. Required with `true`. A string is an ISO 8601 time. */
  readonly since?: Date | string | undefined
  /**
   * Objects that are retrieved at a time, of those given by their ids.
   * @default 10
   */
  readonly concurrency?: number | undefined
  /** Ends it: the next step rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined
}

/** One object as it is now at Glomo. */
export interface Reconciled<Name extends ReconcilableName, T> {
  /** Name of the resource on the client. */
  readonly resource: Name
  /** Kind of the object, as in webhooks. */
  readonly entity_type: (typeof ENTITY_OF)[Name]
  /** Whether it is in a final state. */
  readonly final: boolean
  /** The object. */
  readonly object: T
  readonly error?: undefined
}

/** One object, or the rest of a list, that could not be fetched; how it stands is not known. */
export interface ReconcileFailure<Name extends ReconcilableName = ReconcilableName> {
  /** Name of the resource on the client. */
  readonly resource: Name
  /** Kind of the object, as in webhooks. */
  readonly entity_type: (typeof ENTITY_OF)[Name]
  /** The identifier asked for; undefined when the list failed, or held something else than an object. */
  readonly id: string | undefined
  /** Why it could not be fetched. */
  readonly error: GlomoError
  readonly final?: undefined
  readonly object?: undefined
}

/** Thrown at the end, when everything else was yielded, by a `reconcile` that could not fetch all it was asked for. */
export class ReconcileError extends GlomoError {
  override name = 'ReconcileError'
  /** Each was yielded in its turn too. The error of the first is `cause`. */
  readonly failures: readonly ReconcileFailure[]

  constructor(failures: readonly ReconcileFailure[]) {
    const named = failures.map(({ resource, id }) => id ?? `the list of ${resource}`)
    const shown = named.length > 5 ? `${named.slice(0, 5).join(', ')} and ${named.length - 5} more` : named.join(', ')
    const [first] = failures
    super(`could not be fetched: ${shown}. The first: ${first?.error.message}`, { cause: first?.error })
    this.failures = failures
  }
}

type AskedFor<Options> = Extract<
  { [Name in keyof Options]: Options[Name] extends false | undefined ? never : Name }[keyof Options],
  ReconcilableName
>

type ItemOf<Resource> = Resource extends { retrieve(...parameters: never[]): PromiseLike<infer T> } ? T : never

type ReconciledOf<Client extends ReconcileClient, Name> = Name extends ReconcilableName
  ? Reconciled<Name, ItemOf<Client[Name]>> | ReconcileFailure<Name>
  : never

/**
 * Finds what missed webhooks would have told you: Glomo does not send them again after about four days. Run it from a
 * job:
 *
 * - `payouts: true` yields those created since `since` that are still unfinished. A payment whose compliance review goes
 *   on counts as unfinished, whatever its status.
 * - `payouts: [ids]` retrieves each and yields all of them; `final` says which are finished by now. Give the ids that are
 *   unfinished in your own records.
 *
 * What cannot be fetched is yielded as `{ id, error }`, and does not keep the others from being looked at.
 *
 * @throws {ArgumentError} when nothing is asked for, or `since` is missing or is not a time
 * @throws {ReconcileError} at the end, when something was yielded with an `error`
 * @throws {AbortError} as soon as `signal` is aborted
 * @throws {AuthenticationError | PermissionError} at once: the other calls would be refused too
 * @example
 * for await (const { object, final } of reconcile(glomo, { payouts: await unfinishedInMyBooks() })) {
 *   if (final) await close(object.id, object.status)
 * }
 */
export async function* reconcile<Client extends ReconcileClient, const Options extends ReconcileOptions>(
  client: Client,
  options: Options,
): AsyncGenerator<ReconciledOf<Client, AskedFor<Options>>, void, undefined> {
  const asked: ReconcileOptions = options ?? {}
  const names = (Object.keys(ENTITY_OF) as ReconcilableName[]).filter((name) => (asked[name] ?? false) !== false)
  const { concurrency = 10 } = asked
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new ArgumentError(`concurrency is ${concurrency}; it must be a whole number, 1 or more`)
  }
  if (names.length === 0) throw new ArgumentError(`say what to reconcile: ${Object.keys(ENTITY_OF).join(', ')}`)
  const after = names.some((name) => asked[name] === true) ? startOf(asked.since) : ''
  const looks = names.map((name) => {
    const resource = client?.[name]
    requireObject(`reconcile: client.${name}`, resource, 'list', 'retrieve')
    const wanted = asked[name]
    return wanted === true
      ? lookAtList(name, resource, after, asked.signal)
      : lookAtEach(name, resource, idsIn(name, wanted), concurrency, asked.signal)
  })
  const failures: ReconcileFailure[] = []
  for (const look of looks) {
    for await (const item of look) {
      if (item.error) failures.push(item)
      yield item as ReconciledOf<Client, AskedFor<Options>> // of the resource that was asked for by this name
    }
  }
  if (failures.length > 0) throw new ReconcileError(failures)
}

type Look = AsyncGenerator<Reconciled<ReconcilableName, Stateful> | ReconcileFailure>

/** In the order of the ids, whichever is answered first. */
async function* lookAtEach(
  resource: ReconcilableName,
  calls: Reconcilable<Stateful>,
  ids: Iterable<string>,
  concurrency: number,
  signal: AbortSignal | undefined,
): Look {
  const lookAt = async (id: string) => {
    try {
      const object = await calls.retrieve(id, signal ? { signal } : {})
      return isRecord(object) ? reconciled(resource, object) : unreadable(resource, id, object)
    } catch (error) {
      return failure(resource, id, error)
    }
  }
  const looks: ReturnType<typeof lookAt>[] = []
  for (const id of ids) {
    const look = lookAt(id)
    // Told when its turn comes, which it does not after another one has ended them all.
    look.catch(() => {})
    looks.push(look)
    const [first] = looks
    if (looks.length < concurrency || !first) continue
    looks.shift()
    yield await first
  }
  for (const look of looks) yield await look
}

async function* lookAtList(
  resource: ReconcilableName,
  calls: Reconcilable<Stateful>,
  after: string,
  signal: AbortSignal | undefined,
): Look {
  try {
    for await (const object of calls.list({ after }, signal ? { signal } : {})) {
      const item = isRecord(object) ? reconciled(resource, object) : unreadable(resource, undefined, object)
      if (!item.final) yield item
    }
  } catch (error) {
    yield failure(resource, undefined, error)
  }
}

function reconciled(resource: ReconcilableName, object: Stateful): Reconciled<ReconcilableName, Stateful> {
  return { resource, entity_type: ENTITY_OF[resource], final: isOver(resource, object), object }
}

function unreadable(resource: ReconcilableName, id: string | undefined, given: unknown): ReconcileFailure {
  const error = new GlomoError(
    `${ENTITY_OF[resource]} ${id ?? 'of a list'} came as ${kindOf(given)} in place of an object`,
  )
  return { resource, entity_type: ENTITY_OF[resource], id, error }
}

/** @throws what would happen to every other call too */
function failure(resource: ReconcilableName, id: string | undefined, error: unknown): ReconcileFailure {
  const concernsAll =
    error instanceof AbortError || error instanceof AuthenticationError || error instanceof PermissionError
  if (concernsAll || !(error instanceof GlomoError)) throw error
  return { resource, entity_type: ENTITY_OF[resource], id, error }
}

function isOver(resource: ReconcilableName, { status, compliance_status: review }: Stateful): boolean {
  if (review === 'action_required' || review === 'under_review') return false
  return status !== undefined && isFinal(ENTITY_OF[resource], status)
}

function idsIn(name: ReconcilableName, wanted: unknown): ReadonlySet<string> {
  if (typeof wanted === 'string') return new Set([wanted])
  if (typeof wanted !== 'object' || wanted === null || !(Symbol.iterator in wanted)) {
    throw new ArgumentError(`${name} is ${typeof wanted}; it is true or a list of identifiers`)
  }
  return new Set(wanted as Iterable<string>) // a value of another type is refused by `retrieve`, and yielded as such
}

function startOf(since: Date | string | undefined): string {
  if (since === undefined) throw new ArgumentError('since is missing: say from when on objects are to be looked at')
  const isText = typeof since === 'string'
  const time = isText || since instanceof Date ? new Date(since).getTime() : Number.NaN
  if (Number.isNaN(time)) throw new ArgumentError(`since is "${String(since)}", which is not a time`)
  return isText ? since : new Date(time).toISOString()
}
