import { operations } from '../../../generated/operation-table.ts'
import { type CallRules, isOutcomeUnknown, mayRetry, type Outcome } from '../../../src/transport/retry-rules.ts'
import type { Arrow, Box, Picture } from './draw.ts'

const ANSWERED = [408, 409, 422, 429, 500, 503] as const

/** What may come of one attempt, in the words of the page. */
const OUTCOMES: readonly (readonly [label: string, outcome: Outcome])[] = [
  ['never sent', { kind: 'no answer', neverSent: true }],
  ['no whole answer', { kind: 'no answer', neverSent: false }],
  ...ANSWERED.map((status) => [String(status), { kind: 'answered', status }] as const),
]

const CALLS: readonly { readonly id: string; readonly label: string; readonly rules: CallRules }[] = [
  { id: 'read', label: 'a read', rules: { operation: operations.getPayouts, requestId: undefined } },
  {
    id: 'create',
    label: 'a create with request_id',
    rules: { operation: operations.createPayout, requestId: 'r' },
  },
  { id: 'write', label: 'any other write', rules: { operation: operations.createPayin, requestId: undefined } },
]

const ENDS: readonly Box[] = [
  { id: 'lookup', label: 'the existing object\nis fetched and compared', kind: 'step' },
  { id: 'object', label: 'the object', kind: 'good' },
  { id: 'refused', label: 'an error:\nit did not take effect', kind: 'bad' },
  { id: 'unknown', label: 'an error:\noutcomeUnknown', kind: 'doubt' },
]

/** The way of a call from its arguments to its end, as the rules of retries have it. */
export function requestJourney(): Picture {
  return {
    title: 'The journey of a request',
    direction: 'down',
    boxes: [
      { id: 'check', label: 'arguments are copied and checked', kind: 'step' },
      { id: 'turn', label: 'its turn at the pace', kind: 'step' },
      { id: 'attempt', label: 'an attempt', kind: 'step' },
      ...CALLS.map(({ id, label }): Box => ({ id, label, kind: 'decision' })),
      ...ENDS,
    ],
    arrows: [
      { from: 'check', to: 'turn' },
      { from: 'check', to: 'refused', label: 'cannot be right' },
      { from: 'turn', to: 'attempt' },
      { from: 'attempt', to: 'object', label: '200, 201' },
      ...CALLS.flatMap(({ id, rules }) => [{ from: 'attempt', to: id }, ...consequences(id, rules)]),
      { from: 'create', to: 'lookup', label: 'used before' },
      { from: 'lookup', to: 'object', label: 'the same' },
      { from: 'lookup', to: 'refused', label: 'another' },
      { from: 'lookup', to: 'unknown', label: 'cannot tell' },
    ],
  }
}

/** Outcomes that have the same consequence share an arrow. */
function consequences(from: string, rules: CallRules): Arrow[] {
  const labels = new Map<string, string[]>()
  for (const [label, outcome] of OUTCOMES) {
    const to = mayRetry(rules, outcome) ? 'turn' : isOutcomeUnknown(rules, outcome) ? 'unknown' : 'refused'
    labels.set(to, [...(labels.get(to) ?? []), label])
  }
  return [...labels].map(([to, names]) => ({ from, to, label: names.join('\n') }))
}
