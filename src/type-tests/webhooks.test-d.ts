/** What must compile, and what must not; checked by `tsc`, never run. */
import type { Payment } from '../resources/payments.ts'
import type { Payout } from '../resources/payouts.ts'
import { sampleEvent } from '../testing/index.ts'
import { createWebhookHandler, type EventName, MemoryStore, type WebhookEvent } from '../webhooks/index.ts'

const store = new MemoryStore()

createWebhookHandler({
  secrets: ['one', 'two'],
  store,
  on: {
    'payout.success': ({ event_type, data }) => {
      const exact: 'success' = event_type
      const payout: Pick<Payout, 'id' | 'status'> = data
      // @ts-expect-error: the documents show events without it
      const amount: number = data.source_amount
      return void [exact, payout, amount]
    },
    payment: async ({ event_type, data }, { signal, key }) => {
      // @ts-expect-error: an event of a payment may be newer than this package
      const known: 'success' | 'failed' = event_type
      const context: [AbortSignal, string] = [signal, key]
      void [known, context]
      const payment: Pick<Payment, 'id' | 'status'> = data
      await Promise.resolve(payment)
    },
    unknown: ({ received }) => void received.entity_type,
    '*': (event: WebhookEvent) => void event.entity_type,
  },
})

// @ts-expect-error: an event that is not documented
createWebhookHandler({ secrets: 's', store, on: { 'payout.sucess': () => {} } })

// @ts-expect-error: without a store nothing keeps an event from being handled twice
createWebhookHandler({ secrets: 's', on: { payout: () => {} } })

// @ts-expect-error: an event of another entity
const name: EventName = 'refund.paid'
void name

export function narrows(event: WebhookEvent): string {
  switch (event.entity_type) {
    case 'payout':
      return event.data.id
    case 'balance':
      return event.data.payment_id ?? ''
    case 'unknown':
      return event.received.event_type
    default:
      // @ts-expect-error: what the others have in common is not said to have a status
      return event.data.status
  }
}

sampleEvent('payout.failed', { error_code: 'NAME_MISMATCH' })

// @ts-expect-error: a payout has no such member
sampleEvent('payout.failed', { no_such_member: 1 })
