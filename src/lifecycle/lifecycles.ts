import {
  BENEFICIARY_STATES,
  ORDER_STATES,
  PAYMENT_LINK_STATES,
  PAYMENT_STATES,
  PAYOUT_STATES,
  REFUND_STATES,
  SUBSCRIPTION_STATES,
} from '../../generated/enums.ts'

// isolatedDeclarations wants the type of what another file holds beside it: hence `as typeof`, which changes nothing.
/**
 * The states of each object, under the names webhooks use (`entity_type`), and what no schema says of them: which are
 * final, and which can be cancelled. Objects whose final states are not documented (virtual accounts, merchants, KYC
 * journeys, balance conversions, withdrawals) are left out. Which state of a payout follows which is said in
 * `payout-transitions.ts`; of the other objects the emulator plays it (`emulator/resources/`).
 *
 * Source: the description, schemas of the objects for the states, `cancelPayout`, `cancelPayin` and `cancelSubscription`
 * for cancelling; Glomo's documentation, Webhooks (https://docs.glomo.one/platform/webhooks), table of entities and
 * events, for the rest.
 */
export const LIFECYCLES = {
  payout: {
    states: PAYOUT_STATES as typeof PAYOUT_STATES,
    final: ['success', 'failed', 'cancelled'],
    idPrefixes: ['payout_'],
    hasCancel: true,
    surelyCancellable: ['queued'],
  },
  payment: {
    states: PAYMENT_STATES as typeof PAYMENT_STATES,
    final: ['success', 'failed'],
    idPrefixes: ['payt_'],
    hasCancel: false,
    surelyCancellable: [],
  },
  orders: {
    states: ORDER_STATES as typeof ORDER_STATES,
    final: ['paid', 'failed', 'cancelled', 'expired'],
    idPrefixes: ['order_'],
    hasCancel: false,
    surelyCancellable: [],
  },
  payment_link: {
    states: PAYMENT_LINK_STATES as typeof PAYMENT_LINK_STATES,
    final: ['paid', 'failed', 'cancelled', 'expired'],
    idPrefixes: ['plink_'],
    hasCancel: true,
    surelyCancellable: ['active'],
  },
  refund: {
    states: REFUND_STATES as typeof REFUND_STATES,
    final: ['success', 'failed', 'cancelled'],
    idPrefixes: ['refund_'],
    hasCancel: false,
    surelyCancellable: [],
  },
  subscription: {
    states: SUBSCRIPTION_STATES as typeof SUBSCRIPTION_STATES,
    final: ['completed', 'cancelled', 'expired', 'failed'],
    idPrefixes: ['sub_'],
    hasCancel: true,
    surelyCancellable: ['active'],
  },
  /** The description leaves the status of a settlement open; its webhooks are documented to be those of a payout. */
  settlement: {
    states: PAYOUT_STATES as typeof PAYOUT_STATES,
    final: ['success', 'failed', 'cancelled'],
    idPrefixes: ['setl_'],
    hasCancel: false,
    surelyCancellable: [],
  },
  /** `active` is not final, but what a payout waits for: see the example of `waitUntil`. */
  beneficiary: {
    states: BENEFICIARY_STATES as typeof BENEFICIARY_STATES,
    final: ['rejected'],
    idPrefixes: ['bene_', 'ben_'],
    hasCancel: false,
    surelyCancellable: [],
  },
} as const

/** Objects with a documented lifecycle, named as in webhooks. */
export type LifecycleEntity = keyof typeof LIFECYCLES

/** The documented states of an object. The API may send others: treat them as not final. */
export type StateOf<Entity extends LifecycleEntity> = (typeof LIFECYCLES)[Entity]['states'][number]

/** The final states of an object: it stays in them. */
export type FinalStateOf<Entity extends LifecycleEntity> = (typeof LIFECYCLES)[Entity]['final'][number]

interface Lifecycle {
  readonly states: readonly string[]
  readonly final: readonly string[]
  readonly idPrefixes: readonly string[]
  readonly hasCancel: boolean
  readonly surelyCancellable: readonly string[]
}

function lifecycleOf(entity: string): Lifecycle | undefined {
  return Object.hasOwn(LIFECYCLES, entity) ? LIFECYCLES[entity as LifecycleEntity] : undefined // an own name of the table
}

/**
 * Whether an object in this state stays in it. `expired` counts as final, although a payment that is under way can still
 * turn an expired order or payment link `paid`: `supersedes` allows for it. A state this package does not know is not
 * final.
 */
export function isFinal<Entity extends LifecycleEntity>(
  entity: Entity,
  status: string,
): status is FinalStateOf<Entity> {
  return lifecycleOf(entity)?.final.includes(status) ?? false
}

/**
 * Whether an object in this state can be cancelled through the API: `false` when it is final or the API has no such
 * call, `true` when the documentation promises it (a queued payout, an active payment link or subscription),
 * `undefined` when the documentation does not say: try it, and read the 400.
 */
export function canCancel(entity: LifecycleEntity, status: string): boolean | undefined {
  const lifecycle = lifecycleOf(entity)
  if (!lifecycle?.hasCancel || lifecycle.final.includes(status)) return false
  return lifecycle.surelyCancellable.includes(status) ? true : undefined
}

/**
 * Whether a new status of an object may overwrite the one you have. Webhooks come late, twice and in any order: a final
 * status is never overwritten, except that an expired order or payment link can still turn `paid`.
 *
 * @param entityType `entity_type` of the event
 * @param previous the status you have; null or undefined when you have none
 * @param next the status that came
 */
export function supersedes(
  entityType: LifecycleEntity | (string & {}),
  previous: string | null | undefined,
  next: string | null | undefined,
): boolean {
  if (previous === null || previous === undefined || previous === next) return true
  if (!lifecycleOf(entityType)?.final.includes(previous)) return true
  return previous === 'expired' && next === 'paid'
}

/** The kind of object an id belongs to, by its prefix. */
export function entityOfId(id: string): LifecycleEntity | undefined {
  if (typeof id !== 'string') return undefined
  const entities = Object.keys(LIFECYCLES) as LifecycleEntity[] // the table's own names
  return entities.find((entity) => LIFECYCLES[entity].idPrefixes.some((prefix) => id.startsWith(prefix)))
}
