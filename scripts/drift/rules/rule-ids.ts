import { CONTRACT_RULES } from './contract-rules.ts'
import { SCHEMA_RULES, type SchemaRuleName, schemaRuleId } from './schema-rules.ts'

/** Every id under which a change can be reported. */
export const RULE_IDS: ReadonlySet<string> = new Set([
  ...Object.keys(CONTRACT_RULES),
  ...Object.keys(SCHEMA_RULES)
    .filter((name): name is SchemaRuleName => Object.hasOwn(SCHEMA_RULES, name))
    .flatMap((name) => [schemaRuleId('request', name), schemaRuleId('response', name)]),
])
