import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import type { Change } from '../change.ts'
import type { LoadedDescription } from '../load.ts'
import { reportOn } from '../report.ts'
import { touchText } from './touch-text.ts'
import type { Consumer, Usage } from './usage-file.ts'

const text = { type: 'string' }
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const BASE = {
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [
          { in: 'query', name: 'page', schema: { type: 'integer' } },
          { in: 'query', name: 'kind', schema: text },
        ],
        responses: {
          200: json({ type: 'object', properties: { data: { type: 'array', items: reference('Pet') } } }),
        },
      },
      post: {
        operationId: 'addPet',
        requestBody: json({ type: 'object', properties: { name: text, home: reference('Home') } }),
        responses: { 201: json(reference('Pet')) },
      },
    },
    '/owners': { get: { operationId: 'listOwners', responses: { 200: json(reference('Owner')) } } },
  },
  components: {
    schemas: {
      Pet: { type: 'object', properties: { name: text, home: reference('Home'), size: reference('Size') } },
      Home: { type: 'object', properties: { city: text, street: text } },
      Size: { type: 'string', enum: ['small', 'large'] },
      Owner: { type: 'object', properties: { name: text, pets: { type: 'array', items: reference('Pet') } } },
    },
  },
}

const NOTHING: Usage = { methods: [], fields: [], cannotTell: [] }
const list = { method: 'pets.list', operation: 'listPets', also: [], places: ['a.ts:1:1'] }
const add = { method: 'pets.add', operation: 'addPet', also: ['listPets'], places: ['b.ts:1:1', 'b.ts:2:1'] }
const read = (of: string, member: string) => ({ use: 'read' as const, of, member, places: ['c.ts:1:1'] })
const given = (of: string, member: string) => ({ use: 'given' as const, of, member, places: ['d.ts:1:1'] })
const lost = (kind: 'methods' | 'fields', of?: string[]) => ({
  place: 'e.ts:1:1',
  lost: kind,
  of,
  why: 'it becomes any here',
})

const loaded = (document: JsonObject, version: string): LoadedDescription => ({
  source: 'x',
  sha256: JSON.stringify(document),
  title: '',
  version,
  document: { openapi: '3.1.0', info: { version }, ...document },
})

/** What the one change that matters says. */
async function said(change: (document: typeof BASE) => void, usage: Partial<Usage> | null): Promise<string> {
  const revision = structuredClone(BASE)
  change(revision)
  const known = usage && { ...NOTHING, ...usage }
  const consumer: Consumer = { name: 'shop', usage: known, unread: known ? '' : 'it could not be installed' }
  const { changes } = await reportOn(loaded(BASE, '1'), loaded(revision, '2'), [], { consumers: [consumer] })
  const told = changes.filter(({ level }) => level !== 'docs')
  expect(told).toHaveLength(1)
  return told.map(touchText).join()
}

const cityIsNumber = ({ components }: typeof BASE) =>
  void Object.assign(components.schemas.Home.properties.city, { type: 'number' })
const sizeGrows = ({ components }: typeof BASE) => void components.schemas.Size.enum.push('huge')
const kindIsGone = ({ paths }: typeof BASE) => void paths['/pets'].get.parameters.pop()
const listIsGone = ({ paths }: typeof BASE) => void Reflect.deleteProperty(paths['/pets'], 'get')
const pageIsNeeded = ({ paths }: typeof BASE) =>
  void Object.assign(paths['/pets'].get.parameters[0] ?? {}, { required: true })

describe('a consumer is touched by', () => {
  test.each<[what: string, change: (document: typeof BASE) => void, usage: Partial<Usage>, said: string]>([
    [
      'an operation that is gone, where it calls it',
      listIsGone,
      { methods: [list] },
      'touches shop (pets.list at a.ts:1:1)',
    ],
    [
      'the list in which its create looks for an earlier one',
      listIsGone,
      { methods: [add] },
      'touches shop (pets.add at b.ts:1:1, b.ts:2:1)',
    ],
    [
      'the value of a member, where it reads it',
      sizeGrows,
      { methods: [list], fields: [read('Pet', 'size')] },
      'touches shop (Pet.size at c.ts:1:1)',
    ],
    [
      'a parameter that is gone, where it gives it',
      kindIsGone,
      { methods: [list], fields: [given('listPets', 'kind')] },
      'touches shop (listPets.kind at d.ts:1:1)',
    ],
    [
      'a parameter that is needed now, where it does not give it',
      pageIsNeeded,
      { methods: [list], fields: [given('listPets', 'kind')] },
      'touches shop (pets.list at a.ts:1:1)',
    ],
    [
      'what it reads of an object that none of its calls answers, such as that of a webhook',
      sizeGrows,
      { fields: [read('Pet', 'size')] },
      'touches shop (Pet.size at c.ts:1:1)',
    ],
  ])('%s', async (_, change, usage, expected) => {
    expect(await said(change, usage)).toBe(expected)
  })
})

