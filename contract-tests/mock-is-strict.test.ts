import { expect } from 'vitest'
import { brokenRequests } from '../scripts/contract/harness/broken-requests.ts'
import { plainCall } from '../scripts/contract/harness/plain-call.ts'
import { requestFor } from '../scripts/contract/harness/request-for.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { splitReadWrite } from '../scripts/openapi/read-write.ts'
import { SchemaValidator } from '../scripts/openapi/schema-validator.ts'
import { document, test } from './fixtures.ts'

/**
 * No client is under test here: that the mock takes what the client sends says something only when the mock refuses
 * what is not as described. `npm run contract:mutate` tries the rules of every operation that a mutant touches.
 */
const views = splitReadWrite(document)
const validator = new SchemaValidator(views)
const entries = operationsOf(views)

/** At most so many of each kind, from all over the description. */
const SAMPLE = 4

function sampleOf<T>(all: readonly T[]): T[] {
  const step = Math.ceil(all.length / SAMPLE)
  return all.filter((_, index) => index % step === 0)
}

const broken = entries.flatMap((entry) =>
  brokenRequests(views, validator, entry).map((request) => ({ ...request, id: entry.id })),
)
const sampled = [...new Set(broken.map(({ rule }) => rule))].flatMap((rule) =>
  sampleOf(broken.filter((each) => each.rule === rule)),
)

test.for(sampled)('$id is refused with $name', async ({ id, call }, { mock }) => {
  const { status, violations } = await plainCall(mock.url, id, call)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(violations, 'it is the request that is refused').toMatch(/"location":\["(request|body|query|path)"/)
})

test.for(sampleOf(entries))('$id is refused without a key', async (entry, { mock }) => {
  const { status } = await plainCall(mock.url, entry.id, requestFor(views, entry), { authorization: '' })
  expect(status).toBe(401)
})
