import { Glomo } from '../../../src/index.ts'
import { createSandbox, type GlomoSandbox } from '../../../src/sandbox/index.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { verifySignature } from '../../../src/webhooks/index.ts'
import { differencesOf, show } from './matching.ts'
import type { Rule } from './rules.ts'
import type { Expectation, Need, ReceivedWebhook, Target } from './target.ts'

/** How a call was answered that goes over the wire as it is, past what the client refuses to send. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** A refusal: the status; the message, the code and what else is in the body, where they are documented. */
export interface Refused {
  readonly status: number
  readonly message?: string | RegExp
  readonly [member: string]: unknown
}

/** Ends a flow where the server cannot do what comes next. */
export class NotPossible extends Error {}

export const DAY = 86_400_000

/** What a flow is given: a client, and the means to say what it expects. */
export class Scene {
  readonly glomo: Glomo
  readonly sandbox: GlomoSandbox
  readonly expectations: Expectation[] = []
  /** The operation that was answered last. */
  operation: OperationId | undefined
  readonly #page: string
  readonly #target: Target
  readonly #rules: ReadonlyMap<string, Rule>

  /** @param page what it rests on, where an expectation has no rule */
  constructor(page: string, target: Target, rules: ReadonlyMap<string, Rule>) {
    this.#page = page
    this.#target = target
    this.#rules = rules
    const { apiKey, baseUrl, fetch } = target
    this.glomo = new Glomo({ apiKey, baseUrl, fetch, maxRetries: 0 })
    this.sandbox = createSandbox(this.glomo)
  }

  get now(): Date {
    return this.#target.now()
  }

  /** `YYYY-MM-DD`, some days from now. */
  day(days: number): string {
    return new Date(this.now.getTime() + days * DAY).toISOString().slice(0, 10)
  }

  /** A name that was never used on this server before. */
  unique(name: string): string {
    return `${name}-${this.#target.run}-${this.#target.next()}`
  }

  /** A number of so many digits, from ten, that was never used on this server before. */
  digits(length: number): string {
    const number = `${this.#target.run}${String(this.#target.next()).padStart(4, '0')}`
    return number.slice(-length).padStart(length, '7')
  }

  /** A call as it goes over the wire. @param key instead of the target's; empty for none */
  async call(method: string, path: string, body?: unknown, key: string = this.#target.apiKey): Promise<Answered> {
    const base = path.startsWith('/v2/') ? this.#target.baseUrl.replace(/\/v1$/, '') : this.#target.baseUrl
    const isForm = body instanceof FormData
    const response = await this.#target.fetch(`${base}${path}`, {
      method,
      headers: {
        ...(isForm ? {} : { 'content-type': 'application/json' }),
        ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }

  /** Expects a value. @param expected as `differencesOf` reads it */
  shows(title: string, came: unknown, expected: unknown, ...rules: string[]): void {
    const differences = differencesOf(expected, came)
    this.#record(title, rules, show(expected), differences.length === 0 ? 'held' : 'differs', differences.join('; '))
  }

  /** Expects that a call is refused. */
  async refuses(title: string, call: Promise<Answered>, refused: Refused, ...rules: string[]): Promise<void> {
    const { status, body } = await call
    const said = typeof body === 'object' && body !== null ? body : {}
    this.shows(title, { ...said, status }, refused, ...rules)
  }

  /** Expects a webhook about an object, signed, with the object as it was then. */
  async tells(title: string, event: string, id: string, data: object, ...rules: string[]): Promise<void> {
    const { webhooks, webhookSecret = '' } = this.#target
    const expected = `webhook ${event} of ${show(data)}`
    if (!webhooks) return this.#record(title, rules, expected, 'not checked', 'no webhooks can be received here')
    const deadline = Date.now() + (this.#target.patience ?? 0)
    let problem = await this.#missing(await webhooks(), event, id, data, webhookSecret)
    while (problem !== undefined && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      problem = await this.#missing(await webhooks(), event, id, data, webhookSecret)
    }
    this.#record(title, rules, expected, problem === undefined ? 'held' : 'differs', problem ?? '')
  }

  /** How those that came differ from what is expected; undefined when one is as expected. */
  async #missing(
    received: readonly ReceivedWebhook[],
    event: string,
    id: string,
    data: object,
    secret: string,
  ): Promise<string | undefined> {
    const [entity_type = '', ...rest] = event.split('.')
    const wanted = { entity_type, event_type: rest.join('.'), data: idOf(entity_type, id) }
    const differences: string[] = []
    for (const { body, signature } of received) {
      const came: unknown = JSON.parse(body)
      if (differencesOf(wanted, came).length > 0) continue
      const problems = differencesOf({ data }, came)
      if (!(await verifySignature(body, signature, secret))) problems.push('its signature is not genuine')
      if (problems.length === 0) return undefined
      differences.push(...problems)
    }
    return differences.join('; ') || 'none came'
  }

  /** The webhooks that came so far, as text. @throws {NotPossible} */
  async webhooks(): Promise<readonly string[]> {
    if (!this.#target.webhooks) throw new NotPossible('no webhooks can be received here')
    return (await this.#target.webhooks()).map(({ body }) => body)
  }

  /** What is sent back to webhooks from now on. @throws {NotPossible} */
  acknowledge(status: number): void {
    if (!this.#target.acknowledge) throw new NotPossible('no webhooks can be received here')
    this.#target.acknowledge(status)
  }

  /** Lets time pass. @throws {NotPossible} where it cannot be helped along */
  async advance(by: string): Promise<void> {
    if (!this.#target.advance) throw new NotPossible(`${by} would have to pass`)
    await this.#target.advance(by)
  }

  #record(
    title: string,
    rules: readonly string[],
    expected: string,
    outcome: Expectation['outcome'],
    came: string,
  ): void {
    const page = rules.flatMap((id) => this.#rules.get(id)?.pages ?? [])[0] ?? this.#page
    this.expectations.push({ title, rules, page, operation: this.operation, expected, outcome, came })
  }
}

/** Why a target cannot do this; undefined when it can. */
export function problemOf(need: Need, target: Target): string | undefined {
  if (need === 'time' && !target.advance) return 'time would have to pass'
  if (need === 'webhooks' && !target.webhooks) return 'no webhooks can be received here'
  if (need === 'own' && !target.isOwn) return 'others use this account too'
  return undefined
}

/** What is sent of a merchant or a virtual account names its identifier otherwise. */
function idOf(entity: string, id: string): object {
  if (entity === 'merchant') return { merchant_id: id }
  return entity === 'virtual_account' ? { account_id: id } : { id }
}
