import { STATUS_CODES } from 'node:http'
import { METHODS, type OpenApiDocument, type Operation } from '../openapi/types.ts'

/** Fewer than so many are easier to read where they are. */
const MANY = 10

/**
 * The description as it is published: without the marks that only generating and sites read, and with each response that
 * many operations have declared once, among the components.
 */
export function publishedDescription(document: OpenApiDocument): object {
  const { components, ...described } = withoutMarks(document)
  const operations = Object.values(described.paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []))
  const shared = sharedResponses(operations)
  for (const { responses } of operations) {
    for (const [status, response] of Object.entries(responses)) {
      const name = shared.get(JSON.stringify(response))
      if (name !== undefined) Object.assign(responses, { [status]: { $ref: `#/components/responses/${name}` } })
    }
  }
  const declared = [...shared].map(([response, name]) => [name, JSON.parse(response)])
  return { ...described, components: { ...components, responses: Object.fromEntries(declared) } }
}

/** Marks that generating reads, what it was generated from, and how a site for readers is laid out. */
const UNPUBLISHED = /^x-(glomo-.*|made-from-sha256|displayName|group|internal|logo|tagGroups|tags)$/

function withoutMarks(document: OpenApiDocument): OpenApiDocument {
  return JSON.parse(JSON.stringify(document), (name, value) => (UNPUBLISHED.test(name) ? undefined : value))
}

/** The names of the responses that many operations have, by their JSON. */
function sharedResponses(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const [status, response] of operations.flatMap(({ responses }) => Object.entries(responses))) {
    const key = JSON.stringify(response)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count === MANY) names.set(key, newName(status, [...names.values()]))
  }
  return names
}

/** `TooManyRequests` for 429, and `TooManyRequests2` for another one. */
function newName(status: string, taken: readonly string[]): string {
  const name = (STATUS_CODES[status] ?? `Status ${status}`).replaceAll(/[^A-Za-z0-9]/g, '')
  const before = taken.filter((each) => each.replace(/\d+$/, '') === name).length
  return before === 0 ? name : `${name}${before + 1}`
}
