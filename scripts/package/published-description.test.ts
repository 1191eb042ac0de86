import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateDescription } from '../description/validate-description.ts'
import { normalize } from '../openapi/normalize.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { publishedDescription } from './published-description.ts'

const effective: OpenApiDocument = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
const published = publishedDescription(effective)

test('is a valid description that says the same, without the marks of the generator and of sites', async () => {
  await validateDescription(new TextEncoder().encode(JSON.stringify(published)), 'openapi.json')
  expect(JSON.stringify(published)).not.toContain('"x-')
  const whole = JSON.parse(JSON.stringify(effective), (name, value) => (name.startsWith('x-') ? undefined : value))
  const { components, ...rest } = normalize({ ...published }).document
  expect(rest).toEqual({ ...normalize(whole).document, components: undefined })
  expect(components).toMatchObject(whole.components)
})

test('declares what most operations respond with once, by the words of its status', () => {
  expect(published).toMatchObject({
    paths: { '/payouts': { get: { responses: { 429: { $ref: '#/components/responses/TooManyRequests' } } } } },
    components: { responses: { TooManyRequests: { description: expect.stringContaining('Too many requests') } } },
  })
})

test('tells apart responses of one status, and leaves what few have where it is', () => {
  const described = (...responses: string[]): OpenApiDocument => ({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: Object.fromEntries(
      responses.map((description, index) => [`/${index}`, { get: { responses: { 404: { description } } } }]),
    ),
  })
  const [one, other] = [Array<string>(10).fill('One.'), Array<string>(10).fill('Other.')]
  const { paths, components } = publishedDescription(described(...one, ...other, 'Rare.')) as OpenApiDocument
  expect(components?.responses).toEqual({ NotFound: { description: 'One.' }, NotFound2: { description: 'Other.' } })
  expect(paths['/19']?.get?.responses).toEqual({ 404: { $ref: '#/components/responses/NotFound2' } })
  expect(paths['/20']?.get?.responses).toEqual({ 404: { description: 'Rare.' } })
})
