import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'
import { invalidExamples } from './examples.ts'
import { readLock, sha256 } from './lock.ts'
import { examine } from './validate-description.ts'

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

test.each([
  ['openapi/glomo.json', { paths: 66, operations: 86, schemas: 63 }],
  ['openapi/history/2026-01.json', { paths: 47, operations: 62, schemas: 42 }],
])('%s is a valid description with every reference resolving', async (path, counts) => {
  expect((await examine(await readFile(path), path)).counts).toEqual(counts)
})

test('the pinned description contradicts itself in the 13 places that the overlays mend', async () => {
  const published = JSON.parse(await readFile('openapi/glomo.json', 'utf8'))
  const operations = new Set(
    invalidExamples(published)
      .filter((line) => / 2\d\d, /.test(line))
      .map((line) => line.split(' ')[0]),
  )
  expect([...operations].sort()).toEqual([
    'cancelPayin',
    'createOrder',
    'createPayin',
    'createWithdrawal',
    'getOrderById',
    'getOrders',
    'getPayinById',
    'getPayins',
    'getPriceById',
    'getWithdrawals',
    'updateOrderRfi',
    'updatePayin',
    'updatePayinRfi',
  ])
})

test('the lock tells where the pinned description came from', async () => {
  const lock = await readLock('openapi')
  expect(lock).toMatchObject({
    url: 'https://docs.glomo.one/openapi.json',
    origin: expect.stringMatching(/^(transcribed|downloaded)$/),
    counts: (await examine(await readFile('openapi/glomo.json'), 'glomo.json')).counts,
    sha256: sha256(await readFile('openapi/glomo.json')),
  })
})
