import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationFacts } from '../generated/operation-facts.ts'
import { type OperationId, operations } from '../generated/operations.ts'
import { Adapters } from '../scripts/contract/harness/adapters.ts'
import { pageOf } from '../scripts/contract/harness/page.ts'
import { sampleCall } from '../scripts/contract/harness/sample-call.ts'
import { loadEffective } from '../scripts/description/effective.ts'
import { type PrismMock, startPrism } from '../scripts/mock/prism.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { findDrift } from '../src/validation/index.ts'

/** Generated answers an operation; a failing one is replayed with `CONTRACT_SEED=<its seed>`. */
const ANSWERS = 20
const SEEDS = process.env.CONTRACT_SEED
  ? [process.env.CONTRACT_SEED]
  : Array.from({ length: ANSWERS }, (_, index) => `glomo-${index}`)

const { document } = await loadEffective()

let mock: PrismMock
let adapters: Adapters
beforeAll(async () => {
  mock = await startPrism(document)
  adapters = new Adapters(mock.url)
})
afterAll(() => mock.close())

describe.each(operationsOf(document))('$id', (entry) => {
  const { id } = entry
  const { idempotency } = operations[id as OperationId]
  const { list } = operationFacts[id as OperationId]

  test(`hands on ${SEEDS.length} generated answers unchanged`, async () => {
    const { params, body: sent } = sampleCall(document, entry)
    const once = idempotency === 'request_id' ? { request_id: 'contract-1' } : {}
    const call = { ...params, body: sent === undefined ? undefined : { ...once, ...(sent as object) } }
    for (const seed of SEEDS) {
      const headers = { prefer: `dynamic=true, seed=${seed}` }
      const given = await adapters.call(id, call, headers)
      const { status, text } = adapters.answer ?? { status: 0, text: '' }
      const sentBack = text === '' ? undefined : JSON.parse(text)
      const why = `${adapters.nameOf(id)} with CONTRACT_SEED=${seed}`
      expect(list ? pageOf(given) : given, why).toEqual(list ? pageOf(sentBack) : sentBack)
      // The generator makes up members of its own wherever a schema does not forbid them.
      const drift = await findDrift({ operationId: id, status, text })
      expect(
        drift.filter(({ kind }) => kind !== 'unknown field'),
        why,
      ).toEqual([])
    }
  })
})
