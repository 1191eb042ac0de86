import { randomInt } from 'node:crypto'
import type { ReceivedWebhook, Target } from './target.ts'

/** Glomo waits this long for an answer; what it sends is here sooner. */
const PATIENCE = 30_000

/** Webhooks that a server sends to an endpoint of this machine. */
export interface ServedWebhooks {
  readonly secret: string
  received(): readonly ReceivedWebhook[]
}

/** A server that others use too: the sandbox, or an emulator on a port, whose virtual time is helped along. */
export async function servedTarget(baseUrl: string, apiKey: string, hooks?: ServedWebhooks): Promise<Target> {
  let ahead = 0
  let count = 0
  const advance = async (by: string) => {
    const now = await advanceEmulator(baseUrl, by)
    if (now === undefined) throw new Error(`${by} could not be passed`)
    ahead = now - Date.now()
  }
  const start = isLoopback(baseUrl) ? await advanceEmulator(baseUrl, '0ms') : undefined
  if (start !== undefined) ahead = start - Date.now()
  return {
    baseUrl,
    apiKey,
    run: String(randomInt(100_000, 1_000_000)),
    next: () => {
      count += 1
      return count
    },
    fetch: (url, init) => fetch(url, init),
    now: () => new Date(Date.now() + ahead),
    isOwn: false,
    ...(start === undefined ? {} : { advance }),
    ...(hooks ? { webhooks: async () => hooks.received(), webhookSecret: hooks.secret, patience: PATIENCE } : {}),
  }
}

/** What the time is then, for a server that is an emulator. */
async function advanceEmulator(baseUrl: string, by: string): Promise<number | undefined> {
  const url = `${new URL(baseUrl).origin}/emulator/advance?by=${by}`
  try {
    const response = await fetch(url, { method: 'POST' })
    const answer: unknown = await response.json()
    const now = answer instanceof Object && 'now' in answer ? Date.parse(String(answer.now)) : Number.NaN
    return response.ok && !Number.isNaN(now) ? now : undefined
  } catch {
    return undefined
  }
}

/** Whether an address is of this machine. */
export function isLoopback(url: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname)
}
