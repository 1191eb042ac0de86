import { expect, onTestFinished, test } from 'vitest'
import { VIOLATIONS_HEADER } from '../../src/cli/violations.ts'
import { startPrism } from './prism.ts'

const description = {
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
