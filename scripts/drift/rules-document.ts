import { type Case, readCases, rulesOf } from './cases/read-cases.ts'
import { CONTRACT_RULES, type ContractRule } from './rules/contract-rules.ts'
import { oasdiffContractId, oasdiffSchemaId } from './rules/oasdiff-ids.ts'
import { SCHEMA_RULES, type SchemaRuleName, schemaRuleId } from './rules/schema-rules.ts'

/** `docs/drift-rules.md`: every rule with its level and a case that shows it. */
export function rulesDocument(): string {
  const schemas = readCases('schemas')
  const contracts = readCases('contracts')
  return `# Drift rules

Made by \`npm run docs:drift\` from \`scripts/drift/rules/\` and \`scripts/drift/cases/\`; change those, not this.

A schema stands for the values it allows. A request that was accepted must still be accepted, and an answer that can be
given must have been expected: what allows less breaks requests, what allows more breaks answers. What is written otherwise
and means the same is no change.

Every change of a schema that breaks is shown by a value: one that was accepted and is no longer, or that could not come and
now can. Where a rule says that a change breaks and no value is found, the change is a \`warning\` that says "undecided"; where
it cannot be said by the rule alone (\`undecided\`, \`pattern-changed\`, \`multiple-of-changed\`, \`one-of-overlap-…\`) and a value
is found, it is \`breaking\`. The search is bounded: when it would take too long, the level is that of the rule.

Nobody sends members that the schema does not name. A member is named when \`properties\`, \`patternProperties\`, \`required\`,
\`dependentRequired\`, a listed value or a schema under \`additionalProperties\` is about it; to allow any member, by saying nothing or by
\`additionalProperties: true\`, is not to name it. So a new member of an open object breaks nothing, whatever its kind, and to
close or limit what nobody names is a \`warning\`.

In parameters and headers everything is text: \`5\` and \`"5"\` are the same, and every number is a string.

| level | meaning | next release |
| --- | --- | --- |
| breaking | a client that follows the old description can stop working | major |
| warning | it may, depending on how it was written; also whatever cannot be decided | minor |
| additive | it goes on working, and there is something new | minor |
| docs | words and examples alone | patch |

A break under the version that the base has, too, is said as \`api-version-not-bumped\`. With \`--sunset-days N\`, what ends within
N days by its \`x-sunset\` is said as \`api-sunset-near\` or \`request-parameter-sunset-near\`, also where nothing changed. With
\`--levels FILE\`, rules have other levels, each for a reason:

\`\`\`yaml
- { id: response-property-enum-value-added, level: docs, reason: this client takes values that it does not know }
\`\`\`

Each change has a fingerprint, in the JSON and HTML reports. It is the same as long as the same changes in the same way at the
same place: neither what else changed counts, nor the numbers of branches and parameters. A waiver can name it in place of rule,
operation and pointer.

Files that a description refers to are compared with it, and a schema in them is called what it is called there. What
\`$dynamicRef\` leads to depends on where a schema is used from; when what it leads to at first changes, that is "undecided".
In 3.0, a \`nullable\` schema takes null, whether its list of values says so or not.

Ids are those of [oasdiff](https://github.com/oasdiff/oasdiff) where both mean the same. They say \`property\` for a schema
wherever it stands; for one that is itself a body or a parameter, oasdiff says \`body\` or \`parameter\` in its place. Levels are
our own.

## Schemas

The id is \`request-property-\` or \`response-property-\` and the name, unless another is given.

| rule | in requests | in answers | what it says | a case | oasdiff, in requests | oasdiff, in answers |
| --- | --- | --- | --- | --- | --- | --- |
${(Object.keys(SCHEMA_RULES) as SchemaRuleName[])
  .map((name) => {
    const { request, response, text } = SCHEMA_RULES[name]
    const own = (['request', 'response'] as const).map((side) => schemaRuleId(side, name))
    const isPlain = own[0] === `request-property-${name}`
    const rule = isPlain ? `\`${name}\`` : `\`${name}\`: ${own.map((id) => `\`${id}\``).join(', ')}`
    const others = (['request', 'response'] as const).map((side) => idCell(oasdiffSchemaId(side, name)))
    return `| ${[rule, request, response, shown(text), caseOf(name, schemas), ...others].join(' | ')} |`
  })
  .join('\n')}

## Around the schemas

In webhooks and callbacks it is the server that calls: what it sends is what a client receives, and what it is answered is
what a client sends. A rule has a level, and some have a text, for each of the two.

| rule | the client calls | the server calls | what it says | a case | oasdiff |
| --- | --- | --- | --- | --- | --- |
${(Object.entries(CONTRACT_RULES) as [string, ContractRule][])
  .map(([name, { client, server, text, serverText }]) => {
    const texts =
      serverText === undefined ? shown(text) : `${shown(text)}; where the server calls: ${shown(serverText)}`
    return `| \`${name}\` | ${client} | ${server} | ${texts} | ${caseOf(name, contracts)} | ${idCell(oasdiffContractId(name))} |`
  })
  .join('\n')}
`
}

function idCell(id: string | undefined): string {
  return id === undefined ? '' : `\`${id}\``
}

function shown(text: string): string {
  return text.replace('{name}', '…').replace('{before}', '*before*').replace('{after}', '*after*')
}

/** The first case in which a rule speaks, in the direction in which it does. */
function caseOf(rule: string, cases: readonly Case[]): string {
  const sides = ['request', 'response'] as const
  for (const each of cases) {
    const isForth = sides.some((side) => rulesOf(each, side).forth.includes(rule))
    const isBack = sides.some((side) => rulesOf(each, side).back.includes(rule))
    if (!isForth && !isBack) continue
    const { before, after } = each.document ?? each
    const [old, now] = isForth ? [before, after] : [after, before]
    return `${code(old)} → ${code(now)}`
  }
  return ''
}

function code(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return `\`${(text.length > 90 ? `${text.slice(0, 89)}…` : text).replaceAll('|', '\\|')}\``
}
