import { expect, test } from 'vitest'
import type { OpenApiDocument } from '../openapi/types.ts'
import { checkEffective, loadEffective } from './effective.ts'
import { problemsOf } from './problems.ts'

/** A small description, changed by a test into one that swagger-parser takes or stumbles over. */
function description(change: (parts: { item: Any; operation: Any; thing: Any; paths: Any }) => void): Any {
  const thing: Any = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }
  const operation: Any = {
    operationId: 'getThing',
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'thing_1' }],
    responses: {
      200: { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
    },
  }
  const item: Any = { get: operation }
  const paths: Any = { '/things/{id}': item }
  change({ item, operation, thing, paths })
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://things.example' }],
    paths,
    components: { schemas: { Thing: thing } },
  }
}
// biome-ignore lint/suspicious/noExplicitAny: a description is broken in ways that its types do not allow
type Any = any

const AT = '#/paths/~1things~1{id}/get'
const THING = '#/components/schemas/Thing'

test.each<[string, (parts: { item: Any; operation: Any; thing: Any; paths: Any }) => void, string]>([
  [
    'a path parameter that is not declared',
    ({ operation }) => delete operation.parameters,
    `${AT} has {id} in its path and does not declare the path parameter id`,
  ],
  [
    'a path parameter that is not in the path',
    ({ operation }) => operation.parameters.push({ name: 'key', in: 'path', required: true }),
    `${AT}/parameters/1 is the path parameter key, and {key} is not in the path`,
  ],
  [
    'a path parameter that may be left out',
    ({ operation }) => delete operation.parameters[0].required,
    `${AT}/parameters/0 is the path parameter id, which must be required: true`,
  ],
  [
    'a query parameter twice',
    ({ operation }) => operation.parameters.push({ name: 'page', in: 'query' }, { name: 'page', in: 'query' }),
    `${AT}/parameters/2 is the query parameter page, which stands there already`,
  ],
  [
    'a parameter without a name',
    ({ operation }) => operation.parameters.push({ in: 'query' }),
    `${AT}/parameters/1 is {"in":"query"}; a parameter has a name and says what it is in`,
  ],
  [
    'a list of parameters that is not one',
    ({ item }) => Object.assign(item, { parameters: 'id' }),
    `${AT} has parameters "id"; it is a list`,
  ],
  [
    'a type that does not exist',
    ({ thing }) => Object.assign(thing.properties.id, { type: 'strin' }),
    `${THING}/properties/id has the type "strin"; it is one of string, number, integer, boolean, object, array, null`,
  ],
  [
    'a required that is not a list',
    ({ thing }) => Object.assign(thing, { required: 'id' }),
    `${THING} has required "id"; it is a list of the names of members`,
  ],
  [
    'an enum that is not a list',
    ({ thing }) => Object.assign(thing, { enum: 'a' }),
    `${THING} has enum "a"; it is a list of values`,
  ],
  [
    'a member that is required twice',
    ({ thing }) => Object.assign(thing, { required: ['id', 'id'] }),
    `${THING} has required with "id" twice`,
  ],
  [
    'a pattern that does not compile',
    ({ thing }) => Object.assign(thing, { pattern: '[' }),
    `${THING} has the pattern "[", which is not a regular expression`,
  ],
  [
    'a bound in words',
    ({ thing }) => Object.assign(thing, { minLength: '2' }),
    `${THING} has minLength "2"; it is a number`,
  ],
  [
    'a composition of nothing',
    ({ thing }) => Object.assign(thing, { oneOf: {} }),
    `${THING} has oneOf {}; it is a list of schemas`,
  ],
  [
    'properties in a list',
    ({ thing }) => Object.assign(thing, { properties: [] }),
    `${THING} has properties []; it is an object of schemas`,
  ],
  [
    'a schema that is a text',
    ({ thing }) => Object.assign(thing.properties, { id: 'string' }),
    `${THING}/properties/id is "string"; a schema is an object`,
  ],
  [
    'an operation without responses',
    ({ operation }) => delete operation.responses,
    `${AT} has no responses; an operation says at least one`,
  ],
  [
    'a status in words',
    ({ operation }) => Object.assign(operation.responses, { ok: { description: 'ok' } }),
    `${AT}/responses/ok is not a status`,
  ],
  [
    'an operationId twice',
    ({ paths, operation }) => Object.assign(paths, { '/things': { post: { ...operation, parameters: [] } } }),
    `#/paths/~1things/post has the operationId "getThing", which ${AT} has already`,
  ],
  [
    'an operation that is a text',
    ({ item }) => Object.assign(item, { put: 'later' }),
    '#/paths/~1things~1{id}/put is "later"; an operation is an object',
  ],
])('%s is a sentence with its place', async (_, change, sentence) => {
  const document = description(change)
  expect(problemsOf(document)).toEqual([sentence])
  await expect(checkEffective(document as OpenApiDocument)).rejects.toThrow(
    `the effective description has faults:\n  ${sentence}`,
  )
})

test('a description without faults has none', async () => {
  expect(problemsOf(description(() => {}))).toEqual([])
  const { document } = await loadEffective()
  expect(problemsOf({ ...document })).toEqual([])
})

test('a long value is cut', () => {
  const [problem] = problemsOf(description(({ thing }) => Object.assign(thing, { required: 'x'.repeat(500) })))
  expect(problem?.length).toBeLessThan(200)
})
