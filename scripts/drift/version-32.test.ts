import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { compareDescriptions } from './engine.ts'

const describe = (paths: JsonObject, components: JsonObject = {}): JsonObject => ({
  openapi: '3.2.0',
  $self: 'https://example.com/api.json',
  info: {},
  paths,
  components,
})
const media = (schema: JsonObject) => ({ 'application/json': { schema } })
const json = (schema: JsonObject) => ({ responses: { 200: { content: media(schema) } } })
const found = (base: JsonObject, revision: JsonObject) =>
  compareDescriptions(base, revision).changes.map(({ id, operations }) => `${operations[0]?.operation} ${id}`)

const withAnchor = (type: string) => ({ schemas: { A: { $anchor: 'a', type } } })
const withTree = (type: string) => ({
  schemas: {
    Tree: {
      $dynamicAnchor: 'node',
      type: 'object',
      properties: { value: { type }, children: { type: 'array', items: { $dynamicRef: '#node' } } },
    },
  },
})
const kinds = (defaultMapping: string) => ({
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  discriminator: { propertyName: 'kind', defaultMapping },
})
const pets = { schemas: { Cat: { type: 'object', required: ['a'] }, Dog: { type: 'object', required: ['b'] } } }

test.each([
  [
    'the method QUERY',
    describe({ '/a': { query: json({ type: 'string' }) } }),
    describe({ '/a': { query: json({ type: 'integer' }) } }),
    ['QUERY /a response-property-type-changed'],
  ],
  [
    'the method QUERY that is gone',
    describe({ '/a': { query: {}, get: {} } }),
    describe({ '/a': { get: {} } }),
    ['QUERY /a api-removed-without-deprecation'],
  ],
  [
    'a method of any name',
    describe({ '/a': { additionalOperations: { COPY: json({ type: 'string' }) } } }),
    describe({ '/a': { additionalOperations: { COPY: json({ type: 'integer' }) } } }),
    ['COPY /a response-property-type-changed'],
  ],
  [
    'a whole query as one parameter',
    describe({ '/a': { get: { parameters: [{ in: 'querystring', name: 'q', content: media({ type: 'object' }) }] } } }),
    describe({
      '/a': {
        get: { parameters: [{ in: 'querystring', name: 'q', content: media({ type: 'object', minProperties: 1 }) }] },
      },
    }),
    ['GET /a request-property-min-properties-set'],
  ],
  [
    'items of a stream',
    describe({
      '/a': { get: { responses: { 200: { content: { 'text/event-stream': { itemSchema: { type: 'string' } } } } } } },
    }),
    describe({ '/a': { get: { responses: { 200: { content: { 'text/event-stream': { itemSchema: {} } } } } } } }),
    ['GET /a response-property-type-generalized'],
  ],
  [
    'a media type by reference',
    describe(
      { '/a': { post: { requestBody: { content: { 'application/json': { $ref: '#/components/mediaTypes/M' } } } } } },
      { mediaTypes: { M: { schema: { type: 'number' } } } },
    ),
    describe(
      { '/a': { post: { requestBody: { content: { 'application/json': { $ref: '#/components/mediaTypes/M' } } } } } },
      { mediaTypes: { M: { schema: { type: 'integer' } } } },
    ),
    ['POST /a request-property-type-specialized'],
  ],
  [
    'a schema by its anchor',
    describe({ '/a': { get: json({ $ref: '#a' }) } }, withAnchor('string')),
    describe({ '/a': { get: json({ $ref: '#a' }) } }, withAnchor('integer')),
    ['GET /a response-property-type-changed'],
  ],
  [
    'a schema by the name of the description itself',
    describe(
      { '/a': { get: json({ $ref: 'https://example.com/api.json#/components/schemas/A' }) } },
      withAnchor('string'),
    ),
    describe(
      { '/a': { get: json({ $ref: 'https://example.com/api.json#/components/schemas/A' }) } },
      withAnchor('integer'),
    ),
    ['GET /a response-property-type-changed'],
  ],
  [
    'what a dynamic reference leads to, which nobody can be sure of',
    describe({ '/a': { get: json({ $dynamicRef: '#node' }) } }, withTree('string')),
    describe({ '/a': { get: json({ $dynamicRef: '#node' }) } }, withTree('integer')),
    ['GET /a response-property-undecided'],
  ],
  [
    'what an object is that does not say its kind',
    describe({ '/a': { get: json(kinds('Cat')) } }, pets),
    describe({ '/a': { get: json(kinds('Dog')) } }, pets),
    ['GET /a response-property-discriminator-changed'],
  ],
])('%s is compared', (_, base, revision, expected) => {
  expect(found(base, revision)).toEqual(expected)
  expect(found(base, structuredClone(base))).toEqual([])
})
