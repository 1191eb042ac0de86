import { describe, expect } from 'vitest'
import { operationFacts } from '../generated/operation-facts.ts'
import { pageOf } from '../scripts/contract/harness/page.ts'
import { requestFor } from '../scripts/contract/harness/request-for.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { UnreadableResponseError } from '../src/errors/unreadable-response-error.ts'
import type { OperationId } from '../src/transport/operation.ts'
import type { PageOf } from '../src/transport/page.ts'
import { findDrift } from '../src/validation/index.ts'
import { document, test } from './fixtures.ts'

/** Generated answers an operation; a failing one is replayed with `CONTRACT_SEED=<its seed>`. */
const ANSWERS = 5
const SEEDS = process.env.CONTRACT_SEED
  ? [process.env.CONTRACT_SEED]
  : Array.from({ length: ANSWERS }, (_, index) => `glomo-${index}`)

/** The generator makes up pages that name no next one, and more pages than they are the last of. */
function endsBeforeItsLast({ page_meta: { next, current, pages } }: PageOf<unknown>): boolean {
  return next === null && current !== undefined && pages !== undefined && current < pages
}

describe.each(operationsOf(document))('$id', (entry) => {
  const { id } = entry
  const { list } = operationFacts[id as OperationId]

  test(`hands on ${SEEDS.length} generated answers unchanged`, async ({ adapters }) => {
    const call = requestFor(document, entry)
    for (const seed of SEEDS) {
      const headers = { prefer: `dynamic=true, seed=${seed}` }
      const given = await adapters.call(id, call, headers).catch((error: unknown) => error)
      const { status, text } = adapters.answer ?? { status: 0, text: '' }
      const sentBack = text === '' ? undefined : JSON.parse(text)
      const why = `${adapters.nameOf(id)} with CONTRACT_SEED=${seed}`
      if (list && endsBeforeItsLast(sentBack)) expect(given, why).toBeInstanceOf(UnreadableResponseError)
      else expect(list ? pageOf(given) : given, why).toEqual(list ? pageOf(sentBack) : sentBack)
      // The generator makes up members of its own wherever a schema does not forbid them.
      const drift = await findDrift({ operationId: id, status, text })
      expect(
        drift.filter(({ kind }) => kind !== 'unknown field'),
        why,
      ).toEqual([])
    }
  })
})
