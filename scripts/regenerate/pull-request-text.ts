import { type Change, LEVELS } from '../drift/change.ts'
import { touchText } from '../drift/consumers/touch-text.ts'
import type { Consumer } from '../drift/consumers/usage-file.ts'
import { countsText } from '../drift/report.ts'
import type { Finding } from '../openapi/finding.ts'
import type { Checked } from './check.ts'
import type { Prepared } from './prepare.ts'

/** What GitHub takes for the text of a pull request, in characters. */
export const GITHUB_LIMIT = 65_536
/** Left for what is said of what was left out. */
const RESERVE = 2_000

export interface PullRequestInput {
  prepared: Prepared
  /** Null when nothing was checked. */
  checked: Checked | null
  /** Most important first. */
  decisions: readonly string[]
  /** Who was asked about. */
  consumers: readonly Consumer[]
}

export interface PullRequestText {
  title: string
  body: string
}

/** A part of the text that is cut when the whole gets too long. */
interface Block {
  head: string
  items: string[]
  isFolded: boolean
}

/** Says all of it: first in three lines, then what to decide, then by resource, with long parts folded. */
export function pullRequestText(input: PullRequestInput): PullRequestText {
  const { prepared, checked, decisions } = input
  const verdict = prepared.drift?.verdict ?? 'not compared'
  const blocks: Block[] = [
    {
      head: 'To decide, most important first',
      items: decisions.map((each, index) => `${index + 1}. ${cell(each)}`),
      isFolded: false,
    },
    ...changesByResource(input),
    consumersBlock(input.consumers),
    findingsBlock('Corrections proposed in `openapi/overlays/`', prepared.findings, 'proposed'),
    findingsBlock('Read in another way than it is written', prepared.findings, 'note'),
    contractBlock(checked),
  ]
  const opening = [what(prepared), howBad(prepared, checked), whatToDo(decisions)].join('\n')
  return {
    title: `Follow the published description (${verdict})`,
    body: fit(
      opening,
      blocks.filter(({ items }) => items.length > 0),
    ),
  }
}

function what({ drift, scaffolded, findings }: Prepared): string {
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const proposed = findings.filter(({ level }) => level === 'proposed').length
  const parts = [
    drift ? countsText(drift) : 'changes that could not be compared',
    ...(scaffolded.added.length > 0
      ? [`${count(scaffolded.added.length, 'new method')}: ${names(scaffolded.added)}`]
      : []),
    ...(scaffolded.removed.length > 0
      ? [`${count(scaffolded.removed.length, 'method')} gone: ${names(scaffolded.removed)}`]
      : []),
    ...(scaffolded.deprecated.length > 0 ? [`now deprecated: ${names(scaffolded.deprecated)}`] : []),
    ...(scaffolded.headers.length > 0 ? [`now with a header: ${names(scaffolded.headers)}`] : []),
    ...(proposed > 0 ? [`${count(proposed, 'correction')} proposed`] : []),
  ]
  return `**What:** ${parts.join('; ')}.`
}

function names(list: readonly string[]): string {
  const shown = list
    .slice(0, 5)
    .map((name) => `\`${name}\``)
    .join(', ')
  return list.length > 5 ? `${shown} and ${list.length - 5} more` : shown
}

function howBad({ drift }: Prepared, checked: Checked | null): string {
  const verdict = drift ? `${drift.verdict}, next release ${drift.semver}` : 'not known'
  if (!checked) return `**How bad:** ${verdict}. Nothing was compiled or run.`
  const files = checked.compile.length
  const compiles =
    files === 0 ? 'The client compiles' : `${files === 1 ? '1 file does' : `${files} files do`} not compile`
  const { contract } = checked
  const holds = contract
    ? `${contract.passed} contracts hold, ${contract.failed} do not`
    : 'the contract suite did not end'
  return `**How bad:** ${verdict}. ${compiles}; ${holds}.`
}

