import { expect, test } from 'vitest'
import { check } from '../../src/validation/check.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'
import { shapesOf } from './shapes.ts'

/** A description whose one response is the schema `Answer`. */
function describedBy(schemas: Record<string, Schema>): OpenApiDocument {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } }
  const get = { operationId: 'getAnswer', responses: { 200: { description: 'Success', content } } }
  return {
    openapi: '3.1.0',
    info: { title: 'A test', version: '1' },
    servers: [{ url: 'https://api.example/v1' }],
    paths: { '/answer': { get } },
    components: { schemas },
  }
}

function findings(document: OpenApiDocument, value: unknown) {
  const { responses, schemas } = shapesOf(document)
  return check(responses.getAnswer?.[200] ?? {}, value, schemas).map(({ kind, pointer }) => `${kind} ${pointer}`)
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

test('a schema stands once, and responses refer to it', () => {
  const document = describedBy({
    Answer: { type: 'object', properties: { from: ref('Person'), to: ref('Person') } },
    Person: { type: 'string' },
  })
  expect(shapesOf(document)).toEqual({
    schemas: {
      Answer: { types: ['object'], members: { from: { ref: 'Person' }, to: { ref: 'Person' } } },
      Person: { types: ['string'] },
    },
    responses: { getAnswer: { 200: { ref: 'Answer' } } },
  })
})

test('a schema may contain itself', () => {
  const document = describedBy({
    Answer: {
      type: 'object',
      properties: { name: { type: 'string' }, children: { type: 'array', items: ref('Answer') } },
      required: ['name'],
    },
  })
  const tree = { name: 'a', children: [{ name: 'b', children: [{ name: 7 }, { children: [] }] }] }
  expect(findings(document, tree)).toEqual([
    'wrong type /children/0/children/0/name',
    'missing field /children/0/children/1/name',
  ])
})

test('a composed schema has the members of all its parts, and of either branch', () => {
  const document = describedBy({
    Answer: {
      allOf: [ref('Base'), { type: 'object', properties: { state: { enum: ['on', 'off'] } } }],
      oneOf: [ref('Card'), ref('Transfer')],
    },
    Base: { type: 'object', properties: { id: { type: 'string' }, state: { type: 'string' } }, required: ['id'] },
    Card: { type: 'object', properties: { card: { type: 'string' } }, required: ['card'] },
    Transfer: { type: 'object', properties: { iban: { type: 'string' } }, required: ['iban'] },
  })
  expect(findings(document, { id: 'a', state: 'on', iban: 'DE' })).toEqual([])
  expect(findings(document, { id: 'a', state: 'broken', card: '4' })).toEqual(['unknown enum value /state'])
  expect(findings(document, { id: 'a', card: '4', odd: 1 })).toEqual(['unknown field /odd'])
})

test('members beside a reference count too', () => {
  const document = describedBy({
    Answer: { ...ref('Base'), properties: { note: { type: 'string' } } },
    Base: { type: 'object', properties: { id: { type: 'string' } } },
  })
  expect(findings(document, { id: 'a', note: 'b', odd: 1 })).toEqual(['unknown field /odd'])
})

test.each<[string, Record<string, Schema>, string]>([
  ['is its own alias', { Answer: ref('Other'), Other: ref('Answer') }, 'is nothing but itself'],
  ['may be itself', { Answer: { oneOf: [ref('Answer'), { type: 'string' }] } }, 'Answer is nothing but itself'],
  ['is composed with itself', { Answer: { type: 'object', allOf: [ref('Answer')] } }, 'Answer is composed with itself'],
  ['refers to nothing', { Answer: ref('Nobody') }, '#/components/schemas/Nobody leads nowhere'],
])('a schema that %s is refused by name', (_, schemas, message) => {
  expect(() => shapesOf(describedBy(schemas))).toThrow(message)
})
