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

/** A client, or just the resources of one that are asked for. */
export type ReconcileClient = { readonly [Name in ReconcilableName]?: Reconcilable<Stateful> }

/**
 * What to look at: `true` for all that Glomo has created since `since` and not finished; or the identifiers of those you
 * hold to be unfinished.
 */
export type ReconcileOptions = { readonly [Name in ReconcilableName]?: boolean | Iterable<string> } & {
  /** Objects created before this are not listed. Needed with `true`. A text is ISO 8601. */
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
 * Makes up for missed webhooks, which Glomo does not send again after about four days. Run it from a job:
 *
 * - `payouts: true` yields those created since `since` that are still unfinished, so that you know what is open. A
 *   payment whose compliance review goes on counts as unfinished, whatever its status.
 * - `payouts: [ids you hold to be unfinished]` fetches each and yields all of them, with `final` saying whether it is over:
 *   this is what finds the end you were not told of.
 *
 * @throws {ArgumentError} when nothing is asked for, or `since` is missing or no time
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
  if (since === undefined) throw new ArgumentError('since is missing: from when on shall objects be looked at?')
  const time = new Date(since)
  if (Number.isNaN(time.getTime())) throw new ArgumentError(`since is "${since}", which is no time`)
  return typeof since === 'string' ? since : time.toISOString()
}
