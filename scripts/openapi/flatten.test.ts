import { expect, test } from 'vitest'
import { alternatives, partsOf, propertiesOf } from './flatten.ts'
import type { OpenApiDocument, Schema } from './types.ts'

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {},
  components: {
    schemas: {
      Base: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      Tree: {
        properties: { child: { $ref: '#/components/schemas/Tree' } },
        allOf: [{ $ref: '#/components/schemas/Tree' }],
      },
    },
  },
}
const base = { $ref: '#/components/schemas/Base' }

test('references and allOf become one schema; a later branch adds to an earlier one', () => {
  const schema: Schema = { allOf: [base, { properties: { id: { maxLength: 5 } } }], required: ['name'] }
  expect(alternatives(document, schema)).toEqual([
    { type: 'object', properties: { id: { type: 'string', maxLength: 5 } }, required: ['id', 'name'] },
  ])
})

test('each branch of a choice is an alternative of its own, in every combination', () => {
  const either: Schema = { oneOf: [{ required: ['a'] }, { required: ['b'] }] }
  const schema: Schema = {
    properties: { a: {}, b: {} },
    allOf: [{ anyOf: [{ title: '1' }, { title: '2' }] }],
    ...either,
  }
  expect(alternatives(document, schema)).toEqual([
    { title: '1', properties: { a: {} }, required: ['a'] },
    { title: '2', properties: { a: {} }, required: ['a'] },
    { title: '1', properties: { b: {} }, required: ['b'] },
    { title: '2', properties: { b: {} }, required: ['b'] },
  ])
})

test('an example beside a reference belongs to the members it names', () => {
  expect(alternatives(document, { allOf: [base, { example: { id: 'x_1' } }] })).toMatchObject([
    { properties: { id: { type: 'string', example: 'x_1' } } },
  ])
})

test('the properties of a schema are those of everything it is composed of, its own last', () => {
  const schema: Schema = { allOf: [base], properties: { id: { type: 'number' }, name: {} } }
  expect(propertiesOf(document, schema)).toEqual({ id: { type: 'number' }, name: {} })
})

test('a schema that contains itself is taken apart once', () => {
  expect(partsOf(document, { $ref: '#/components/schemas/Tree' })).toHaveLength(3)
})
