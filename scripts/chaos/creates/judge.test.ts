import { expect, it } from 'vitest'
import {
  type ApiError,
  BadRequestError,
  ConnectionError,
  GlomoError,
  IdempotencyMismatchError,
} from '../../../src/index.ts'
import { Tally } from '../world/tally.ts'
import { World } from '../world/world.ts'
import type { Intent } from './intent.ts'
import { Judge } from './judge.ts'
import { Records } from './records.ts'

const ASKED = { request_id: 'intent-1', source_amount: 100 }
const OPERATION = { id: 'createPayout', method: 'POST', path: '/payouts' }

/** A case in which one payout is wanted. */
function trial() {
  const tally = new Tally()
  const records = new Records()
  const judge = new Judge(new World({ part: 'creates', seed: 1, number: 1 }, tally), records)
  const intent: Intent = {
    name: 'intent-1',
    kind: 'payout',
    terms: {},
    sharesRequestId: false,
    requestId: 'intent-1',
    generation: 1,
    quoteId: undefined,
    uncertain: false,
    underWay: false,
    settled: { as: 'refused' },
  }
  const exists = (call: string, id = 'payout_1') =>
    records.add({ operation: 'createPayout', object: { ...ASKED, id, status: 'in_progress' }, asked: ASKED, call })
  const found = () => Object.fromEntries(Object.entries(tally.data.counts).filter(([, count]) => count > 0))
  return { judge, intent, exists, found }
}

function refusal(): ApiError {
  return new BadRequestError('quote_id has already been used', {
    operation: OPERATION,
    status: 400,
    apiMessage: 'quote_id has already been used',
    code: undefined,
    headers: new Headers(),
    body: {},
    rawBody: '{}',
    retryable: false,
  })
}

it('catches an error that denies what its own call did, also when it arrived later', () => {
  const { judge, intent, exists, found } = trial()
  const call = judge.begin(intent, ASKED)
  judge.failed(call, new ConnectionError('refused', { operation: OPERATION, neverSent: true }))
  exists(call.id)
  judge.conclude([intent])
  expect(found()).toEqual({ 'errors that lied': 1 })
})

it('has nothing against an error that does not know', () => {
  const { judge, intent, exists, found } = trial()
  const call = judge.begin(intent, ASKED)
  judge.failed(call, new GlomoError('no answer', { operation: OPERATION, outcomeUnknown: true }))
  exists(call.id)
  judge.conclude([intent])
  expect(found()).toEqual({})
})

it('catches a refusal, and a mismatch, of what an earlier call has made', () => {
  const { judge, intent, exists, found } = trial()
  exists(judge.begin(intent, ASKED).id)
  judge.failed(judge.begin(intent, ASKED), refusal())
  const details = { operation: OPERATION, requested: ASKED, existing: ASKED, fields: ['source_amount'] }
  judge.failed(judge.begin(intent, ASKED), new IdempotencyMismatchError('differs', details))
  expect(found()).toEqual({ 'errors that lied': 2 })
})

it('catches an error of another operation, and advice that makes a second one', () => {
  const { judge, intent, exists, found } = trial()
  exists(judge.begin(intent, ASKED).id)
  const lookUp = { id: 'getPayouts', method: 'GET', path: '/payouts' }
  judge.failed(judge.begin(intent, ASKED), new GlomoError('no answer', { operation: lookUp, outcomeUnknown: true }))
  const advice = new GlomoError('Use another request_id', { operation: OPERATION, outcomeUnknown: true })
  judge.failed(judge.begin(intent, ASKED), advice)
  expect(found()).toEqual({ 'errors that lied': 2 })
})

it('catches objects that are made twice, do not exist, or are of another request', () => {
  const { judge, intent, exists, found } = trial()
  const call = judge.begin(intent, ASKED)
  exists(call.id)
  exists(judge.begin(intent, ASKED).id, 'payout_2')
  judge.succeeded(call, { id: 'payout_3' })
  judge.succeeded(judge.begin(intent, { ...ASKED, source_amount: 7 }), { id: 'payout_1' })
  judge.conclude([intent])
  expect(found()).toEqual({ 'objects made twice': 1, 'objects lost': 1, 'wrong objects returned': 1 })
})

it('catches a caller who could never say whether it exists', () => {
  const { judge, intent, found } = trial()
  judge.conclude([{ ...intent, settled: undefined }])
  expect(found()).toEqual({ 'objects lost': 1 })
})
