import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { findDrift } from '../../src/validation/index.ts'
import { operationsOf } from '../openapi/operations.ts'
import { splitReadWrite } from '../openapi/read-write.ts'
import { SchemaValidator } from '../openapi/schema-validator.ts'
import { DOCUMENTED_RULES } from './documented-rules.ts'
import { documentedRulesMarkdown, TYPE_TESTS } from './documented-rules-markdown.ts'
import { BODIES, OPERATION_OF } from './request-bodies.ts'
import { testTitles } from './test-titles.ts'

const rules = Object.values(DOCUMENTED_RULES).flat()
const views = splitReadWrite(JSON.parse(await readFile('generated/openapi.json', 'utf8')))
const validator = new SchemaValidator(views)
const schemas = new Map(
  operationsOf(views).map(({ id, operation }) => [
    id,
    operation.requestBody?.content['application/json']?.schema ?? {},
  ]),
)
/** As it is sent: what is undefined is not there. */
const complaints = (id: string, body: object) =>
  validator.errors(schemas.get(id) ?? {}, JSON.parse(JSON.stringify(body)))

test.each(rules.flatMap(({ rule, description }) => (description ? [[rule, ...description] as const] : [])))(
  '%s The description says so.',
  (_, name, broken) => {
    const operation = OPERATION_OF[name]
    expect(complaints(operation, BODIES[name])).toEqual([])
    expect(complaints(operation, { ...BODIES[name], ...broken })).not.toEqual([])
  },
)

test.each(rules.flatMap(({ rule, answer }) => (answer ? [[rule, ...answer] as const] : [])))(
  '%s The description takes it.',
  async (_, operationId, status, body) => {
    expect(await findDrift({ operationId, status, text: JSON.stringify(body) })).toEqual([])
  },
)

test('every rule is held, or says why it cannot be', () => {
  for (const { rule, ...held } of rules) expect(Object.keys(held).length, rule).toBeGreaterThan(0)
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length)
})

test('every test that is named is there', () => {
  const types = readFileSync(TYPE_TESTS, 'utf8')
  const titles = new Map<string, readonly string[]>()
  for (const { type, beforeSending, client } of rules) {
    if (type) expect(types).toContain(`// @ts-expect-error ${type}\n`)
    for (const proof of [beforeSending, client]) {
      if (!proof || !('file' in proof)) continue
      const there = titles.get(proof.file) ?? testTitles(proof.file)
      titles.set(proof.file, there)
      expect(there).toContain(proof.title)
    }
  }
})

test('docs/documented-rules.md is made of them', async () => {
  const page = await readFile('docs/documented-rules.md', 'utf8')
  expect(page, 'run `npm run docs:api`').toBe(documentedRulesMarkdown(DOCUMENTED_RULES))
})
