export { CONTRACT_RULES, type ContractRuleName } from './rules/contract-rules.ts'
export { SCHEMA_RULES, type SchemaRuleName, schemaRuleId } from './rules/schema-rules.ts'
