import { expect, test } from 'vitest'
import { readMethods } from '../lib/client-methods.ts'
import { Surface } from './surface.ts'

test('the methods that a change touches are those that the compiler finds', () => {
  const found = readMethods().map(({ operationId, resource, name }) => [operationId, `${resource}.${name}`])
  expect(Object.fromEntries(new Surface().methods)).toEqual(Object.fromEntries(found))
})

test('where the sources of the client are not, no method is known', () => {
  expect(new Surface('/nowhere').methods.size).toBe(0)
})
