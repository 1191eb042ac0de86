import { isDeepStrictEqual } from 'node:util'
import { ApiError, type GlomoError, IdempotencyMismatchError, UnprocessableError } from '../../../src/index.ts'
import type { Fields } from '../network/request.ts'
import type { World } from '../world/world.ts'
import type { Intent, IntentKind } from './intent.ts'
import type { Records, Stored } from './records.ts'

/** One call of a create: what was asked for at the moment it was made. */
export interface CreateCall {
  readonly id: string
  readonly intent: Intent
  readonly operation: string
  readonly asked: Fields
}

export const OPERATION: Readonly<Record<IntentKind, string>> = {
  payout: 'createPayout',
  'quoted payout': 'createPayout',
  order: 'createOrder',
  'quoted order': 'createOrder',
  payment: 'createPayment',
  refund: 'createRefund',
  link: 'createPayin',
}

/** Statuses that say nothing about what was asked for: the key, the address, the pace, the server. */
const NOT_ABOUT_THE_REQUEST: ReadonlySet<number> = new Set([401, 403, 408, 429, 499])

/** Whoever follows it when the object exists makes a second one. */
const ADVICE_TO_BEGIN_ANEW = /\b(use|take|choose|with|under) (another|a new|a different|a fresh) request_id/i

/** Whether the API has refused the very thing that was asked for, for good. */
export function isRefusal(error: GlomoError): error is ApiError {
  if (!(error instanceof ApiError) || error.retryable) return false
  return error.status < 500 && !NOT_ABOUT_THE_REQUEST.has(error.status)
}

/** Compares what callers were told with what the server knows. */
export class Judge {
  readonly #world: World
  readonly #records: Records
  readonly #calls: CreateCall[] = []
  /** Calls that were said to have had no effect. */
  readonly #deniedCalls = new Map<string, GlomoError>()

  constructor(world: World, records: Records) {
    this.#world = world
    this.#records = records
  }

  begin(intent: Intent, asked: Fields): CreateCall {
    const number = this.#calls.length + 1
    const call = { id: `${intent.name}/${number}`, intent, operation: OPERATION[intent.kind], asked }
    this.#calls.push(call)
    this.#world.did('calls')
    return call
  }

  succeeded({ asked, operation }: CreateCall, object: Fields): void {
    const stored = this.#records.byId(object?.id)
    if (!stored) {
      this.#world.find('objects lost', `${operation} resolved with an object that does not exist`)
    } else if (!isDeepStrictEqual(stored.asked, asked)) {
      this.#world.find(
        'wrong objects returned',
        `${operation} resolved with the object of ${difference(asked, stored.asked)}`,
      )
    } else if (operation === 'createRefund' && stored.object.status === 'failed') {
      this.#world.find('wrong objects returned', 'createRefund resolved with a refund that failed')
    }
  }

  failed(call: CreateCall, error: GlomoError): void {
    const { operation, asked } = call
    this.#world.did(error.outcomeUnknown ? 'calls of unknown outcome' : 'calls that failed for certain')
    if (error.operation && error.operation.id !== operation) {
      this.#lie(`an error of ${operation} speaks of ${error.operation.id}`, error)
    }
    if (ADVICE_TO_BEGIN_ANEW.test(error.message) && this.#isMade(call.intent)) {
      this.#lie(`${operation} exists, and another request_id is advised`, error)
    }
    if (error.outcomeUnknown) return
    this.#deniedCalls.set(call.id, error)
    const existing = this.#records.byRequestId(operation, asked.request_id)
    if (!existing || !isDeepStrictEqual(existing.asked, asked) || tellsOfFailure(error, existing)) return
    if (error instanceof IdempotencyMismatchError) {
      this.#lie(`${operation}: what exists is said to be something else (${error.fields.join(', ')})`, error)
    } else if (isRefusal(error)) {
      this.#lie(`${operation} is refused for certain, and exists`, error)
    }
  }

  /** When nothing happens any more: what exists now, exists. */
  conclude(intents: readonly Intent[]): void {
    for (const stored of this.#records.everything()) {
      const error = this.#deniedCalls.get(stored.call)
      if (error && !tellsOfFailure(error, stored))
        this.#lie(`${stored.operation} took effect, and is said not to have`, error)
    }
    for (const intent of intents) this.#concludeIntent(intent)
  }

  #concludeIntent(intent: Intent): void {
    const operation = OPERATION[intent.kind]
    const made = this.#records.everything().filter(({ call, object }) => {
      return object.status !== 'failed' && this.#callOf(call)?.intent.name === intent.name
    })
    if (made.length > 1) this.#world.find('objects made twice', `${operation} for ${intent.kind}`)
    const { settled } = intent
    // Where two were given one `request_id`, what is listed under it proves nothing of either.
    if (!settled && !intent.sharesRequestId) {
      this.#world.find('objects lost', `${operation}: nobody could say in the end whether it exists`)
    }
    this.#world.did(settled ? `intents ${settled.as}` : 'intents never settled')
  }

  #isMade({ name }: Intent): boolean {
    return this.#records.everything().some(({ call }) => this.#callOf(call)?.intent.name === name)
  }

  #callOf(id: string): CreateCall | undefined {
    return this.#calls.find((call) => call.id === id)
  }

  #lie(what: string, error: GlomoError): void {
    this.#world.find('errors that lied', `${what} (${kindOf(error)})`)
  }
}

/** 422 says of a refund that it was made, and failed. */
function tellsOfFailure(error: GlomoError, { object }: Stored): boolean {
  return error instanceof UnprocessableError && object.status === 'failed'
}

/** The kind of an error in few words. */
function kindOf(error: GlomoError): string {
  if (!(error instanceof ApiError) || error.status >= 500) return error.name
  return `${error.name} ${error.status}, ${(error.apiMessage ?? 'unreadable').replace(/\d+/g, 'N')}`
}

function difference(asked: Fields, made: Fields): string {
  const names = new Set([...Object.keys(asked), ...Object.keys(made)])
  const differing = [...names].filter((name) => !isDeepStrictEqual(asked[name], made[name]))
  return `another request (other ${differing.sort().join(', ')})`
}
