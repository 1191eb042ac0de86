/** From which states a payout can be cancelled. Source: the description, `cancelPayout`. */
export const CANCELLABLE: readonly unknown[] = ['queued', 'pending_approval']

/**
 * From which states the sandbox's call leads to each; `pending` is what the call says for in progress.
 *
 * Source: Glomo's skill on testing, 1.0.2.
 */
export const MOCK_TRANSITIONS: Readonly<Record<string, readonly unknown[]>> = {
  pending: ['queued', 'pending_approval', 'action_required'],
  success: ['in_progress'],
  failed: ['in_progress', 'action_required'],
  action_required: ['pending_approval', 'queued'],
  cancelled: ['queued', 'pending_approval', 'action_required'],
}