describe('a consumer is not touched by', () => {
  test.each<[what: string, change: (document: typeof BASE) => void, usage: Partial<Usage>, said: string]>([
    [
      'a member that it does not read',
      sizeGrows,
      { methods: [list], fields: [read('Pet', 'name')] },
      'touches no consumer; called by shop (pets.list at a.ts:1:1), whose own code does not use what changed',
    ],
    [
      'a member of the same name in something else',
      sizeGrows,
      { methods: [list], fields: [read('Owner', 'size')] },
      'touches no consumer; called by shop (pets.list at a.ts:1:1), whose own code does not use what changed',
    ],
    ['an operation that it does not call', kindIsGone, {}, 'touches no consumer'],
    [
      'a parameter that it does not give',
      kindIsGone,
      { methods: [list] },
      'touches no consumer; called by shop (pets.list at a.ts:1:1), whose own code does not use what changed',
    ],
    [
      'another operation, where it loses the type of what that one has no part in',
      kindIsGone,
      { methods: [list], cannotTell: [lost('fields', ['addPet'])] },
      'touches no consumer; called by shop (pets.list at a.ts:1:1), whose own code does not use what changed',
    ],
    [
      'a new operation, though it loses its client',
      ({ paths }: typeof BASE) => void Object.assign(paths['/owners'], { post: { operationId: 'addOwner' } }),
      { cannotTell: [lost('methods')] },
      'touches no consumer',
    ],
  ])('%s', async (_, change, usage, expected) => {
    expect(await said(change, usage)).toBe(expected)
  })
})

describe('nobody can tell of a consumer', () => {
  test.each<[what: string, usage: Partial<Usage>, said: string]>([
    [
      'that loses the object of the member that changed',
      { methods: [list], cannotTell: [lost('fields', ['Pet'])] },
      'cannot tell of shop (types are lost: it becomes any here at e.ts:1:1)',
    ],
    [
      'that loses its client',
      { cannotTell: [lost('methods')] },
      'cannot tell of shop (types are lost: it becomes any here at e.ts:1:1)',
    ],
  ])('%s', async (_, usage, expected) => {
    expect(await said(sizeGrows, usage)).toBe(expected)
  })

  test('that could not be read, and it says why', async () => {
    expect(await said(sizeGrows, null)).toBe('cannot tell of shop (it could not be installed)')
  })
})

test('a schema that is sent and answered is of whoever uses it on the side that changed', async () => {
  const revision = structuredClone(BASE)
  cityIsNumber(revision)
  const consumers = [
    { name: 'reads', usage: { ...NOTHING, methods: [list], fields: [read('Home', 'city')] }, unread: '' },
    { name: 'gives', usage: { ...NOTHING, methods: [add], fields: [given('addPet', 'home.city')] }, unread: '' },
  ]
  const { changes } = await reportOn(loaded(BASE, '1'), loaded(revision, '2'), [], { consumers })
  const touched = (direction: Change['direction']) =>
    changes
      .filter((change) => change.direction === direction)
      .flatMap(({ consumers: all = [] }) => all.flatMap(({ consumer, touch }) => (touch === 'uses' ? [consumer] : [])))
  expect(touched('response')).toEqual(['reads'])
  expect(touched('request')).toEqual(['gives'])
})

test('where no consumer is known, nothing is said of them', async () => {
  const revision = structuredClone(BASE)
  sizeGrows(revision)
  const report = await reportOn(loaded(BASE, '1'), loaded(revision, '2'), [])
  expect(report).not.toHaveProperty('consumers')
  expect(report.changes.map(touchText).join('')).toBe('')
})

