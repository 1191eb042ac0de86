import { expect, describe as suite, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { compareDescriptions } from '../engine.ts'
import { CONTRACT_RULES } from '../rules/contract-rules.ts'
import { unknownNames } from '../rules/oasdiff-ids.ts'
import { SCHEMA_RULES, type SchemaRuleName, schemaRuleId } from '../rules/schema-rules.ts'
import { contractsOf, readCases, rulesOf, withSchema } from './read-cases.ts'

const schemas = readCases('schemas')
const contracts = readCases('contracts')
const idsOf = (base: JsonObject, revision: JsonObject) =>
  compareDescriptions(base, revision)
    .changes.map(({ id }) => id)
    .sort()
const prefixed = (side: 'request' | 'response', rules: readonly string[]) =>
  rules.map((rule) => (isSchemaRule(rule) ? schemaRuleId(side, rule) : rule)).sort()
const isSchemaRule = (rule: string): rule is SchemaRuleName => Object.hasOwn(SCHEMA_RULES, rule)

suite.each(['request', 'response'] as const)('%s', (side) => {
  test.each(schemas.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const { before, after } = each
    const { forth, back } = rulesOf(each, side)
    const [old, now] = [withSchema(side, before), withSchema(side, after)]
    expect(idsOf(old, now), 'forth').toEqual(prefixed(side, forth))
    expect(idsOf(now, old), 'back').toEqual(prefixed(side, back))
  })
})

suite('around the schemas', () => {
  test.each(contracts.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const [old, now] = contractsOf(each)
    expect(idsOf(old, now), 'forth').toEqual([...each.forth].sort())
    expect(idsOf(now, old), 'back').toEqual([...each.back].sort())
  })

  test.each(contracts.flatMap(({ name, verdicts, ...each }) => (verdicts ? [[name, verdicts, each] as const] : [])))(
    'the verdicts of: %s',
    (name, verdicts, each) => {
      const [old, now] = contractsOf({ name, ...each })
      const found = [compareDescriptions(old, now), compareDescriptions(now, old)].map(({ verdict }) => verdict)
      expect(found).toEqual([verdicts.forth, verdicts.back])
    },
  )
})

test('ids of oasdiff are listed for rules that there are', () => {
  expect(unknownNames(Object.keys(CONTRACT_RULES))).toEqual([])
})

test('every rule has a case', () => {
  const seen = new Set(
    [...schemas, ...contracts].flatMap((each) => [
      ...[rulesOf(each, 'request'), rulesOf(each, 'response')].flatMap(({ forth, back }) => [...forth, ...back]),
    ]),
  )
  const rules = [...Object.keys(SCHEMA_RULES), ...Object.keys(CONTRACT_RULES)]
  // Take more schemas than fit into a case, or are found with what is asked besides; shown in tests of their own.
  const others = ['too-much-to-compare', 'api-version-not-bumped', 'api-sunset-near', 'request-parameter-sunset-near']
  expect(rules.filter((rule) => !seen.has(rule))).toEqual(others)
})
