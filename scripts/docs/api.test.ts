import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { operationFacts } from '../../generated/operation-facts.ts'
import { operations } from '../../generated/operation-table.ts'
import { readMethods } from '../lib/client-methods.ts'
import { apiMarkdown } from './api-markdown.ts'
import { methodNamesFile } from './method-names.ts'

const methods = readMethods()
const nameOf = ({ resource, name }: { resource: string; name: string }) => `${resource}.${name}`

test('every operation is reached through exactly one method, and every method reaches one', () => {
  expect(methods.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(operations).sort())
})

test('sandbox-only operations are reached from the sandbox entry alone', () => {
  const fromSandbox = methods
    .filter(({ entry }) => entry === 'glomo-client/sandbox')
    .map(({ operationId }) => operationId)
  const sandboxOnly = Object.values(operations).filter((operation) => operation.sandboxOnly)
  expect(fromSandbox.sort()).toEqual(sandboxOnly.map(({ id }) => id).sort())
})

test('a method pages if and only if its operation is a list', () => {
  const paging = methods.filter(({ way }) => way === 'list').map(({ operationId }) => operationId)
  const lists = Object.values(operations).filter(({ id }) => operationFacts[id].list)
  expect(paging.sort()).toEqual(lists.map(({ id }) => id).sort())
})

test('a method creates once if and only if its operation knows a request_id', () => {
  const once = methods.filter(({ way }) => way === 'createIdempotent').map(({ operationId }) => operationId)
  const known = Object.values(operations).filter(({ idempotency }) => idempotency === 'request_id')
  expect(once.sort()).toEqual(known.map(({ id }) => id).sort())
})

test('a method is deprecated if and only if its operation is', () => {
  const disagreeing = methods.filter(
    ({ deprecated, operationId }) => operationFacts[operationId as keyof typeof operations].deprecated !== deprecated,
  )
  expect(disagreeing.map(nameOf)).toEqual([])
})

test('what is known in part of an operation, its method says', () => {
  const facts = operationFacts as Readonly<Record<string, { evidence?: string }>>
  for (const method of methods) {
    const { evidence } = facts[method.operationId] ?? {}
    expect(method.remarks, nameOf(method)).toBe(evidence === undefined ? '' : `Known in part: ${evidence}.`)
  }
  expect(methods.filter(({ remarks }) => remarks !== '').length).toBeGreaterThan(0)
})

test('a method takes the path parameters of its operation first, and options last', () => {
  for (const method of methods) {
    const operation = operations[method.operationId as keyof typeof operations]
    const own = operation.pathParams?.length ?? 0
    expect(
      method.parameters.slice(0, own).every((name) => /id$/i.test(name)),
      nameOf(method),
    ).toBe(true)
    expect(method.parameters.at(-1), nameOf(method)).toMatch(/^options\??$/)
  }
})

test('the docstring of a method begins with what it does, and to what', () => {
  const unclear = methods.filter(({ summary }) => !/^[A-Z][a-z]+s (?!one\b).+\.$/.test(summary))
  expect(unclear.map((method) => `${nameOf(method)}: ${method.summary}`)).toEqual([])
})

test('docs/api.md lists them all as they are', async () => {
  expect(await readFile('docs/api.md', 'utf8'), 'run `npm run docs:api`').toBe(apiMarkdown(methods, operations))
})

test('the command knows every method by its name', async () => {
  expect(await readFile('src/cli/method-names.ts', 'utf8'), 'run `npm run docs:api`').toBe(methodNamesFile(methods))
})
