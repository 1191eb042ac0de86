import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { compareDescriptions } from './engine.ts'

const accepting = (openapi: string, schema: unknown, schemas: JsonObject = {}): JsonObject => ({
  openapi,
  info: {},
  paths: { '/a': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
  components: { schemas },
})

test('what is written the same in OpenAPI 3.0 and 3.1 may mean something else', () => {
  const schema = { type: 'object', properties: { a: { type: 'string', nullable: true } } }
  expect(compareDescriptions(accepting('3.0.3', schema), accepting('3.1.0', schema)).changes).toMatchObject([
    { id: 'request-property-became-not-nullable', level: 'breaking', witness: { value: null } },
  ])
})

test('of a schema that says the same in other words, what it refers to is compared nevertheless', () => {
  const schema = (description: string) => ({
    type: 'object',
    description,
    properties: { a: { type: 'array', items: { $ref: '#/components/schemas/A' } } },
  })
  const base = accepting('3.1.0', schema('One'), { A: { type: 'string', maxLength: 5 } })
  const [words, both] = [5, 4].map((maxLength) =>
    accepting('3.1.0', schema('Two'), { A: { type: 'string', maxLength } }),
  )
  const idsOf = (revision: JsonObject = {}) => compareDescriptions(base, revision).changes.map(({ id }) => id)
  expect(idsOf(words)).toEqual(['request-property-annotations-changed'])
  expect(idsOf(both)).toEqual(['request-property-max-length-decreased', 'request-property-annotations-changed'])
})

test('words that look like a reference are words', () => {
  const schema = (description: string) => ({ type: 'string', description })
  const [base, revision] = ['#/one', '#/two'].map((text) => accepting('3.1.0', schema(text)))
  expect(compareDescriptions(base ?? {}, base ?? {}).changes).toEqual([])
  expect(compareDescriptions(base ?? {}, revision ?? {}).changes).toMatchObject([
    { id: 'request-property-annotations-changed' },
  ])
})
