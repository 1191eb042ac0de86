import { expect, test } from 'vitest'
import { operationFacts } from '../generated/operation-facts.ts'
import { operations } from '../generated/operation-table.ts'
import { loadEffective } from '../scripts/description/effective.ts'
import { applyOverlays } from '../scripts/description/overlay.ts'
import { operationFacts as readFacts } from '../scripts/generate/operation-facts.ts'
import { operationRows } from '../scripts/generate/operation-rows.ts'
import { readMethods } from '../scripts/lib/client-methods.ts'
import { propertiesOf } from '../scripts/openapi/flatten.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { follow } from '../scripts/openapi/references.ts'

/** What holds between description, operation table and client without a single call. */
const { document, overlays } = await loadEffective()
const located = operationsOf(document)
const methods = readMethods()
const rowOf = new Map<string, (typeof operations)[keyof typeof operations]>(Object.entries(operations))

test('the operation table is the description', () => {
  expect(Object.values(operations)).toEqual(operationRows(document))
  expect(operationFacts).toEqual(readFacts(document))
})

test('every operation has one adapter method, and every method one operation', () => {
  expect(methods.map(({ operationId }) => operationId).sort()).toEqual(located.map(({ id }) => id).sort())
})

test('every operation that answers page by page is handed out as a list, and no other', () => {
  const paged = located.filter(({ operation }) => {
    const schema = operation.responses[200]?.content?.['application/json']?.schema
    return schema && 'page_meta' in propertiesOf(document, schema)
  })
  const listed = methods.filter(({ way }) => way === 'list').map(({ operationId }) => operationId)
  expect(paged).not.toEqual([])
  expect(listed.sort()).toEqual(paged.map(({ id }) => id).sort())
})

test('every create that takes a request_id is made exactly once, and no other', () => {
  const taking = located.filter(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}).some(({ schema }) => {
      const branches = schema ? [schema, ...(follow(document, schema).oneOf ?? [])] : []
      return branches.some((branch) => 'request_id' in propertiesOf(document, branch))
    }),
  )
  const ids = taking.map(({ id }) => id).sort()
  const once = methods.filter(({ way }) => way === 'createIdempotent').map(({ operationId }) => operationId)
  expect(ids).toContain('createPayout')
  expect(once.sort()).toEqual(ids)
  expect(ids.map((id) => rowOf.get(id)?.idempotency)).toEqual(ids.map(() => 'request_id'))
})

test('what makes two creates the same are members of the request and of the object', () => {
  for (const { id, operation } of located) {
    const row = operations[id as keyof typeof operations]
    if (!('lookup' in row)) continue
    const sent = Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
      schema ? [schema, ...(follow(document, schema).oneOf ?? [])] : [],
    )
    const list = located.find((each) => each.id === row.lookup.id)?.operation.responses[200]
    const page = list?.content?.['application/json']?.schema ?? {}
    const { data = {} } = propertiesOf(document, page)
    const members = sent.flatMap((schema) => Object.keys(propertiesOf(document, schema)))
    const answered = Object.keys(propertiesOf(document, follow(document, data).items ?? {}))
    expect(members, id).toEqual(expect.arrayContaining(Object.keys(row.same)))
    expect(answered, id).toEqual(expect.arrayContaining(Object.values(row.same)))
  }
})

test('the sandbox entry calls what only the sandbox answers, and the main entry nothing of it', () => {
  const inSandbox = methods.filter(({ entry }) => entry === 'glomo-client/sandbox')
  const sandboxOnly = methods.filter(({ operationId }) => rowOf.get(operationId)?.sandboxOnly)
  expect(sandboxOnly).toEqual(inSandbox)
})

test('every action of every overlay changes something', () => {
  // One that matches nothing, or finds everything done, fails the loading of the description above with its name.
  const twice = () => applyOverlays(structuredClone(document), overlays)
  expect(twice).toThrow(/^overlays\/.*(changes nothing|matches nothing)/)
})
