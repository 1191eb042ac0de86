import { expect, test } from 'vitest'
import { parseOverlay } from '../../description/overlay.ts'
import type { JsonObject } from '../../lib/json.ts'
import { proposeCorrections } from './propose.ts'

const ok = { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } }

/** A small description, changed. */
function published(
  change: (paths: Record<string, Record<string, object>>, schemas: Record<string, object>) => void,
): JsonObject {
  const paths: Record<string, Record<string, object>> = {
    '/things': { get: { operationId: 'getThings', responses: { 200: ok } } },
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' }, example: 'thing_1' }],
        responses: { 200: ok },
      },
    },
  }
  const schemas: Record<string, object> = {
    Thing: { type: 'object', properties: { id: { type: 'string', example: 'thing_1' } }, required: ['id'] },
  }
  change(paths, schemas)
  const servers = [{ url: 'https://example.com' }]
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, servers, paths, components: { schemas } }
}

const before = published(() => {})
const propose = (pinned: JsonObject, ...actions: object[]) => {
  const text = JSON.stringify({ overlay: '1.0.0', info: { title: 'T', version: '1' }, actions })
  const overlays = actions.length > 0 ? [parseOverlay('overlays/10.yaml', text)] : []
  return proposeCorrections({ pinned, overlays }, { pinned: before, effective: before })
}

test('a description without faults takes no correction', async () => {
  expect(await propose(before)).toMatchObject({ findings: [], actions: [], edits: [] })
})

const CASES: [
  string,
  (paths: Record<string, Record<string, object>>, schemas: Record<string, object>) => void,
  object,
][] = [
  [
    'an operation that is called otherwise keeps its name',
    (paths) => Object.assign(paths['/things']?.get ?? {}, { operationId: 'list-things' }),
    { target: "$.paths['/things'].get", update: { operationId: 'getThings' } },
  ],
  [
    'a second operation of the same name gets one of its own',
    (paths) => Object.assign(paths, { '/more': { get: { operationId: 'getThing', responses: { 200: ok } } } }),
    { target: "$.paths['/more'].get", update: { operationId: 'getThing2' } },
  ],
  [
    'a reference that leads nowhere is left out',
    (_, schemas) => Object.assign(schemas, { Other: { $ref: '#/components/schemas/Gone' } }),
    { target: "$.components.schemas.Other['$ref']", remove: true },
  ],
  [
    'what is of the wrong kind is left out',
    (_, schemas) => Object.assign(schemas.Thing ?? {}, { description: 7 }),
    { target: '$.components.schemas.Thing.description', remove: true },
  ],
  [
    'a parameter of the path that is not described is a text',
    (paths) => Object.assign(paths['/things/{id}']?.get ?? {}, { parameters: [] }),
    { target: "$.paths['/things/{id}'].get.parameters", update: expect.objectContaining({ name: 'id', in: 'path' }) },
  ],
  [
    'an operation without responses has a success',
    (paths) => Object.assign(paths, { '/more': { get: { operationId: 'getMore', responses: {} } } }),
    { target: "$.paths['/more'].get", update: { responses: { '200': { description: 'Not described.' } } } },
  ],
  [
    'an example inside a schema that does not fit gets another value',
    (_, schemas) => Object.assign(schemas.Thing ?? {}, { properties: { id: { type: 'integer', example: 'one' } } }),
    { target: '$.components.schemas.Thing.properties.id', update: { example: 1 } },
  ],
  [
    'a new operation that simulates something is of the sandbox',
    (paths) => Object.assign(paths, { '/things/mock': { post: { operationId: 'mockThing', responses: { 200: ok } } } }),
    { target: "$.paths['/things/mock'].post", update: { 'x-glomo-sandbox-only': true } },
  ],
]

test.each(CASES)('%s', async (_, change, action) => {
  const { findings, actions } = await propose(published(change))
  expect(actions).toMatchObject([action])
  expect(findings.filter(({ level }) => level === 'open')).toEqual([])
  expect(actions[0]?.description).toMatch(/^Published so that it .+; .+\.$/)
})

test('an overlay follows a path that moved, and is taken out where nothing is left to correct', async () => {
  const pinned = published((paths) => {
    paths['/v2/things'] = paths['/things'] ?? {}
    delete paths['/things']
  })
  const moved = { target: "$.paths['/things'].get", description: 'why', update: { deprecated: true } }
  const said = { target: '$.components.schemas.Thing', description: 'why', update: { required: ['id'] } }
  const gone = { target: '$.components.schemas.Old', description: 'why', remove: true }
  const { edits, findings, document } = await propose(pinned, moved, said, gone)
  expect(edits).toEqual([
    { file: 'overlays/10.yaml', index: 0, replacement: { ...moved, target: "$.paths['/v2/things'].get" } },
    { file: 'overlays/10.yaml', index: 1, replacement: undefined },
    { file: 'overlays/10.yaml', index: 2, replacement: undefined },
  ])
  expect(findings.map(({ kind }) => kind)).toEqual([
    'overlay-target-moved',
    'overlay-not-needed',
    'overlay-target-gone',
  ])
  expect(document.paths['/v2/things']?.get?.deprecated).toBe(true)
})

test('what describes no operation is refused', async () => {
  await expect(propose({ ...before, paths: 7 })).rejects.toThrow('the description describes no operation')
})

test('a fault that only OpenAPI 3.2 has words for is a finding, and is left out with its part', async () => {
  const pinned = published((paths) => Object.assign(paths['/things'] ?? {}, { query: { operationId: 5 } }))
  const { findings, document } = await propose({ ...pinned, openapi: '3.2.0' })
  expect(findings.map(({ kind, place }) => `${kind} ${place}`)).toContain('invalid /paths/~1things/query/operationId')
  expect(document.paths['/things']).not.toHaveProperty('query')
})
