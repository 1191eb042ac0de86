import { expect, test } from 'vitest'
import { follow, lookUp, referencesIn } from './references.ts'
import type { OpenApiDocument } from './types.ts'

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: { '/a/{id}': { get: { operationId: 'getA', responses: {} } } },
  components: {
    schemas: {
      Plain: { type: 'string' },
      Alias: { $ref: '#/components/schemas/Plain' },
      Round: { $ref: '#/components/schemas/Round' },
      Lost: { $ref: '#/components/schemas/Nowhere' },
      List: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    },
  },
}

test.each([
  ['#', document],
  ['#/components/schemas/Plain', { type: 'string' }],
  ['#/paths/~1a~1%7Bid%7D/get/operationId', 'getA'],
  ['#/components/schemas/List/oneOf/1/type', 'number'],
  ['#/components/schemas/toString', undefined],
  ['other.json#/Plain', undefined],
])('%s stands for what is there', (ref, value) => {
  expect(lookUp(document, ref)).toEqual(value)
})

test('a reference to a reference is followed to its end', () => {
  expect(follow(document, { $ref: '#/components/schemas/Alias' })).toEqual({ type: 'string' })
  expect(follow(document, { type: 'number' })).toEqual({ type: 'number' })
})

test.each([
  ['Round', '#/components/schemas/Round refers to itself'],
  ['Lost', '#/components/schemas/Nowhere leads nowhere'],
])('%s is told with what is wrong', (name, message) => {
  expect(() => follow(document, { $ref: `#/components/schemas/${name}` })).toThrow(message)
})

test('every reference is found, however deep', () => {
  expect([...referencesIn({ a: [{ $ref: '#/x' }], properties: { $ref: { type: 'string' } } })]).toEqual(['#/x'])
})
