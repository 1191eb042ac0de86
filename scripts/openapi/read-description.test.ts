import { expect, test } from 'vitest'
import { readDescription } from './read-description.ts'
import { RejectedDescriptionError } from './rejected-description-error.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('reads JSON and YAML', () => {
  expect(readDescription(bytes('{"openapi":"3.1.0"}'), 'a.json')).toEqual({ openapi: '3.1.0' })
  expect(readDescription(bytes('openapi: 3.0.3\n'), 'a.yaml')).toEqual({ openapi: '3.0.3' })
})

test.each([
  ['', 'a is empty'],
  ['<html>', 'a is a web page (HTML), not a description'],
  ['[]', 'a is not an OpenAPI description: it is not an object'],
  ['{"openapi":', 'a is not valid JSON, or was cut off: '],
  ['openapi: [3', 'a is not valid YAML, or was cut off: '],
  ['swagger: "2.0"', 'a is Swagger 2.0; an OpenAPI 3 description is needed'],
  ['openapi: 4.0.0', 'a is not an OpenAPI 3 description: its "openapi" is "4.0.0"'],
])('%j is rejected with its reason, in one line', (text, message) => {
  const read = () => readDescription(bytes(text), 'a')
  expect(read).toThrow(RejectedDescriptionError)
  expect(read).toThrow(message)
  expect(read).not.toThrow(/\n/)
})

test('a few lines of YAML that stand for more than any memory holds are rejected', () => {
  const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`)
  expect(() => readDescription(bytes(`openapi: 3.1.0\na0: &a0 [x]\n${lines.join('\n')}`), 'a')).toThrow(/alias/i)
})

test('where JSON alone is taken, YAML is rejected as such', () => {
  expect(() => readDescription(bytes('openapi: 3.1.0'), 'a', ['JSON'])).toThrow('a is not valid JSON, or was cut off')
})
