import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import type { LoadedDescription } from './load.ts'
import { type ReportOptions, reportOn } from './report.ts'
import type { Waiver } from './waivers.ts'

const loaded = (document: JsonObject, version = '1'): LoadedDescription => ({
  source: 'x',
  sha256: JSON.stringify(document),
  title: '',
  version,
  document: { openapi: '3.1.0', info: { version }, ...document },
})

const answer = (type: string) => ({ 200: { content: { 'application/json': { schema: { type } } } } })
const operations = (type: string): JsonObject => ({
  paths: {
    '/pets': {
      get: { operationId: 'listPets', tags: ['pets'], responses: answer(type) },
      post: { operationId: 'addPet', tags: ['pets'], 'x-internal': true, responses: answer(type) },
    },
    '/owners': { get: { operationId: 'listOwners', tags: ['owners'], 'x-internal': false, responses: answer(type) } },
  },
})

async function idsOf(base: JsonObject, revision: JsonObject, options: ReportOptions = {}): Promise<string[]> {
  const { changes } = await reportOn(loaded(base, '1'), loaded(revision, '2'), [], options)
  const told = changes.filter(({ level }) => level !== 'docs')
  return told.map(({ id, operations: [where] }) => `${where?.operation ?? '-'} ${id}`)
}

test.each([
  ['a path', { matchPath: '^/pets$' }, ['GET /pets', 'POST /pets']],
  ['none of a path', { unmatchPath: '^/owners' }, ['GET /pets', 'POST /pets']],
  ['an operationId', { operations: ['addPet'] }, ['POST /pets']],
  ['a method and a path', { operations: ['GET /owners', 'GET /pets'] }, ['GET /owners', 'GET /pets']],
  ['a tag', { tags: ['owners'] }, ['GET /owners']],
  ['an extension that is not false', { extensions: ['x-internal'] }, ['POST /pets']],
  ['what a client calls', { called: new Set(['listPets']) }, ['GET /pets']],
  ['a path and a tag', { matchPath: 'pets$', tags: ['owners', 'pets'], operations: ['addPet'] }, ['POST /pets']],
])('a filter by %s leaves out the changes of all other operations', async (_, filter, expected) => {
  const found = await idsOf(operations('string'), operations('integer'), { filter })
  expect(found.map((each) => each.replace(/ response-property-type-changed$/, '')).sort()).toEqual(expected)
})

test.each([
  ['a path', { matchPath: '^/zzz' }, 'no operation of either description fits --match-path ^/zzz, so nothing'],
  ['every path', { unmatchPath: 's$' }, 'fits --unmatch-path s$'],
  ['an operation', { operations: ['addPet', 'POST /typo'] }, '--operation POST /typo names no operation of either'],
  ['a tag', { tags: ['nope'] }, 'fits --tag nope'],
  ['an extension', { extensions: ['x-nope'] }, 'fits --extension x-nope'],
  ['what a client calls', { called: new Set(['a']) }, 'fits --client'],
  ['what excludes each other', { matchPath: 'pets', tags: ['owners'] }, 'fits --match-path pets --tag owners'],
])('a filter by %s that no operation fits is refused, whether anything changed or not', async (_, filter, message) => {
  for (const type of ['string', 'integer'])
    await expect(idsOf(operations('string'), operations(type), { filter })).rejects.toThrow(message)
})

test('an operation that counts on one side alone counts', async () => {
  const { '/owners': owners, ...rest } = operations('string').paths as Record<string, JsonObject>
  const filter = { tags: ['owners'] }
  expect(await idsOf({ paths: { ...rest, '/owners': owners } }, { paths: rest }, { filter })).toEqual([
    'GET /owners api-removed-without-deprecation',
  ])
})

test('paths that moved as a whole are the same paths, and what changed in them is said', async () => {
  const under = (prefix: string, type: string): JsonObject => ({
    paths: { [`${prefix}/pets`]: { get: { responses: answer(type) } }, '/health': { get: { responses: {} } } },
  })
  const prefixes = { base: { strip: '/v1' }, revision: { strip: '/v2' } }
  expect(await idsOf(under('/v1', 'string'), under('/v2', 'string'), { prefixes })).toEqual([])
  expect(await idsOf(under('/v1', 'string'), under('/v2', 'integer'), { prefixes })).toEqual([
    'GET /v2/pets response-property-type-changed',
  ])
  expect(await idsOf(under('', 'string'), under('/v2', 'string'), { prefixes: { base: { add: '/v2' } } })).toEqual([
    'GET /health api-removed-without-deprecation',
    'GET /health endpoint-added',
  ])
  expect((await idsOf(under('/v1', 'string'), under('/v2', 'string'))).sort()).toEqual([
    'GET /v1/pets api-removed-without-deprecation',
    'GET /v2/pets endpoint-added',
  ])
})

