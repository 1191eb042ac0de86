import type { createEmulator } from '../../../src/emulator/index.ts'
import type { Flow } from './flow.ts'
import type { ReceivedWebhook, Target } from './target.ts'

const SECRET = 'whsec_flows'
/** Where virtual time begins: a Monday, far from the ends of month and year. */
const NOW = '2026-03-02T10:00:00Z'

/** Makes emulators: that of the sources, or one of which a rule was switched off. */
export type EmulatorMaker = typeof createEmulator

/** An emulator in this process, for one flow alone. */
export function emulatedTarget(create: EmulatorMaker, { account = {}, needs = [] }: Flow): Target {
  const received: ReceivedWebhook[] = []
  let status = 200
  let count = 0
  const emulator = create({
    now: NOW,
    account,
    rateLimit: needs.includes('own'),
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
    advance: (by) => emulator.advance(by),
    webhooks: async () => {
      await emulator.advance(0)
      return received
    },
    webhookSecret: SECRET,
    acknowledge: (answer) => {
      status = answer
    },
  }
}

/** A key whose claims say that it is a live one. */
export const LIVE_KEY: string = `a.${btoa(JSON.stringify({ env: 'production' }))}.b`
