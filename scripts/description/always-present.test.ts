import { readFile } from 'node:fs/promises'
import { query } from 'json-p3'
import { expect, test } from 'vitest'
import { isObject } from '../lib/json.ts'
import { examplesOf } from '../openapi/examples.ts'
import { alternatives, propertiesOf } from '../openapi/flatten.ts'
import { operationsOf } from '../openapi/operations.ts'
import { sampleFlat } from '../openapi/sample.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'
import { parseOverlay } from './overlay.ts'

/** A member that is called one of these is not always there. */
const HEDGED =
  /\boptional\b|\bpresent only\b|\bonly present\b|\bset only\b|\bgiven only\b|\babsent\b|`?null`?\b|\bpayin only\b/i

const read = async (file: string): Promise<OpenApiDocument> => JSON.parse(await readFile(file, 'utf8'))
const published = await read('openapi/glomo.json')
const january = await read('openapi/history/2026-01.json')
const overlay = parseOverlay('80', await readFile('openapi/overlays/80-answers.yaml', 'utf8'))

interface Claim {
  target: string
  member: string
}

const claims = overlay.actions.flatMap(({ target, update }): Claim[] => {
  const members = isObject(update) && Array.isArray(update.required) ? update.required : []
  return query(target, published as never).nodes.flatMap(({ location }) => {
    // A part of an allOf says of the whole.
    const whole = location.at(-2) === 'allOf' ? location.slice(0, -2) : location
    const path = `$${whole.map((key) => `[${JSON.stringify(key)}]`).join('')}`
    return members.map((member) => ({ target: path, member: String(member) }))
  })
})

/** The member in each description that has the schema. */
function members(document: OpenApiDocument, { target, member }: Claim): (Schema | undefined)[] {
  return query(target, document as never)
    .values()
    .map((schema) => propertiesOf(document, schema as Schema)[member])
}

test('something is claimed', () => {
  expect(claims.length).toBeGreaterThan(100)
})

test.for(claims)('$target always has $member, says the newest description', (claim) => {
  const [schema] = members(published, claim)
  expect(schema, 'it is described').toBeDefined()
  if (!schema) return
  expect(schema.description ?? '').not.toMatch(HEDGED)
  const [flat = {}] = alternatives(published, schema)
  expect([flat.type ?? []].flat()).not.toContain('null')
  expect(sampleFlat(published, flat, 'full response'), 'an example shows it').not.toBeUndefined()
})

test.for(claims.filter((claim) => members(january, claim).length > 0))(
  '$target has $member in January too',
  (claim) => {
    for (const schema of members(january, claim)) {
      expect(schema, 'it is described').toBeDefined()
      if (schema) expect([schema.type ?? []].flat()).not.toContain('null')
    }
  },
)

const whole = [published, january].flatMap((document) =>
  operationsOf(document).flatMap(({ id, operation }) =>
    Object.entries(operation.responses).flatMap(([status, { content }]) =>
      Object.values(content ?? {}).flatMap((media) => {
        const name = media.schema?.$ref?.split('/').at(-1)
        return status.startsWith('2') && name
          ? Object.entries(examplesOf(media)).map(([example, value]) => ({ id, status, example, name, value }))
          : []
      }),
    ),
  ),
)

test.for(whole)('the example $example of $id shows all that $name always has', ({ name, value }) => {
  const wanted = claims.filter(({ target }) => target === `$["components"]["schemas"][${JSON.stringify(name)}]`)
  expect(Object.keys(Object(value))).toEqual(expect.arrayContaining(wanted.map(({ member }) => member)))
})
