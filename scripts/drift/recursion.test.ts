import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { compareDescriptions } from './engine.ts'
import { BLOW_UPS } from './test-support/blow-ups.ts'

// What once took minutes and gigabytes, or ended in an overflow: were it so again, these would run out of time.
test.each(Object.entries(BLOW_UPS))('%s', (_, describe) => {
  const changes = compareDescriptions(describe('string'), describe('integer')).changes
  expect(changes.map(({ id }) => id)).toContain('response-property-type-changed')
  expect(changes.filter(({ id }) => !id.endsWith('one-of-overlap-removed'))).toHaveLength(1)
  expect(compareDescriptions(describe('string'), describe('string')).changes).toEqual([])
})

test('what is too much to compare is said, and the rest compared', () => {
  const branches = (prefix: string) =>
    Array.from({ length: 700 }, (_, index) => ({
      type: 'object',
      properties: Object.fromEntries([[`${prefix}${index}`, { minLength: index }]]),
    }))
  const describe = (prefix: string, type: string): JsonObject => ({
    openapi: '3.1.0',
    info: {},
    paths: {
      '/a': {
        get: {
          responses: {
            200: { content: { 'application/json': { schema: { anyOf: branches(prefix) } } } },
            400: { content: { 'application/json': { schema: { type } } } },
          },
        },
      },
    },
  })
  const ids = compareDescriptions(describe('old', 'string'), describe('new', 'integer')).changes.map(({ id }) => id)
  expect(new Set(ids)).toContain('response-property-too-much-to-compare')
  expect(ids).toContain('response-property-type-changed')
})