test('a break under the same version is said, unless the break was waived', async () => {
  const [old, now] = [operations('string'), operations('integer')]
  const run = async (versions: [string, string], waivers: Waiver[] = []) => {
    const report = await reportOn(loaded(old, versions[0]), loaded(now, versions[1]), waivers)
    return report.changes.map(({ id }) => id).includes('api-version-not-bumped')
  }
  expect(await run(['1', '1'])).toBe(true)
  expect(await run(['1', '2'])).toBe(false)
  const { changes } = await reportOn(loaded(old), loaded(now), [])
  const waivers = changes.flatMap(({ id, fingerprint, level }) =>
    level === 'breaking'
      ? [{ id, operation: '*', pointer: '', reason: 'r', by: 'b', until: '2999-01-01', fingerprint }]
      : [],
  )
  expect(waivers.length).toBeGreaterThan(0)
  expect(await run(['1', '1'], waivers)).toBe(false)
})

test.each(['id', 'fingerprint'] as const)('that the version stayed can be waived by its %s', async (by) => {
  const [old, now] = [loaded(operations('string')), loaded(operations('integer'))]
  const { changes } = await reportOn(old, now, [])
  const stayed = changes.find(({ id }) => id === 'api-version-not-bumped')
  const entry = { operation: '*', pointer: '/info/version', reason: 'r', by: 'b', until: '2999-01-01' }
  const named = { id: stayed?.id ?? '', fingerprint: stayed?.fingerprint ?? '' }
  const waiver: Waiver = by === 'id' ? { ...entry, id: named.id } : { ...entry, id: '', fingerprint: named.fingerprint }
  const { waived, changes: left } = await reportOn(old, now, [waiver])
  expect(waived.map(({ id }) => id)).toEqual(['api-version-not-bumped'])
  expect(left).toHaveLength(changes.length - 1)
})

test('what ends soon is said, also where nothing changed', async () => {
  const document: JsonObject = {
    paths: {
      '/pets': {
        get: {
          'x-sunset': '2027-01-31',
          parameters: [
            { in: 'query', name: 'q', 'x-sunset': '2027-02-10T00:00:00Z' },
            { in: 'query', name: 'z', 'x-sunset': 'one day' },
          ],
        },
        post: { 'x-sunset': '2026-12-31' },
      },
    },
  }
  const near = (sunsetDays: number) => idsOf(document, document, { sunsetDays, today: '2027-01-11' })
  expect(await near(19)).toEqual(['POST /pets api-sunset-near'])
  expect(await near(20)).toEqual(['GET /pets api-sunset-near', 'POST /pets api-sunset-near'])
  expect(await near(30)).toContain('GET /pets request-parameter-sunset-near')
  expect(await idsOf(document, document)).toEqual([])
})

test('a rule has the level that is set for it, with the reason, and none when it is to be left out', async () => {
  const id = 'response-property-type-changed'
  const run = (level: 'warning' | 'none') =>
    reportOn(loaded(operations('string')), loaded(operations('integer')), [], {
      levels: [{ id, level, reason: 'nobody reads it' }],
    })
  const { verdict, changes } = await run('warning')
  expect(verdict).toBe('warning')
  expect(changes[0]).toMatchObject({ id, level: 'warning', leveled: { from: 'breaking', reason: 'nobody reads it' } })
  expect((await run('none')).verdict).toBe('none')
})

test('a fingerprint is the same whatever else changes, and another for another change', async () => {
  const branch = (name: string) => ({ type: 'object', properties: { kind: { const: name } }, required: ['kind'] })
  const describe = (type: string, before: string[], extra = {}): JsonObject => ({
    paths: {
      ...extra,
      '/pets': {
        get: {
          parameters: before
            .map((name) => ({ in: 'query', name, schema: { type: 'string' } }))
            .concat([{ in: 'query', name: 'q', schema: { type } }]),
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: {
                    oneOf: [...before.map(branch), { ...branch('q'), required: ['kind'], maxProperties: type.length }],
                  },
                },
              },
            },
          },
        },
      },
    },
  })
  const printsOf = async (base: JsonObject, revision: JsonObject) => {
    const { changes } = await reportOn(loaded(base, '1'), loaded(revision, '2'), [])
    return changes.filter(({ level }) => level !== 'docs').map(({ fingerprint }) => fingerprint)
  }
  const once = await printsOf(describe('string', []), describe('integer', []))
  const later = await printsOf(
    describe('string', ['a', 'b']),
    describe('integer', ['a', 'b'], { '/more': { get: {} } }),
  )
  expect(new Set(once).size).toBe(once.length)
  expect(once.length).toBeGreaterThan(1)
  for (const fingerprint of once) expect(later).toContain(fingerprint)
  const another = await printsOf(describe('string', []), describe('boolean', []))
  expect(another).not.toEqual(once)
})
