// Made by `npm run generate` from openapi/; change that, not this.

export const BENEFICIARY_STATES = ['pending', 'active', 'rejected'] as const

export const LRS_CURRENCIES = ['INR', 'USD'] as const

export const ORDER_STATES = ['active', 'action_required', 'under_review', 'paid', 'failed', 'cancelled', 'expired'] as const

export const PAYIN_CURRENCIES = ['USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD'] as const

export const PAYMENT_LINK_STATES = ['active', 'action_required', 'under_review', 'paid', 'failed', 'cancelled', 'expired'] as const

export const PAYMENT_STATES = ['in_progress', 'action_required', 'under_review', 'success', 'failed'] as const

export const PAYOUT_DESTINATION_CURRENCIES = ['USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD', 'INR'] as const

export const PAYOUT_SOURCE_CURRENCIES = ['USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD'] as const

export const PAYOUT_STATES = ['pending_approval', 'queued', 'in_progress', 'action_required', 'success', 'failed', 'cancelled'] as const

export const REFUND_STATES = ['in_progress', 'under_review', 'action_required', 'success', 'failed', 'cancelled'] as const

export const SUBSCRIPTION_STATES = [
  'created',
  'authorized',
  'active',
  'paused',
  'halted',
  'action_required',
  'under_review',
  'completed',
  'cancelled',
  'expired',
  'failed',
] as const

export const VIRTUAL_ACCOUNT_STATES = ['active', 'inactive', 'disabled'] as const
