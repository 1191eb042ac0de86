import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { JsonObject } from '../../lib/json.ts'
import type { Verdict } from '../change.ts'

/** Ids of rules around the schemas as they are reported; of schemas, without the direction. */
type Rule = string

/** What a case of a schema or an operation is given as. */
export interface Case {
  name: string
  before: unknown
  after: unknown
  document?: { before: JsonObject; after: JsonObject; [part: string]: { before?: unknown; after?: unknown } }
  /** Rules on the way from before to after, and on the way back. */
  forth: Rule[]
  back: Rule[]
  /** The verdicts both ways, where they are the point. */
  verdicts?: { forth: Verdict; back: Verdict }
  /** In place of these where requests and answers differ. */
  sides?: Record<'request' | 'response', { forth: Rule[]; back: Rule[] }>
}

export function readCases(name: 'schemas' | 'contracts'): Case[] {
  const cases: Partial<Case>[] = parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'))
  return cases.map((each) => ({ name: '', before: undefined, after: undefined, forth: [], back: [], ...each }))
}

/** A description of one operation whose request and answer are as given. */
export function describe(paths: JsonObject, rest: JsonObject = {}): JsonObject {
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://example.com' }],
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        sameKey: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'The same key' },
        token: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://example.com/t', scopes: {} } } },
      },
    },
    paths,
    ...rest,
  }
}

export function withSchema(side: 'request' | 'response', schema: unknown): JsonObject {
  const content = { 'application/json': { schema } }
  const operation = side === 'request' ? { requestBody: { content } } : { responses: { 200: { content } } }
  return describe({ '/things': { post: operation } })
}

/** The rules of a case, forth and back, in requests or in answers. */
export function rulesOf({ sides, forth, back }: Case, side: 'request' | 'response'): { forth: Rule[]; back: Rule[] } {
  return sides?.[side] ?? { forth, back }
}

/** The two descriptions of a case about an operation. */
export function contractsOf({ before, after, document }: Case): [JsonObject, JsonObject] {
  if (!document) return [describe({ '/things': { post: before } }), describe({ '/things': { post: after } })]
  const { before: oldPaths, after: newPaths, ...parts } = document
  const side = (key: 'before' | 'after') =>
    Object.fromEntries(Object.entries(parts).map(([part, values]) => [part, values[key]]))
  return [describe(oldPaths, side('before')), describe(newPaths, side('after'))]
}
