import { type Case, readCases } from './cases/read-cases.ts'
import { CONTRACT_RULES, SCHEMA_RULES } from './rules.ts'

/** `docs/drift-rules.md`: every rule with its level and a case that shows it. */
export function rulesDocument(): string {
  const schemas = readCases('schemas')
  const contracts = readCases('contracts')
  return `# Drift rules

Made by \`npm run docs:drift\` from \`scripts/drift/rules.ts\` and \`scripts/drift/cases/\`; change those, not this.

A schema stands for the values it allows. A request that was accepted must still be accepted, and an answer that can be
given must have been expected: what allows less breaks requests, what allows more breaks answers. Where that cannot be
decided, the change is \`warning\`. What is written otherwise and means the same is no change.

| level | meaning | next release |
| --- | --- | --- |
| breaking | a client that follows the old description can stop working | major |
| warning | it may, depending on how it was written; also whatever cannot be decided | minor |
| additive | it goes on working, and there is something new | minor |
| docs | words and examples alone | patch |

## Schemas

The id is \`request.\` or \`response.\` and the name.

| rule | in requests | in answers | what it says | a case |
| --- | --- | --- | --- | --- |
${Object.entries(SCHEMA_RULES)
  .map(
    ([name, { request, response, text }]) =>
      `| \`${name}\` | ${request} | ${response} | ${shown(text)} | ${caseOf(name, schemas)} |`,
  )
  .join('\n')}

## Around the schemas

| rule | level | what it says | a case |
| --- | --- | --- | --- |
${Object.entries(CONTRACT_RULES)
  .map(([name, { level, text }]) => `| \`${name}\` | ${level} | ${shown(text)} | ${caseOf(name, contracts)} |`)
  .join('\n')}
`
}

function shown(text: string): string {
  return text.replace('{name}', '…').replace('{before}', '*before*').replace('{after}', '*after*')
}

/** The first case in which a rule speaks, in the direction in which it does. */
function caseOf(rule: string, cases: readonly Case[]): string {
  const found = cases.find(({ forth, back }) => forth.includes(rule) || back.includes(rule))
  if (!found) return ''
  const { before, after } = found.document ?? found
  const [old, now] = found.forth.includes(rule) ? [before, after] : [after, before]
  return `${code(old)} → ${code(now)}`
}

function code(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return `\`${(text.length > 90 ? `${text.slice(0, 89)}…` : text).replaceAll('|', '\\|')}\``
}
