import type { DocumentedRule } from './documented-rule.ts'

export const TYPE_TESTS = 'src/type-tests/client.test-d.ts'

/** `docs/documented-rules.md`: every rule with what holds it, and the test. */
export function documentedRulesMarkdown(rules: Readonly<Record<string, readonly DocumentedRule[]>>): string {
  const sections = Object.entries(rules).map(
    ([about, own]) => `## ${about}\n\n| rule | held by | tests |\n| --- | --- | --- |\n${own.map(row).join('\n')}\n`,
  )
  return `# Rules of the documents

Made by \`npm run docs:api\` from \`scripts/docs/documented-rules.ts\`. What Glomo's documents ask
of a program, and what holds a program of this package to it:

- **type**: what breaks the rule does not compile.
- **before sending**: it throws an \`ArgumentError\`, and nothing is sent.
- **description**: the effective description refuses it, and so do the mock, the emulator and the contract suite; of answers,
  it takes what the rule says.
- **client**: what the package does about it.
- **documented, cannot be held**: only the API can, and why.

${sections.join('\n')}`
}

function row(rule: DocumentedRule): string {
  const { type, description, beforeSending, client, answer, cannot } = rule
  const held = [
    type && 'type',
    beforeSending && 'before sending',
    (description || answer) && 'description',
    client && 'client',
    cannot && `documented, cannot be held: ${cannot}`,
  ]
  const tests = [
    type && `\`${TYPE_TESTS}\`: ${type}`,
    ...[beforeSending, client].map((proof) => proof && 'file' in proof && `\`${proof.file}\`: ${proof.title}`),
    (description || answer) && '`scripts/docs/documented-rules.test.ts`: this rule',
  ]
  const cell = (texts: readonly unknown[]) => texts.filter(Boolean).join('; ').replaceAll('|', '\\|') || 'none'
  return `| ${rule.rule} | ${cell(held)} | ${cell(tests)} |`
}
