import { expect, describe as suite, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { compareDescriptions } from '../engine.ts'
import { CONTRACT_RULES, SCHEMA_RULES } from '../rules.ts'
import { contractsOf, readCases, withSchema } from './read-cases.ts'

const schemas = readCases('schemas')
const contracts = readCases('contracts')
const idsOf = (base: JsonObject, revision: JsonObject) =>
  compareDescriptions(base, revision)
    .changes.map(({ id }) => id)
    .sort()
const prefixed = (side: string, rules: readonly string[]) => rules.map((rule) => `${side}-property-${rule}`).sort()

suite.each(['request', 'response'] as const)('%s', (side) => {
  test.each(schemas.map((each) => [each.name, each] as const))('%s', (_, { before, after, forth, back }) => {
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
})

test('every rule has a case', () => {
  const seen = new Set([...schemas, ...contracts].flatMap(({ forth, back }) => [...forth, ...back]))
  const rules = [...Object.keys(SCHEMA_RULES), ...Object.keys(CONTRACT_RULES)]
  expect(rules.filter((rule) => !seen.has(rule))).toEqual([])
})

test('there are at least 150 pairs', () => {
  expect(schemas.length * 2 * 2 + contracts.length * 2).toBeGreaterThan(150 * 2)
})