/** One operation that sends and answers the first of some schemas, with what a consumer of it is told. */
async function toldOf(
  schemas: (type: string) => Record<string, object>,
  usage: Partial<Usage>,
  types: [string, string] = ['string', 'integer'],
): Promise<string[]> {
  const [old, now] = types.map((type) => {
    const all = schemas(type)
    const first = json(reference(Object.keys(all)[0] ?? ''))
    const post = { operationId: 'addPet', requestBody: first, responses: { 200: first } }
    return { paths: { '/pets': { post } }, components: { schemas: all } }
  })
  const call = { method: 'pets.add', operation: 'addPet', also: [], places: ['b.ts:1:1'] }
  const consumer: Consumer = { name: 'shop', usage: { ...NOTHING, methods: [call], ...usage }, unread: '' }
  const { changes } = await reportOn(loaded(old ?? {}, '1'), loaded(now ?? {}, '2'), [], { consumers: [consumer] })
  const ofSome = changes.filter((change) => change.operations.length > 0)
  return ofSome.map((change) => `${change.direction}: ${touchText(change)}`)
}

describe('schemas that have themselves as members', () => {
  const tree = (type: string) => ({
    Node: { type: 'object', properties: { value: { type }, child: reference('Node') } },
  })

  test.each([
    ['value', ['touches shop (addPet.value at d.ts:1:1)']],
    ['child.value', ['touches shop (addPet.child.value at d.ts:1:1)']],
    ['child.child.child.value', ['touches shop (addPet.child.child.child.value at d.ts:1:1)']],
    [
      'child.child',
      ['touches no consumer; called by shop (pets.add at b.ts:1:1), whose own code does not use what changed'],
    ],
  ])('are followed as deep as a consumer goes: %s', async (member, expected) => {
    const told = await toldOf(tree, { fields: [given('addPet', member)] })
    expect(told.filter((each) => each.startsWith('request: '))).toEqual(expected.map((each) => `request: ${each}`))
  })

  test('are looked through in no time, however many have each other as members', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `S${index}`)
    const each = (type: string) =>
      Object.fromEntries(
        names.map((name) => [
          name,
          {
            type: 'object',
            properties: { v: { type }, ...Object.fromEntries(names.map((of) => [`m${of}`, reference(of)])) },
          },
        ]),
      )
    const told = await toldOf(each, { fields: [read('S7', 'v')] })
    expect(told.filter((text) => text.includes('touches shop'))).toEqual(['response: touches shop (S7.v at c.ts:1:1)'])
  })

  test('are given up where they lead to each other in too many ways, and nobody can tell', async () => {
    // Which of them a path of members leads to depends on each of its last names.
    const names = Array.from({ length: 24 }, (_, index) => `S${index}`)
    const each = (type: string) =>
      Object.fromEntries(
        names.map((name, index) => {
          const next = reference(names[index + 1] ?? name)
          const members =
            index === 0 ? { a: { anyOf: [reference('S0'), next] }, b: reference('S0') } : { a: next, b: next }
          return [
            name,
            { type: 'object', properties: { ...members, [`v${index}`]: { type: index === 3 ? type : 'string' } } },
          ]
        }),
      )
    const told = await toldOf(each, { fields: [read('S7', 'v7')] })
    expect(new Set(told.map((text) => text.replace(/^\w+: /, '')))).toEqual(
      new Set(['cannot tell of shop (its schemas lead to each other in more ways than can be gone through)']),
    )
  })
})

test('a change of what is around a member touches whoever reads the member, and a name may have a dot in it', async () => {
  const boxed = (most: string) => ({
    Box: {
      type: 'object',
      properties: { 'the.pets': { type: 'array', maxItems: Number(most), items: reference('Pet') } },
    },
    Pet: { type: 'object', properties: { name: text } },
  })
  const told = (of: string, member: string) => toldOf(boxed, { fields: [read(of, member)] }, ['5', '9'])
  expect(await told('Pet', 'name')).toContain('response: touches shop (Pet.name at c.ts:1:1)')
  expect(await told('Box', 'the.pets.name')).toContain('response: touches shop (Box.the.pets.name at c.ts:1:1)')
})
