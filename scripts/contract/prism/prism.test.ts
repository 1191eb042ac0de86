import { expect, onTestFinished, test } from 'vitest'
import { VIOLATIONS_HEADER } from '../../../src/cli/violations.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { startPrism } from './prism.ts'

const description: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/amounts': {
      get: {
        operationId: 'getAmounts',
        parameters: [{ name: 'symbol', in: 'query', required: true, schema: { type: 'string', enum: ['₹', '$'] } }],
        responses: {
          200: { description: 'ok', content: { 'application/json': { schema: { type: 'object' } } } },
          422: { description: 'not ok', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
}

test('says what it refused whatever the letters of the description', async () => {
  const mock = await startPrism(description)
  onTestFinished(() => mock.close())
  const response = await fetch(`${mock.url}/amounts?symbol=x`)
  expect(response.status).toBe(422)
  const [violation] = JSON.parse(response.headers.get(VIOLATIONS_HEADER) ?? '[]')
  const { error, message } = await response.json()
  expect(error).toBe('Unprocessable Entity')
  expect(message).toMatch(/^Validation failed: .*symbol.*₹/)
  expect(violation).toMatchObject({ location: ['request', 'query', 'symbol'], message: expect.stringContaining('₹') })
})

test('an answer whose schema holds itself comes to an end, as the schema takes it', async () => {
  const part = { $ref: '#/components/schemas/Part' }
  const properties = { id: { type: 'string', example: 'part_1' }, parts: { type: 'array', items: part } }
  const mock = await startPrism({
    ...description,
    paths: {
      '/part': {
        get: {
          operationId: 'getPart',
          responses: { 200: { description: 'ok', content: { 'application/json': { schema: part } } } },
        },
      },
    },
    components: { schemas: { Part: { type: 'object', properties, required: ['id'] } } },
  })
  onTestFinished(() => mock.close())
  const response = await fetch(`${mock.url}/part`)
  expect([response.status, await response.json()]).toEqual([200, { id: 'part_1' }])
})
