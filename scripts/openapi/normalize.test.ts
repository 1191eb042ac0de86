import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { complete } from './complete.ts'
import { normalize } from './normalize.ts'

const described = (operation: object, more: object = {}): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  servers: [{ url: 'https://example.com' }],
  paths: { '/things': { get: { operationId: 'getThings', responses: {}, ...operation } } },
  ...more,
})
const read = (document: JsonObject) => {
  const normal = normalize(document)
  const whole = complete(normal.document)
  const { paths } = whole.document as { paths: Record<string, { get: Record<string, unknown> }> }
  return {
    document: whole.document,
    operation: paths['/things']?.get,
    findings: [...normal.findings, ...whole.findings].map(({ kind, place, message }) => `${kind} ${place}: ${message}`),
  }
}

test('responses and bodies by reference stand where they are used', () => {
  const responses = {
    NotFound: { description: 'No.', content: { 'application/json': { schema: { type: 'object' } } } },
  }
  const { operation } = read(
    described({ responses: { 404: { $ref: '#/components/responses/NotFound' } } }, { components: { responses } }),
  )
  expect(operation?.responses).toEqual({ 404: responses.NotFound })
})

test('a media type has one name, whatever its parameters and letters', () => {
  const content = {
    'Application/JSON; charset=utf-8': { schema: {} },
    'application/json': { schema: { type: 'object' } },
  }
  const { operation } = read(described({ responses: { 200: { description: 'ok', content } } }))
  expect(operation?.responses).toEqual({ 200: { description: 'ok', content: { 'application/json': { schema: {} } } } })
})

test('statuses that are several are read as one, where none of theirs is described', () => {
  const responses = {
    '2XX': { description: 'ok' },
    404: { description: 'gone' },
    '4XX': { description: 'no' },
    default: { description: 'else' },
  }
  const { operation, findings } = read(described({ responses }))
  expect(operation?.responses).toEqual({ 200: { description: 'ok' }, 404: { description: 'gone' } })
  expect(findings).toHaveLength(3)
})

test('OPTIONS, HEAD and TRACE are left out, and said', () => {
  const document = described({})
  Object.assign((document.paths as Record<string, object>)['/things'] ?? {}, { options: { responses: {} } })
  const { findings, document: whole } = read(document)
  expect(Object.keys((whole.paths as Record<string, object>)['/things'] ?? {})).toEqual(['get'])
  expect(findings).toEqual(['method /paths/~1things/options: is for browsers and gateways'])
})

test('3.0 is read in the words of 3.1: null, exclusive bounds, null beside a reference', () => {
  const schemas = {
    A: { type: 'string', nullable: true, enum: ['x'] },
    B: { type: 'number', minimum: 0, exclusiveMinimum: true },
    C: { nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] },
  }
  const { document, findings } = read({ ...described({}, { components: { schemas } }), openapi: '3.0.3' })
  expect(document).toMatchObject({
    openapi: '3.1.0',
    components: {
      schemas: {
        A: { type: ['string', 'null'], enum: ['x', null] },
        B: { type: 'number', exclusiveMinimum: 0 },
        C: { anyOf: [{ allOf: [{ $ref: '#/components/schemas/A' }] }, { type: 'null' }] },
      },
    },
  })
  expect(findings).toEqual(['version /openapi: is 3.0.3'])
})

test('3.2 is read in the words of 3.1, and what those cannot say is told', () => {
  const content = {
    'application/jsonl': { itemSchema: { type: 'object' }, examples: { one: { dataValue: { a: 1 } } } },
  }
  const parameters = [
    { in: 'querystring', name: 'all', content: {} },
    { in: 'cookie', name: 'c', style: 'cookie' },
  ]
  const document = described({ parameters, responses: { 200: { description: 'ok', summary: 'Fine', content } } })
  Object.assign((document.paths as Record<string, object>)['/things'] ?? {}, {
    query: {},
    additionalOperations: { LINK: {} },
  })
  const { operation, findings } = read({
    ...document,
    openapi: '3.2.0',
    $self: 'https://example.com',
    tags: [{ name: 'A', kind: 'nav' }],
  })
  expect(operation?.parameters).toEqual([{ in: 'cookie', name: 'c', style: 'form' }])
  expect(operation?.responses).toEqual({
    200: { description: 'ok', content: { 'application/jsonl': { examples: { one: { value: { a: 1 } } } } } },
  })
  expect(findings).toEqual([
    'version /openapi: is 3.2.0',
    'not-readable-in-3.1 /paths/~1things/get/responses/200/content/application~1jsonl/itemSchema: describes the items of a stream, which OpenAPI 3.1 cannot',
    'not-readable-in-3.1 /paths/~1things/get/parameters: has the parameter all, which is the whole query, as OpenAPI 3.1 cannot say',
    'not-readable-in-3.1 /paths/~1things/query: is an operation of the method QUERY, which OpenAPI 3.1 does not have',
    'not-readable-in-3.1 /paths/~1things/additionalOperations: are operations of methods that OpenAPI 3.1 does not have',
  ])
})

test('a reference into the middle of something gets a schema with a name', () => {
  const schemas = {
    A: { type: 'object', properties: { b: { type: 'string' } } },
    C: { $ref: '#/components/schemas/A/properties/b' },
  }
  const { document } = read(described({}, { components: { schemas } }))
  expect(document.components).toMatchObject({
    schemas: { C: { $ref: '#/components/schemas/AB' }, AB: { type: 'string' } },
  })
})

test.each([
  [[{ Key: [] }], [{ in: 'header', name: 'X-Key' }]],
  [[{ Token: [], Key: [] }], [{ in: 'header', name: 'X-Key' }]],
  [[{ Token: [] }, { Key: [] }], []],
  [[{ Bare: [] }], []],
])('what security %j asks for besides the key is a parameter', (security, expected) => {
  const securitySchemes = {
    Token: { type: 'http', scheme: 'bearer' },
    Key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    Bare: { type: 'apiKey', in: 'header', name: 'Authorization' },
  }
  const { operation } = read(described({ security }, { components: { securitySchemes } }))
  expect(operation?.parameters ?? []).toMatchObject(expected)
})

test('variables of a server are filled in, and true is a schema', () => {
  const servers = [{ url: 'https://{host}/v1', variables: { host: { default: 'api.example.com' } } }]
  const { document } = read(described({}, { servers, components: { schemas: { Any: true, None: { not: true } } } }))
  expect(document).toMatchObject({
    servers: [{ url: 'https://api.example.com/v1' }],
    components: { schemas: { Any: {}, None: { not: {} } } },
  })
})
