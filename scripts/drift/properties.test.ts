import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isObject, type JsonObject, objectOf } from '../lib/json.ts'
import { compareDescriptions } from './engine.ts'

type Mutable = Record<string, unknown>

const pinned: JsonObject = JSON.parse(readFileSync('openapi/glomo.json', 'utf8'))
const isSchemaPlace = (key: string, parent: string) => key === 'schema' || parent === 'properties' || key === 'items'

/** Every schema of a description that stands for itself, with a way to put another in its place. */
function schemaSlots(document: JsonObject): { holder: Mutable; key: string; schema: Mutable }[] {
  const slots: { holder: Mutable; key: string; schema: Mutable }[] = []
  const visit = (node: unknown, parent: string) => {
    if (Array.isArray(node)) for (const item of node) visit(item, parent)
    if (!isObject(node)) return
    for (const [key, child] of Object.entries(node)) {
      if (key === 'example' || key === 'examples') continue
      if (isObject(child) && isSchemaPlace(key, parent))
        slots.push({ holder: node as Mutable, key, schema: child as Mutable })
      visit(child, key)
    }
  }
  visit(document.paths, 'paths')
  visit(document.components, 'components')
  return slots
}

/** Ways of writing the same otherwise. */
const REWRITES: Readonly<
  Record<string, (slot: { holder: Mutable; key: string; schema: Mutable }, document: Mutable) => void>
> = {
  'wrap in allOf': ({ holder, key, schema }) => {
    holder[key] = { allOf: [schema] }
  },
  'wrap in oneOf': ({ holder, key, schema }) => {
    holder[key] = { oneOf: [schema] }
  },
  'type as a list': ({ schema }) => {
    if (typeof schema.type === 'string') schema.type = [schema.type]
  },
  'keys in another order': ({ holder, key, schema }) => {
    holder[key] = Object.fromEntries(Object.entries(schema).reverse())
  },
  'lists in another order': ({ schema }) => {
    for (const keyword of ['enum', 'required', 'oneOf', 'anyOf']) {
      if (Array.isArray(schema[keyword])) schema[keyword] = schema[keyword].toReversed()
    }
  },
  'properties in another order': ({ schema }) => {
    if (isObject(schema.properties)) schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse())
  },
  'enum of one as const': ({ schema }) => {
    if (!Array.isArray(schema.enum) || schema.enum.length !== 1) return
    schema.const = schema.enum[0]
    delete schema.enum
  },
  'inline a reference': ({ holder, key, schema }, document) => {
    if (typeof schema.$ref !== 'string') return
    const name = schema.$ref.split('/').at(-1) ?? ''
    const target = objectOf(objectOf(document.components).schemas)[name]
    const { $ref: _, ...beside } = schema
    holder[key] =
      Object.keys(beside).length > 0 ? { allOf: [structuredClone(target), beside] } : structuredClone(target)
  },
  'move to a component': ({ holder, key, schema }, document) => {
    const schemas = objectOf(objectOf(document.components).schemas) as Mutable
    const name = `Moved${Object.keys(schemas).length}`
    schemas[name] = schema
    holder[key] = { $ref: `#/components/schemas/${name}` }
  },
  'bounds of nothing': ({ schema }) => {
    if (schema.type === 'string' && schema.minLength === undefined) schema.minLength = 0
  },
}

const copy = () => structuredClone(pinned) as Mutable

test('what is written otherwise and means the same is no change', () => {
  const steps = fc.array(fc.record({ rewrite: fc.constantFrom(...Object.keys(REWRITES)), at: fc.nat() }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(steps, (chosen) => {
      const document = copy()
      for (const { rewrite, at } of chosen) {
        const slots = schemaSlots(document)
        const slot = slots[at % slots.length]
        if (slot) REWRITES[rewrite]?.(slot, document)
      }
      for (const [base, revision] of [
        [pinned, document],
        [document, pinned],
      ] as const) {
        const { changes } = compareDescriptions(base, revision)
        expect(changes.filter(({ level }) => level !== 'docs')).toEqual([])
      }
    }),
    { numRuns: 12 },
  )
})

test('components renamed altogether are no change', () => {
  const text = JSON.stringify(pinned).replaceAll('#/components/schemas/', '#/components/schemas/New')
  const document = JSON.parse(text)
  document.components.schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [`New${name}`, schema]),
  )
  expect(compareDescriptions(pinned, document).changes).toEqual([])
})

/** Ways of allowing less. */
const NARROWINGS: Readonly<Record<string, (schema: Mutable) => boolean>> = {
  'one value less': (schema) => {
    if (!Array.isArray(schema.enum) || schema.enum.length < 2) return false
    schema.enum = schema.enum.slice(1)
    return true
  },
  'a length': (schema) => {
    if (schema.type !== 'string' || schema.enum) return false
    schema.maxLength = Math.max(0, Number(schema.maxLength ?? 10) - 1)
    return true
  },
  'a list of values': (schema) => {
    if (schema.type !== 'string' || schema.enum) return false
    schema.enum = ['only this']
    return true
  },
  'whole numbers': (schema) => {
    if (schema.type !== 'number') return false
    schema.type = 'integer'
    return true
  },
  'a minimum': (schema) => {
    if (schema.type !== 'integer' || schema.enum) return false
    schema.minimum = Number(schema.minimum ?? 0) + 1
    return true
  },
  'a member more that is needed': (schema) => {
    const name = Object.keys(objectOf(schema.properties)).find((each) => {
      const required = Array.isArray(schema.required) ? schema.required : []
      return !required.includes(each) && objectOf(objectOf(schema.properties)[each]).readOnly !== true
    })
    if (!name) return false
    schema.required = [...(Array.isArray(schema.required) ? schema.required : []), name]
    return true
  },
}

