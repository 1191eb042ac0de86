import { SCHEMA_RULES, type SchemaRuleName, schemaRuleId } from './schema-rules.ts'

/**
 * Ids of oasdiff that mean what a rule here means. Those here say `property` for a schema wherever it stands; oasdiff says
 * `body` or `parameter` for one that stands there itself.
 */
const REQUEST_PROPERTY = `became-enum became-not-nullable became-nullable became-optional became-required
  default-value-changed enum-value-added enum-value-removed max-decreased max-increased max-length-decreased
  max-length-increased max-length-set max-set min-decreased min-increased min-items-increased min-contains-increased
  min-contains-decreased max-contains-increased max-contains-decreased dependent-required-added dependent-required-removed
  min-items-set min-length-decreased min-length-increased min-set one-of-added one-of-removed any-of-added
  any-of-removed pattern-added pattern-changed pattern-removed type-changed type-generalized
  x-extensible-enum-value-removed property-added property-removed required-property-added deprecated reactivated`

const RESPONSE_PROPERTY = `any-of-added any-of-removed became-nullable became-not-nullable became-optional
  became-required type-generalized type-specialized min-contains-increased min-contains-decreased
  max-contains-increased max-contains-decreased dependent-required-added dependent-required-removed
  default-value-changed enum-value-added enum-value-removed max-increased max-length-increased max-length-unset
  min-decreased min-items-decreased min-items-unset min-length-decreased one-of-added one-of-removed pattern-added
  pattern-changed pattern-removed property-added property-removed required-property-added required-property-removed
  type-changed deprecated reactivated`

/** Of which oasdiff has the same id. */
const CONTRACT = `api-operation-id-added api-operation-id-removed api-removed-with-deprecation
  api-removed-without-deprecation api-tag-added api-tag-removed endpoint-added endpoint-deprecated endpoint-reactivated
  new-optional-request-parameter new-required-request-parameter optional-response-header-removed
  request-body-added-optional request-body-added-required request-body-became-optional request-body-became-required
  request-body-media-type-added request-body-media-type-removed request-body-removed request-parameter-became-optional
  request-parameter-became-required request-parameter-deprecated request-parameter-reactivated
  request-parameter-removed request-parameter-sunset-deleted required-response-header-removed
  response-header-added webhook-added webhook-removed api-version-not-bumped response-header-became-optional response-media-type-added response-media-type-removed
  response-non-success-status-added response-non-success-status-removed response-success-status-added
  response-success-status-removed sunset-deleted`

const words = (list: string) => new Set(list.split(/\s+/))
const KNOWN = { request: words(REQUEST_PROPERTY), response: words(RESPONSE_PROPERTY) }
const KNOWN_CONTRACT = words(CONTRACT)

/** oasdiff's id for a rule about a schema; undefined where it has none of the same meaning. */
export function oasdiffSchemaId(side: 'request' | 'response', rule: SchemaRuleName): string | undefined {
  return KNOWN[side].has(rule) ? schemaRuleId(side, rule) : undefined
}

export function oasdiffContractId(rule: string): string | undefined {
  return KNOWN_CONTRACT.has(rule) ? rule : undefined
}

/** Names in the lists above that are no rule here: there should be none. */
export function unknownNames(contractRules: readonly string[]): string[] {
  const unknown = [...KNOWN.request, ...KNOWN.response].filter((name) => !Object.hasOwn(SCHEMA_RULES, name))
  return [...unknown, ...[...KNOWN_CONTRACT].filter((name) => !contractRules.includes(name))]
}
