import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { compareDescriptions } from '../engine.ts'

test('what a keyword refers to that is not worked out may change, and that is said', () => {
  const describe = (old: JsonObject): JsonObject => ({
    openapi: '3.1.0',
    info: {},
    paths: {
      '/a': {
        get: {
          responses: {
            200: {
              content: {
                'application/json': { schema: { type: 'string', not: { $ref: '#/components/schemas/Old' } } },
              },
            },
          },
        },
      },
    },
    components: { schemas: { Old: old } },
  })
  const changes = compareDescriptions(describe({ maxLength: 3 }), describe({ maxLength: 2 })).changes
  expect(changes).toMatchObject([{ id: 'response-property-undecided', level: 'warning' }])
  expect(compareDescriptions(describe({ maxLength: 3 }), describe({ maxLength: 3 })).changes).toEqual([])
})

test('a branch that changes is no break when another takes what it refuses', () => {
  const describe = (limit: number): JsonObject => ({
    openapi: '3.1.0',
    info: {},
    paths: {
      '/a': {
        post: {
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    { type: 'integer', maximum: limit },
                    { type: 'number', minimum: 0 },
                  ],
                },
              },
            },
          },
        },
      },
    },
  })
  expect(compareDescriptions(describe(9), describe(5)).changes).toMatchObject([{ level: 'warning', undecided: true }])
})

test('a member whose schema is exchanged for another is named, and not the schema', () => {
  const describe = (target: string): JsonObject => ({
    openapi: '3.1.0',
    info: {},
    paths: {
      '/a': {
        get: {
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Seat' } } } } },
        },
      },
    },
    components: {
      schemas: {
        Seat: { type: 'object', properties: { assignee: { $ref: `#/components/schemas/${target}` } } },
        User: { type: 'object' },
        NullableUser: { type: ['object', 'null'] },
      },
    },
  })
  const [change] = compareDescriptions(describe('User'), describe('NullableUser')).changes
  expect(change?.text).toBe('In answers Seat.assignee can be null')
})

test('an item that is refused is shown where it stands, however many stand before it', () => {
  const describe = (count: number): JsonObject => ({
    openapi: '3.1.0',
    info: {},
    paths: {
      '/a': {
        post: {
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'array', prefixItems: Array.from({ length: count }, () => ({})), items: false },
              },
            },
          },
        },
      },
    },
  })
  expect(compareDescriptions(describe(2), describe(1)).changes).toMatchObject([{ level: 'breaking', witness: {} }])
})

test('a value shows the bound that changed, and not the pattern that changed beside it', () => {
  const describe = (note: JsonObject): JsonObject => {
    const schema = { type: 'object', properties: { note: { type: 'string', ...note } } }
    const content = { 'application/json': { schema } }
    return { openapi: '3.1.0', info: {}, paths: { '/a': { post: { requestBody: { content } } } } }
  }
  const narrow = describe({ maxLength: 3, pattern: '^[A-Z]+$' })
  const found = compareDescriptions(describe({}), narrow).changes.map(({ id, witness }) => [id, witness?.value])
  expect(Object.fromEntries(found)).toEqual({
    'request-property-max-length-set': 'aaaa',
    'request-property-pattern-added': 'a',
  })
})
