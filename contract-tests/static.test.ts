import { expect, test } from 'vitest'
import { operations } from '../generated/operations.ts'
import { loadEffective } from '../scripts/description/effective.ts'
import { applyOverlays } from '../scripts/description/overlay.ts'
import { operationRows } from '../scripts/generate/operation-rows.ts'
import { readMethods } from '../scripts/lib/client-methods.ts'
import { propertiesOf } from '../scripts/openapi/flatten.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { follow } from '../scripts/openapi/references.ts'
import { ONCE_RULES } from '../src/transport/exactly-once.ts'

/** What holds between description, operation table and client without a single call. */
const { document, overlays } = await loadEffective()
const located = operationsOf(document)
const methods = readMethods()
const rowOf = new Map<string, (typeof operations)[keyof typeof operations]>(Object.entries(operations))

test('the operation table is the description', () => {
  expect(Object.values(operations)).toEqual(operationRows(document))
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
  const once = methods.filter(({ way }) => way === 'createOnce').map(({ operationId }) => operationId)
  expect(ids).toContain('createPayout')
  expect(once.sort()).toEqual(ids)
  expect(Object.keys(ONCE_RULES).sort()).toEqual(ids)
  expect(ids.map((id) => rowOf.get(id)?.idempotency)).toEqual(ids.map(() => 'request_id'))
})

test('the list that finds a create by its request_id can be asked for it', () => {
  for (const { lookup } of Object.values(ONCE_RULES)) expect(operations[lookup].queryParams).toContain('request_id')
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
