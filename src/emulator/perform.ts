import { LIFECYCLES, type LifecycleEntity } from '../lifecycle/lifecycles.ts'
import type { Operation } from '../transport/operation.ts'
import { type Answer, type Fields, isFields, Refusal } from './answer.ts'
import type { Call } from './behaviour.ts'
import { checkBody, checkQuery } from './request-check.ts'
import { behaviours } from './resources/all.ts'
import type { World } from './world.ts'

/** Holds a call to the rules and to the description, and does what it asks. @throws {Refusal} */
export function perform(call: Call, world: World): Answer {
  const { operation, query, body: sent } = call
  const behaviour = behaviours.operations[operation.id]
  if (!behaviour) {
    throw new Refusal(501, `The emulator does not emulate ${operation.id}; its documentation lists what it does`)
  }
  const body = behaviours.overlook[operation.id]?.(sent) ?? sent
  behaviours.early[operation.id]?.(body, world)
  checkBody(operation.id, describedBody(operation, body))
  checkQuery(operation.id, query, STATES)
  return behaviour(body === sent ? call : { ...call, body }, world)
}

/** A file is a text to the description; a body that the operation does not take is ignored. */
function describedBody({ requestBody }: Operation, body: Fields): Fields {
  if (requestBody === undefined) return {}
  if (requestBody === 'application/json') return body
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, isFields(value) ? '' : value]))
}

const STATES: readonly string[] = (Object.keys(LIFECYCLES) as LifecycleEntity[]).flatMap((entity) => [
  ...LIFECYCLES[entity].states,
])
