import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'
import { invalidExamples } from './invalid-examples.ts'
import { readLock, sha256 } from './lock.ts'
import { validateDescription } from './validate-description.ts'

const withAnswer = (schema: Schema, example?: unknown): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  servers: [{ url: 'https://example.com' }],
  paths: {
    '/a': {
      get: {
        operationId: 'getA',
        responses: {
          '200': {
            description: 'ok',
            content: { 'application/json': example === undefined ? { schema } : { schema, example } },
          },
        },
      },
    },
  },
})

test('an example that its schema refuses is named, with operation, status and place', () => {
  const schema: Schema = { type: 'object', properties: { n: { type: 'integer' } } }
  expect(invalidExamples(withAnswer(schema, { n: 'x' }))).toEqual(['getA 200, example default: /n must be integer'])
  expect(invalidExamples(withAnswer(schema, { n: 1 }))).toEqual([])
})

test('an answer without an example is checked as the examples inside its schema compose it', () => {
  const base: Schema = { type: 'object', properties: { bic: { type: 'string' } } }
  const override: Schema = { properties: { bic: { type: ['string', 'null'], example: null } } }
  expect(invalidExamples(withAnswer({ allOf: [base, override] }))).toEqual([
    'getA 200, example composed: /bic must be string',
  ])
})

test('formats are checked', () => {
  const schema: Schema = { type: 'string', format: 'date-time' }
  expect(invalidExamples(withAnswer(schema, 'yesterday'))).toEqual([
    'getA 200, example default: / must match format "date-time"',
  ])
})

test.each(['openapi/glomo.json', ...(await readdir('openapi/history')).map((name) => `openapi/history/${name}`)])(
  '%s is a valid description with every reference resolving',
  async (path) => {
    await expect(validateDescription(await readFile(path), path)).resolves.toBeDefined()
  },
)

test('the lock tells where the pinned description came from', async () => {
  const lock = await readLock('openapi')
  expect(lock).toMatchObject({
    url: 'https://docs.glomo.one/openapi.json',
    origin: expect.stringMatching(/^(transcribed|downloaded)$/),
    counts: await validateDescription(await readFile('openapi/glomo.json'), 'glomo.json'),
    sha256: sha256(await readFile('openapi/glomo.json')),
  })
})
