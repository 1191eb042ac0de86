import { fieldsOf, ok, refuse, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { DAY, MINUTE, timestamp } from '../time.ts'
import type { Stored, World } from '../world.ts'

const RESPONSE_TIME = 7 * DAY
const REVIEW = 10 * MINUTE

/** What compliance asks for. It is kept with the object it is about. */
export function askForInformation(about: Stored, world: World): Stored {
  const rfi = world.create(
    'rfi',
    {
      status: 'action_required',
      reason_code: 'COMPLIANCE_REVIEW',
      reason_code_description: 'Compliance asks for documents on this transaction.',
      response_deadline: timestamp(world.now + RESPONSE_TIME),
    },
    { about: about.id },
  )
  const rfi_doc_id = rfi.id.replace('rfi_', 'rfidoc_')
  rfi.object.documents_required = [{ rfi_doc_id, description: 'Invoice', multiple_allowed: false, max_count: 1 }]
  about.own.rfi = rfi.id
  world.later(RESPONSE_TIME, 'rfi.expire', rfi.id)
  return rfi
}

/** As an order or link shows it. */
export function rfiDocuments(rfi: Stored): { rfi_doc_id: string; name: string }[] {
  const asked = rfi.object.documents_required
  return Array.isArray(asked)
    ? asked.map((each) => ({ rfi_doc_id: String(fieldsOf(each).rfi_doc_id), name: String(fieldsOf(each).description) }))
    : []
}

interface Pair {
  readonly asked: unknown
  readonly given: unknown
}

/** Takes one document for each that was asked, all in one call. @throws {Refusal} 400 */
export function answerInformation(rfi: Stored, pairs: readonly Pair[], world: World): void {
  refuseIf(rfi.object.status !== 'action_required', 'Rfi cannot be answered in its current state')
  const wanted = rfiDocuments(rfi).map(({ rfi_doc_id }) => rfi_doc_id)
  const asked = pairs.map((pair) => pair.asked)
  refuseIf(new Set(asked).size !== asked.length, 'Each rfi_doc_id must be given once')
  refuseIf(
    asked.some((each) => !wanted.includes(String(each))),
    'rfi_doc_id not found',
  )
  refuseIf(
    wanted.some((each) => !asked.includes(each)),
    'Every document asked for must be given in one call',
  )
  for (const { given } of pairs) if (!world.get('document', given)) refuse('Document not found')
  world.update(rfi, { status: 'under_review' })
  const about = world.byId(rfi.own.about)
  if (about) underReview(about, world)
  world.later(REVIEW, 'rfi.approve', rfi.id)
}

/** A payout has no such state: it stays held back until it goes on. */
function underReview(about: Stored, world: World): void {
  if (about.kind === 'payout') return
  if (about.object.status === 'action_required') {
    const { rfi_documents: _, ...kept } = about.object
    about.object = kept
    world.move(about, 'under_review')
  } else {
    world.update(about, { compliance_status: 'under_review' })
    world.tell(about, 'compliance_under_review')
  }
}

const respond: Behaviour = ({ path, body }, world) => {
  const rfi = world.addressed('rfi', path.id)
  const about = world.byId(rfi.own.about)
  refuseIf(body.fields !== undefined && about?.kind === 'payout', 'fields cannot be specified for payouts')
  const documents = Array.isArray(body.documents) ? body.documents.map(fieldsOf) : []
  const pairs = documents.map(({ rfi_doc_id, doc_id }) => ({ asked: rfi_doc_id, given: doc_id }))
  answerInformation(rfi, pairs, world)
  return ok(rfi.object)
}

/** The older call of one kind of object. */
export function respondTo(kind: 'order' | 'payment' | 'payment_link' | 'payout' | 'refund'): Behaviour {
  return ({ path, body }, world) => {
    const stored = world.addressed(kind, path.id)
    const rfi = textOf(stored.own.rfi) === undefined ? undefined : world.get('rfi', stored.own.rfi)
    if (rfi?.object.status !== 'action_required') return refuse('No information was asked for')
    const documents = Array.isArray(body.documents) ? body.documents.map(fieldsOf) : []
    const pairs = documents.map(({ rfi_doc_id, id }) => ({ asked: rfi_doc_id, given: id }))
    answerInformation(rfi, pairs, world)
    return ok(stored.object)
  }
}

const approve: Task = (rfi, world) => {
  if (rfi.object.status !== 'under_review') return
  world.update(rfi, { status: 'approved' })
  const about = world.byId(rfi.own.about)
  if (about) world.at(world.now, `${about.kind}.reviewed`, about.id)
}

const expire: Task = (rfi, world) => {
  if (rfi.object.status === 'action_required') world.update(rfi, { status: 'expired' })
}

export const rfis: Behaviours = {
  operations: {
    getRfis: listOf('rfi'),
    getRfi: ({ path }, world) => ok(world.addressed('rfi', path.id).object),
    respondRfi: respond,
  },
  tasks: { 'rfi.approve': approve, 'rfi.expire': expire },
}
