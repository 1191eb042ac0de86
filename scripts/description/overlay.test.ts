import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadEffective } from './effective.ts'
import { applyOverlays, parseOverlay } from './overlay.ts'

/** One overlay of one action. */
const overlay = (action: object) =>
  parseOverlay(
    'test.yaml',
    JSON.stringify({
      overlay: '1.0.0',
      info: { title: 'T', version: '1' },
      actions: [{ description: 'because', ...action }],
    }),
  )
const apply = (document: object, action: object) => applyOverlays(document, [overlay(action)])

describe('update', () => {
  test('merges objects member by member', () => {
    const document = { a: { b: 1, c: { d: 2 } } }
    expect(apply(document, { target: '$.a', update: { c: { e: 3 }, f: 4 } })).toEqual({
      a: { b: 1, c: { d: 2, e: 3 }, f: 4 },
    })
  })

  test('joins arrays and replaces everything else', () => {
    const document = { a: { list: [1], text: 'old', kind: 'string' } }
    expect(apply(document, { target: '$.a', update: { list: [2], text: null, kind: ['string', 'null'] } })).toEqual({
      a: { list: [1, 2], text: null, kind: ['string', 'null'] },
    })
  })

  test('appends to an array that is the target itself', () => {
    expect(apply({ a: [1] }, { target: '$.a', update: { b: 2 } })).toEqual({ a: [1, { b: 2 }] })
  })

  test('reaches every match and the document itself', () => {
    const document = { paths: { '/a': { x: 1 }, '/b': { x: 2 } } }
    expect(apply(document, { target: '$.paths[*]', update: { y: 0 } })).toEqual({
      paths: { '/a': { x: 1, y: 0 }, '/b': { x: 2, y: 0 } },
    })
    expect(apply({ a: 1 }, { target: '$', update: { b: 2 } })).toEqual({ a: 1, b: 2 })
  })

  test('gives each match a copy of its own', () => {
    const updated = apply({ a: {}, b: {} }, { target: '$[*]', update: { list: [] } }) as Record<
      string,
      { list: number[] }
    >
    updated.a?.list.push(1)
    expect(updated.b?.list).toEqual([])
  })
})

describe('remove', () => {
  test('takes away every match of an array, and no other', () => {
    const document = { a: [{ x: 1 }, { x: 2 }, { x: 1 }, { x: 1 }, { x: 3 }] }
    expect(apply(document, { target: '$.a[?@.x == 1]', remove: true })).toEqual({ a: [{ x: 2 }, { x: 3 }] })
  })

  test.each([
    ['$.tags[1,0]', ['c']],
    ['$.tags[0,0]', ['b', 'c']],
    ['$.tags[1::-1]', ['c']],
    ['$.tags[2,0]', ['b']],
    ['$.tags[*]', []],
  ])('takes away what is matched, in whatever order and however often it is: %s', (target, tags) => {
    expect(apply({ tags: ['a', 'b', 'c'] }, { target, remove: true })).toEqual({ tags })
  })

  test('takes away what is within something else that is taken away, and items of lists in lists', () => {
    expect(apply({ a: { a: { b: 1 } }, c: 1 }, { target: '$..a', remove: true })).toEqual({ c: 1 })
    expect(apply({ l: [[1, 2], [3]] }, { target: '$..[0]', remove: true })).toEqual({ l: [[]] })
    expect(apply({ l: [...'abcdefghijkl'] }, { target: '$.l[9,10,2]', remove: true })).toEqual({ l: [...'abdefghil'] })
  })

  test('takes away members whatever their name', () => {
    expect(apply({ a: { 'auto_debit?': 1, b: 2 } }, { target: "$.a['auto_debit?']", remove: true })).toEqual({
      a: { b: 2 },
    })
  })
})

test('the document given stays as it was', () => {
  const document = { a: { b: [1] } }
  apply(document, { target: '$.a', update: { b: [2] } })
  expect(document).toEqual({ a: { b: [1] } })
})

test('an action that matches nothing is an error that names file, action, target and reason', () => {
  expect(() => apply({ a: 1 }, { target: '$.gone', update: {} })).toThrow(
    'test.yaml: action 1 ($.gone) matches nothing. It was made because: because',
  )
})

test('an action that changes nothing is an error: the fault it corrected is gone', () => {
  expect(() => apply({ a: { b: 1 } }, { target: '$.a', update: { b: 1 } })).toThrow(/changes nothing/)
})

test.each([
  ['no overlay version', { info: {}, actions: [] }, /"overlay" must be 1.0.x/],
  ['another version', { overlay: '2.0.0' }, /"overlay" must be 1.0.x, not "2.0.0"/],
  ['no title', { overlay: '1.0.0', info: { version: '1' } }, /"info" needs a title and a version/],
  [
    'no actions',
    { overlay: '1.0.0', info: { title: 'T', version: '1' }, actions: [] },
    /"actions" is missing or empty/,
  ],
  [
    'an unknown member',
    { overlay: '1.0.0', info: { title: 'T', version: '1' }, actions: [{}], action: 1 },
    /unknown member "action"/,
  ],
])('a document with %s is refused', (_, document, message) => {
  expect(() => parseOverlay('bad.yaml', JSON.stringify(document))).toThrow(message)
})

test.each([
  ['no target', { update: {} }, /action 1 needs a target/],
  ['a target that is not a JSONPath', { target: 'a.b', update: {} }, /needs a target that begins with \$/],
  ['no reason', { target: '$', update: {}, description: ' ' }, /needs a description/],
  ['neither update nor remove', { target: '$' }, /needs either update or remove/],
  ['both update and remove', { target: '$', update: {}, remove: true }, /needs either update or remove/],
  ['a member that is misspelt', { target: '$', updat: {}, update: {} }, /unknown member "updat"/],
])('an action with %s is refused', (_, action, message) => {
  expect(() => overlay(action)).toThrow(message)
})

describe('the overlays of this project', () => {
  test('all apply, and leave a valid description whose examples satisfy their schemas', async () => {
    const { overlays, sources } = await loadEffective()
    expect(overlays.map(({ file }) => file.replace('overlays/', ''))).toEqual(
      (await readdir('openapi/overlays')).sort(),
    )
    expect(sources).toHaveLength(overlays.length + 1)
  })

  test('give every path that begins with /v2 a server of its own', async () => {
    const { document } = await loadEffective()
    const v2 = Object.entries(document.paths).filter(([path]) => path.startsWith('/v2/'))
    expect(v2.map(([, { servers }]) => servers?.[0]?.url)).toEqual(v2.map(() => 'https://api.glomopay.com/api'))
  })
})
