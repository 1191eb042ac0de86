import { expect, test } from 'vitest'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'
import { typesOf } from './types.ts'

/** A description of one operation that takes and gives what the schemas say. */
function description(schemas: Record<string, Schema>, sent: Schema, received: Schema): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    servers: [{ url: 'https://api.example' }],
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          requestBody: { content: { 'application/json': { schema: sent } } },
          responses: { 201: { description: 'ok', content: { 'application/json': { schema: received } } } },
        },
      },
    },
    components: { schemas },
  }
}

const $ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

test('each schema has a declaration of its own, which others refer to by its name', async () => {
  const Owner = { type: 'object', properties: { name: { type: 'string' } } }
  const Thing = { type: 'object', properties: { owner: $ref('Owner'), kind: { type: 'string' } }, required: ['kind'] }
  const types = await typesOf(description({ Thing, Owner }, {}, $ref('Thing')))
  expect(types).toContain('export interface Thing {\n    owner?: Owner;\n    kind: string;\n}')
  expect(types).toContain('201: JsonResponse<Thing>;')
  expect(types).not.toContain('components["schemas"]')
})

test('what may be left out of a request may be undefined; an answer either has a member or does not', async () => {
  const Sent = { type: 'object', properties: { note: { type: 'string' } } }
  const Received = { type: 'object', properties: { note: { type: 'string' } } }
  const types = await typesOf(description({ Sent, Received }, $ref('Sent'), $ref('Received')))
  expect(types).toContain('export interface Sent {\n    note?: string | undefined;\n}')
  expect(types).toContain('export interface Received {\n    note?: string;\n}')
})

test('codes of currencies and countries are closed in requests and open in answers', async () => {
  const members = (): Record<string, Schema> => ({
    currency: { type: 'string', format: 'iso-4217' },
    country: { type: ['string', 'null'], format: 'iso-3166-1-alpha-3' },
  })
  const required = ['currency', 'country']
  const schemas = {
    Sent: { type: 'object', properties: members(), required },
    Received: { type: 'object', properties: members(), required },
  }
  const types = await typesOf(description(schemas, $ref('Sent'), $ref('Received')))
  const read = (name: string) =>
    new RegExp(`export interface ${name} \\{\\n([^}]+(?:\\{\\}[^}]+)*)\\n\\}`).exec(types)?.[1]
  expect(read('Sent')).toMatch(/currency: CurrencyCode;[\s\S]*country: CountryCode \| null;/)
  expect(read('Received')).toMatch(
    /currency: CurrencyCode \| \(string & \{\}\);[\s\S]*country: CountryCode \| \(string & \{\}\) \| null;/,
  )
})

test('a sentence stands first and as text, and tags without text are left out', async () => {
  const kind = {
    type: 'string',
    enum: ['a', 'b'],
    title: 'Kind',
    description: 'First line.\n\n- second line',
    example: 'a',
  }
  const types = await typesOf(description({}, {}, { type: 'object', properties: { kind } }))
  const lines = types.split('\n').map((line) => line.trim())
  const start = lines.indexOf('* First line.')
  expect(lines.slice(start - 1, start + 5)).toEqual([
    '/**',
    '* First line.',
    '*',
    '* - second line',
    '* @example a',
    '*/',
  ])
  expect(types).not.toMatch(/@enum|@description/)
})

test('a member that nothing is said of has the sentence of its schema', async () => {
  const Notes = { type: 'object', description: 'Pairs of your own.', properties: { key: { type: 'string' } } }
  const types = await typesOf(description({ Notes }, {}, { type: 'object', properties: { notes: $ref('Notes') } }))
  expect(types).toMatch(/\/\*\* Pairs of your own\. \*\/\s+notes\?: Notes;/)
})

test('branches that only require do not make a body unknown', async () => {
  const body = {
    type: 'object',
    properties: { one: { type: 'string' }, two: { type: 'string' } },
    anyOf: [{ required: ['one'] }, { required: ['two'] }],
  }
  const types = await typesOf(description({}, body, {}))
  expect(types).toMatch(/one\?: string \| undefined;/)
  expect(types).not.toContain('| unknown')
})

test('what operations share is declared once; a response of several kinds, and parameters, stand where they are', async () => {
  const json = (schema: Schema) => ({ 'application/json': { schema } })
  const schemas = { Thing: { type: 'object' }, Error: { type: 'object' } }
  const document = description(schemas, {}, $ref('Thing'))
  document.paths['/things/{id}'] = {
    get: {
      operationId: 'getThing',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: { description: 'ok', content: { ...json($ref('Thing')), 'text/csv': { schema: { type: 'string' } } } },
        204: { description: 'nothing' },
        404: { description: 'no', content: json($ref('Error')) },
      },
    },
  }
  const types = (await typesOf(document)).replaceAll(/\s+/g, ' ')
  expect(types).toContain('createThing: { parameters: NoParameters;')
  expect(types).toContain(
    'getThing: { parameters: { query?: never; header?: never; path: { id: string; }; cookie?: never; };',
  )
  expect(types).toContain('200: { headers: AnyHeaders; content: { "application/json": Thing; "text/csv": string; }; };')
  expect(types).toContain('/** nothing */ 204: { headers: AnyHeaders; content?: never; };')
  expect(types).toContain('404: Refusal;')
})
