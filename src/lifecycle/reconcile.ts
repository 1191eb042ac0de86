import { ArgumentError } from '../errors/argument-error.ts'
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
  list(params: { after: string }, options?: { signal?: AbortSignal }): AsyncIterable<T>
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
export type ReconcileOptions = { readonly [Name in ReconcilableName]?: boolean | Iterable<string> } & {
  /** Objects created before this are not listed. Required with `true`. A string is an ISO 8601 time. */
  readonly since?: Date | string
  readonly signal?: AbortSignal
}

/** One object as it is now at Glomo. */
export interface Reconciled<Name extends ReconcilableName, T> {
  readonly resource: Name
  /** As in webhooks. */
  readonly entity_type: (typeof ENTITY_OF)[Name]
  /** Whether it is in a final state. */
  readonly final: boolean
  readonly object: T
}

type AskedFor<Options> = Extract<
  { [Name in keyof Options]: Options[Name] extends false | undefined ? never : Name }[keyof Options],
  ReconcilableName
>

type ItemOf<Resource> = Resource extends { retrieve(...parameters: never[]): PromiseLike<infer T> } ? T : never

type ReconciledOf<Client extends ReconcileClient, Name> = Name extends ReconcilableName
  ? Reconciled<Name, ItemOf<Client[Name]>>
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
 * @throws {ArgumentError} when nothing is asked for, or `since` is missing or not a time
 * @throws {GlomoError} what the client throws
 * @example
 * for await (const { object, final } of reconcile(glomo, { payouts: await unfinishedInMyBooks() })) {
 *   if (final) await close(object.id, object.status)
 * }
 */
export async function* reconcile<Client extends ReconcileClient, const Options extends ReconcileOptions>(
  client: Client,
  options: Options,
): AsyncGenerator<ReconciledOf<Client, AskedFor<Options>>, void, undefined> {
  const names = (Object.keys(ENTITY_OF) as ReconcilableName[]).filter((name) => (options[name] ?? false) !== false)
  if (names.length === 0) throw new ArgumentError(`say what to reconcile: ${Object.keys(ENTITY_OF).join(', ')}`)
  const after = names.some((name) => options[name] === true) ? startOf(options.since) : ''
  for (const name of names) {
    const resource = client[name]
    if (!resource) throw new ArgumentError(`the client has no ${name} to reconcile`)
    for await (const item of look(name, resource, options[name], after, options.signal)) {
      yield item as ReconciledOf<Client, AskedFor<Options>> // of the resource that was asked for by this name
    }
  }
}

async function* look<T extends Stateful>(
  resource: ReconcilableName,
  calls: Reconcilable<T>,
  wanted: boolean | Iterable<string> | undefined,
  after: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Reconciled<ReconcilableName, T>> {
  const options = signal ? { signal } : {}
  const describe = (object: T) => ({
    resource,
    entity_type: ENTITY_OF[resource],
    final: isOver(resource, object),
    object,
  })
  const ids = typeof wanted === 'string' ? [wanted] : wanted
  if (typeof ids === 'object') {
    for (const id of new Set(ids)) yield describe(await calls.retrieve(id, options))
    return
  }
  for await (const object of calls.list({ after }, options)) {
    const item = describe(object)
    if (!item.final) yield item
  }
}

function isOver(resource: ReconcilableName, { status, compliance_status: review }: Stateful): boolean {
  if (review === 'action_required' || review === 'under_review') return false
  return status !== undefined && isFinal(ENTITY_OF[resource], status)
}

function startOf(since: Date | string | undefined): string {
  if (since === undefined) throw new ArgumentError('since is missing: give the time from which to look at objects')
  const time = new Date(since)
  if (Number.isNaN(time.getTime())) throw new ArgumentError(`since is "${since}", which is not a time`)
  return typeof since === 'string' ? since : time.toISOString()
}