function whatToDo(decisions: readonly string[]): string {
  if (decisions.length === 0) return '**What to do:** read it and merge; nothing is left to decide.'
  const points = decisions.length === 1 ? 'the point' : `the ${decisions.length} points`
  return `**What to do:** decide ${points} below, then merge.`
}

/** Words and examples go last, and folded; changes without a method of the client are of the API as a whole. */
function changesByResource({ prepared: { drift } }: PullRequestInput): Block[] {
  const groups = new Map<string, Change[]>()
  for (const change of drift?.changes ?? []) {
    const resources = new Set(change.surface.methods.map((name) => name.split('.')[0] ?? ''))
    const title =
      resources.size === 1
        ? `\`${[...resources][0]}\``
        : resources.size === 0
          ? 'The API as a whole'
          : 'Several resources'
    groups.set(title, [...(groups.get(title) ?? []), change])
  }
  const worst = (changes: readonly Change[]) => Math.min(...changes.map(({ level }) => LEVELS.indexOf(level)))
  return [...groups]
    .toSorted(([, one], [, other]) => worst(one) - worst(other))
    .map(([title, changes]) => ({
      head: `${title}: ${changes.length === 1 ? '1 change' : `${changes.length} changes`}`,
      items: changes.map(changeLine),
      isFolded: changes.length > 10 || worst(changes) > LEVELS.indexOf('warning'),
    }))
}

function changeLine(change: Change): string {
  const { level, text, surface } = change
  const touched = touchText(change)
  const client = surface.methods.length > 0 ? ` (${names(surface.methods)})` : ''
  return `- ${level}: ${cell(text)}${client}${touched === '' ? '' : `; ${cell(touched)}`}`
}

/** Of whom nobody knows whether they are touched. */
function consumersBlock(consumers: readonly Consumer[]): Block {
  const items = consumers.filter(({ usage }) => !usage).map(({ name, unread }) => `- ${cell(name)}: ${cell(unread)}`)
  return { head: `Consumers that could not be read (${items.length})`, items, isFolded: false }
}

function findingsBlock(head: string, findings: readonly Finding[], level: Finding['level']): Block {
  const items = findings
    .filter((each) => each.level === level)
    .map(({ place, message, remedy }) => `- \`${place || 'the description'}\` ${cell(message)}: ${cell(remedy)}`)
  return { head: `${head} (${items.length})`, items, isFolded: items.length > 5 }
}

function contractBlock(checked: Checked | null): Block {
  const failures = checked?.contract?.failures ?? []
  const items = failures.map(({ name, reason }) => `- ${cell(name)}: ${cell(reason)}`)
  return { head: `Contracts that do not hold (${items.length})`, items, isFolded: true }
}

/** Nothing of a description is markup, and nothing is endless. */
function cell(text: string): string {
  const short = text.length > 500 ? `${text.slice(0, 499)}…` : text
  return short.replace(/\s+/g, ' ').replaceAll('<', '&lt;').replaceAll('@', '@\u200b')
}

/** Every block gets a fair part of the room; what does not fit is counted. */
function fit(opening: string, blocks: readonly Block[]): string {
  let left = GITHUB_LIMIT - RESERVE - opening.length
  const parts = blocks.map((block, index) => {
    const share = Math.floor(left / (blocks.length - index))
    const text = blockText(block, share)
    left -= text.length + 2
    return text
  })
  return `${[opening, ...parts].join('\n\n')}\n`
}

function blockText({ head, items, isFolded }: Block, room: number): string {
  const shown: string[] = []
  let length = head.length + 120
  for (const item of items) {
    if (length + item.length + 1 > room) break
    shown.push(item)
    length += item.length + 1
  }
  const more = items.length - shown.length
  const list = [
    ...shown,
    ...(more > 0
      ? [`${shown.length > 0 ? '\n' : ''}and ${more} more: run \`npm run regenerate\` for all of them`]
      : []),
  ].join('\n')
  return isFolded ? `<details><summary>${head}</summary>\n\n${list}\n\n</details>` : `### ${head}\n\n${list}`
}