/** The bodies of requests that stand in an operation. */
function requestSlots(document: JsonObject): Mutable[] {
  return Object.values(objectOf(document.paths)).flatMap((item) =>
    Object.values(objectOf(item)).flatMap((operation) => {
      const { requestBody } = objectOf(operation)
      return schemaSlots({ paths: { body: requestBody } }).map(({ schema }) => schema)
    }),
  )
}

test('a request that allows less is breaking, and additive the other way round', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(NARROWINGS)), fc.nat(), (narrowing, start) => {
      const document = copy()
      const slots = requestSlots(document)
      const changed = slots.some((_, step) => {
        const schema = slots[(start + step) % slots.length]
        return schema !== undefined && schema.readOnly !== true && NARROWINGS[narrowing]?.(schema)
      })
      if (!changed) return
      const forth = compareDescriptions(pinned, document)
      const back = compareDescriptions(document, pinned)
      // Where no value could be found that shows it, the verdict says so.
      const isShown = forth.changes.every(({ undecided }) => !undecided)
      expect(forth.verdict, narrowing).toBe(isShown ? 'breaking' : 'warning')
      expect(
        back.changes.filter(({ level }) => level === 'breaking' || level === 'warning'),
        narrowing,
      ).toEqual([])
    }),
    { numRuns: 12 },
  )
})

test('a way forth that is harmless step by step is harmless as a whole', () => {
  const members = fc.array(fc.tuple(fc.nat(), fc.constantFrom('member', 'value', 'operation')), {
    minLength: 2,
    maxLength: 6,
  })
  fc.assert(
    fc.property(members, (steps) => {
      const document = copy()
      let before: JsonObject = pinned
      for (const [at, kind] of steps) {
        const slots = requestSlots(document)
        const schema = slots[at % slots.length]
        if (kind === 'member' && isObject(schema?.properties))
          schema.properties = { ...schema.properties, [`new${at}`]: {} }
        if (kind === 'value' && schema && Array.isArray(schema.enum)) schema.enum = [...schema.enum, `new${at}`]
        if (kind === 'operation')
          document.paths = { ...objectOf(document.paths), [`/new${at}`]: { get: { responses: {} } } }
        const after = structuredClone(document)
        expect(['none', 'additive']).toContain(compareDescriptions(before, after).verdict)
        before = after
      }
      expect(['none', 'additive']).toContain(compareDescriptions(pinned, document).verdict)
    }),
    { numRuns: 5 },
  )
})

test('schemas that contain themselves come to an end', () => {
  const tree = (value: string): JsonObject => ({
    openapi: '3.1.0',
    info: {},
    paths: {
      '/a': {
        get: {
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } } } },
        },
      },
    },
    components: {
      schemas: {
        Tree: { properties: { value: { type: value }, children: { items: { $ref: '#/components/schemas/Tree' } } } },
        Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] },
      },
    },
  })
  expect(compareDescriptions(tree('string'), tree('string')).verdict).toBe('none')
  expect(compareDescriptions(tree('string'), tree('integer')).changes.map(({ id }) => id)).toEqual([
    'response-property-type-changed',
  ])
})

test('values of a discriminator that stand for other forms are a change, renamed forms are none', () => {
  const describe = (mapping: JsonObject, names: readonly string[]): JsonObject => ({
    openapi: '3.1.0',
    info: {},
    paths: {
      '/a': {
        get: {
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          discriminator: { propertyName: 'kind', mapping },
          oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
        },
        [names[0] ?? '']: { properties: { kind: {}, lives: { type: 'integer' } } },
        [names[1] ?? '']: { properties: { kind: {}, tricks: { type: 'string' } } },
      },
    },
  })
  const base = describe({ cat: '#/components/schemas/Cat', dog: 'Dog' }, ['Cat', 'Dog'])
  const swapped = describe({ cat: 'Dog', dog: 'Cat' }, ['Cat', 'Dog'])
  const renamed = describe({ cat: 'Feline', dog: 'Canine' }, ['Feline', 'Canine'])
  expect(compareDescriptions(base, swapped).changes.map(({ id }) => id)).toEqual([
    'response-property-discriminator-changed',
  ])
  expect(compareDescriptions(base, renamed).changes).toEqual([])
})

test('OpenAPI 3.0 and 3.1 that mean the same are no change', () => {
  const describe = (openapi: string, schema: unknown): JsonObject => ({
    openapi,
    info: {},
    paths: { '/a': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
  })
  const old = {
    type: 'object',
    properties: { a: { type: 'string', nullable: true }, b: { type: 'number', minimum: 1, exclusiveMinimum: true } },
  }
  const now = {
    type: 'object',
    properties: { a: { type: ['string', 'null'] }, b: { type: 'number', exclusiveMinimum: 1 } },
  }
  expect(compareDescriptions(describe('3.0.3', old), describe('3.1.0', now)).changes).toEqual([])
})

test.each([
  ['#/components/schemas/Nowhere', /^base: #\/components\/schemas\/Nowhere leads nowhere$/],
  ['other.yaml#/Thing', /^base: other\.yaml#\/Thing leads to another file; bundle the description first$/],
])('the reference %s is a clear error', (ref, message) => {
  const document = {
    openapi: '3.1.0',
    paths: { '/a': { get: { parameters: [{ in: 'query', name: 'q', schema: { $ref: ref } }] } } },
  }
  expect(() => compareDescriptions(document, document)).toThrow(message)
})
