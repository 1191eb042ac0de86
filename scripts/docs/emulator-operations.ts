import { operations } from '../../generated/operation-table.ts'
import { STUBS } from '../../src/emulator/resources/stubs.ts'
import type { OperationId } from '../../src/transport/operation.ts'
import type { FlowResult } from '../contract/flows/flow.ts'
import type { Rule } from '../contract/flows/rules.ts'

/** `docs/emulator-operations.md`: what flows saw of each operation, and what of the rules is not held. */
export function emulatorOperations(results: readonly FlowResult[], rules: readonly Rule[]): string {
  return [
    '# What the emulator does, operation by operation',
    '',
    'Made by `npm run docs:emulator` from what the flows of `contract-tests/flows/` saw: the states an operation led to,',
    'the rules that a flow holds at it, the webhooks it raised, and flows it succeeds in. `contract-tests/rules.json` says',
    'what each rule is, and on which page it rests.',
    '',
    '| operation | state | rules | webhooks | flows |',
    '| --- | --- | --- | --- | --- |',
    ...Object.values(operations).map(({ id, method }) => row(id, method, results)),
    '',
    '## What time brings',
    '',
    'Webhooks of what happens by itself, as virtual time passes:',
    '',
    ...inTime(results).map((event) => `- \`${event}\``),
    '',
    '## Rules that are not held, or not whole',
    '',
    '| rule | what is not held |',
    '| --- | --- |',
    ...rules.flatMap(({ id, notHeld, inPart }) => {
      const reason = notHeld ?? inPart
      return reason === undefined ? [] : [`| \`${id}\` | ${reason} |`]
    }),
    '',
  ].join('\n')
}

function row(id: OperationId, method: string, results: readonly FlowResult[]): string {
  if (STUBS.includes(id)) return `| \`${id}\` | a stub: 501 | - | - | - |`
  const rules = results.flatMap(({ expectations }) =>
    expectations.filter(({ operation }) => operation === id).flatMap((each) => each.rules),
  )
  const webhooks = results.flatMap(({ raised }) =>
    raised.filter(({ operation }) => operation === id).map(({ event }) => event),
  )
  const flows = results.filter(({ answers }) =>
    answers.some(({ operation, status }) => operation === id && status < 300),
  )
  const cells = [
    `\`${id}\``,
    method === 'GET' ? 'read' : statesOf(id, results).map(code).join(' ') || 'kept',
    unique(rules).map(code).join(' ') || '-',
    unique(webhooks).map(code).join(' ') || '-',
    flowsCell(flows.map(({ title }) => title)),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The first two, and how many more. */
function flowsCell(titles: readonly string[]): string {
  const shown = titles.slice(0, 2).join('; ')
  return titles.length > 2 ? `${shown}; ${titles.length - 2} more` : shown
}

/** The states in which a call left its object. */
function statesOf(id: OperationId, results: readonly FlowResult[]): string[] {
  const answers = results.flatMap((result) => result.answers)
  const texts = answers.filter(({ operation, status }) => operation === id && (status < 300 || status === 422))
  return unique(texts.flatMap(({ text }) => stateIn(JSON.parse(text))))
}

/** Of the object itself, or of the `data` around it. */
function stateIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return []
  const state: unknown = Reflect.get(body, 'status')
  if (typeof state === 'string') return [state]
  return stateIn(Reflect.get(body, 'data'))
}

function inTime(results: readonly FlowResult[]): string[] {
  const events = results.flatMap(({ raised }) => raised.filter(({ operation }) => operation === undefined))
  return unique(events.map(({ event }) => event)).toSorted()
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

function code(text: string): string {
  return `\`${text}\``
}
