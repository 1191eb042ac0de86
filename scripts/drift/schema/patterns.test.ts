import { describe, expect, test } from 'vitest'
import { compareDescriptions } from '../engine.ts'
import { matchOf } from './patterns.ts'

const ENDLESS = '^(a+)+$'
const LONG = `${'a'.repeat(40)}!`

const answer = (schema: object) => ({
  openapi: '3.1.0',
  info: { version: '1' },
  paths: { '/a': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
})
const told = (base: object, revision: object) =>
  compareDescriptions(answer(base), answer(revision)).changes.map(({ id, level }) => `${level} ${id}`)

test('a pattern that backtracks without end is given up on long texts, and still told of short ones', () => {
  expect(matchOf(ENDLESS, LONG)).toBeUndefined()
  expect(matchOf(ENDLESS, `${LONG}!`)).toBeUndefined()
  expect(matchOf(ENDLESS, 'aaaa')).toBe(true)
  expect(matchOf(ENDLESS, 'aaaa!')).toBe(false)
})

test('patterns are told of long texts where that takes no time', () => {
  expect(matchOf('^([a-z]{2}-)+[a-z]{2}$', `${'ab-'.repeat(50)}cd`)).toBe(true)
  expect(matchOf('^[a-z]+[0-9]+$', `${'a'.repeat(60)}1!`)).toBe(false)
  expect(matchOf('(', LONG)).toBe(true)
})

describe('a comparison that meets such a pattern comes to an end', () => {
  test('and values that it may forbid stay', () => {
    const texts = (...values: string[]) => ({ type: 'string', pattern: ENDLESS, enum: values })
    expect(told(texts(LONG), texts(LONG, 'a'))).toEqual(['warning response-property-enum-value-added'])
  })

  test('and a member whose name it may be is told by what it says itself', () => {
    const members = (type: string) => ({
      type: 'object',
      properties: { [LONG]: { type } },
      patternProperties: { [ENDLESS]: { type: 'string' } },
    })
    expect(told(members('string'), members('integer'))).toEqual(['breaking response-property-type-changed'])
  })
})
