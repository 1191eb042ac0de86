import { operations } from '../../generated/operation-table.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import type { Operation, OperationId } from '../transport/operation.ts'
import type { ResponseOf } from '../transport/operation-types.ts'
import type { AccountSettings } from './account.ts'
import { type Answer, type Fields, Refusal } from './answer.ts'
import { perform } from './perform.ts'
import type { World } from './world.ts'

export interface InsiderCall {
  readonly path?: Readonly<Record<string, string>>
  readonly body?: Fields
  /** Settings that hold for this call alone. */
  readonly account?: AccountSettings
}

/** Where calls are made from within: without a key, a fault or an entry among the requests, and by the same rules. */
export class Insider {
  readonly #world: () => World
  readonly #afterwards: () => void

  /** @param afterwards sends the webhooks of what was changed */
  constructor(world: () => World, afterwards: () => void) {
    this.#world = world
    this.#afterwards = afterwards
  }

  get world(): World {
    return this.#world()
  }

  /** Makes a call; what is answered may be the object itself. @throws {ArgumentError} with the message of the API where it refuses */
  call<Id extends OperationId>(id: Id, { path = {}, body = {}, account = {} }: InsiderCall): ResponseOf<Id> {
    const operation: Operation = operations[id]
    const { world } = this
    const before = world.account
    world.account = { ...before, ...account }
    try {
      const call = { operation, path, query: new URLSearchParams(), body, key: '', listLag: 0 }
      const answer = perform(call, world)
      if (answer.status >= 400) throw refusal(operation, answer)
      this.#afterwards()
      return answer.body as ResponseOf<Id> // the tests hold every answer to the description
    } catch (error) {
      throw error instanceof Refusal ? refusal(operation, error.answer, error.message) : error
    } finally {
      world.account = before
    }
  }
}

function refusal({ id }: Operation, { status }: Answer, message = 'it failed at its creation'): ArgumentError {
  return new ArgumentError(`emulator.seed: ${id} is refused with ${status}: ${message}`)
}
