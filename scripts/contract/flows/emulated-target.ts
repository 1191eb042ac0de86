import type { createEmulator } from '../../../src/emulator/index.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import type { Flow } from './flow.ts'
import type { Raised, ReceivedWebhook, Target } from './target.ts'

const SECRET = 'whsec_flows'
/** Where virtual time begins: a Monday, far from the ends of month and year. */
const NOW = '2026-03-02T10:00:00Z'

/** Makes emulators: that of the sources, or one of which a rule was switched off. */
export type EmulatorMaker = typeof createEmulator

/** An emulator in this process, for one flow alone. */
export function emulatedTarget(create: EmulatorMaker, { account = {}, assumptions = {}, needs = [] }: Flow): Target {
  const received: ReceivedWebhook[] = []
  let status = 200
  let count = 0
  const raised: Raised[] = []
  const fresh: string[] = []
  const attribute = (operation: OperationId | undefined) =>
    raised.push(...fresh.splice(0).map((event) => ({ operation, event })))
  const emulator = create({
    now: NOW,
    account,
    assumptions,
    rateLimit: needs.includes('own'),
    onEvent: ({ entity_type, event_type }) => fresh.push(`${entity_type}.${event_type}`),
    onRequest: ({ operation }) => attribute(operation),
    webhooks: {
      url: 'http://app.example/webhooks',
      secret: SECRET,
      fetch: async (_, { body, headers }) => {
        received.push({ body: String(body), signature: new Headers(headers).get('x-glomopay-signature') })
        return new Response(null, { status })
      },
    },
  })
  return {
    baseUrl: 'https://emulator.example/api/v1',
    apiKey: 'flow-key',
    run: '100001',
    next: () => {
      count += 1
      return count
    },
    fetch: (url, init) => emulator.fetch(url, init),
    now: () => emulator.now,
    isOwn: true,
    advance: async (by) => {
      await emulator.advance(by)
      attribute(undefined)
    },
    webhooks: async () => {
      await emulator.advance(0)
      return received
    },
    webhookSecret: SECRET,
    raised: () => raised,
    acknowledge: (answer) => {
      status = answer
    },
  }
}

/** A key whose claims say that it is a live one. */
export const LIVE_KEY: string = `a.${btoa(JSON.stringify({ env: 'production' }))}.b`
