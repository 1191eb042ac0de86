/**
 * The states that the sandbox's call leads to from each state of a payout: none from a final one. A state that is not
 * here can neither be reached nor left by that call.
 *
 * Source: Glomo's skill on testing, 1.0.2, which calls `in_progress` "pending" where it is asked for.
 */
export const PAYOUT_TRANSITIONS = {
  pending_approval: ['in_progress', 'action_required', 'cancelled'],
  queued: ['in_progress', 'action_required', 'cancelled'],
  in_progress: ['success', 'failed'],
  action_required: ['in_progress', 'failed', 'cancelled'],
  success: [],
  failed: [],
  cancelled: [],
} as const

/** From which states a payout can be cancelled. Source: the description, `cancelPayout`. */
export const CANCELLABLE_PAYOUTS: readonly unknown[] = ['queued', 'pending_approval']

/** A state of which it is known what follows. */
export type PayoutState = keyof typeof PAYOUT_TRANSITIONS

/** Whether the sandbox's call leads from one state to the other. */
export function isPayoutTransition(from: unknown, to: string): boolean {
  const following = Object.entries(PAYOUT_TRANSITIONS).find(([state]) => state === from)?.[1] ?? []
  return following.some((state) => state === to)
}
