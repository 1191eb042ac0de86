import { operationsOf } from './operations.ts'
import { subschemasOf } from './subschemas.ts'
import type { MediaType, OpenApiDocument, Schema } from './types.ts'

/** Marks a closed list that a newer server may add to: the types of answers leave it open. */
export const OPEN_ENUM = 'x-open-enum'

const REF_PREFIX = '#/components/schemas/'

/**
 * The description as its users see it from two sides. What is sent has no read-only members and closed lists; what is
 * received has no write-only members and lists that may grow. A schema used both ways, and not the same from both, is
 * kept under its name for answers and as `<name>Input` for requests.
 */
export function splitReadWrite(document: OpenApiDocument): OpenApiDocument {
  const result = structuredClone(document)
  const schemas = result.components?.schemas ?? {}
  const { requests, responses } = contentOf(result)
  const sent = reachable(requests, schemas)
  const received = reachable(responses, schemas)
  const differing = differingNames(schemas, sent, received)
  const inputName = (name: string) => (differing.has(name) ? `${name}Input` : name)

  const kept: Record<string, Schema> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    if (received.has(name) || !sent.has(name)) kept[name] = sideOf(schema, 'response')
    if (sent.has(name)) kept[inputName(name)] = sideOf(schema, 'request', inputName)
  }
  for (const media of requests) if (media.schema) media.schema = sideOf(media.schema, 'request', inputName)
  for (const media of responses) if (media.schema) media.schema = sideOf(media.schema, 'response')
  if (result.components) result.components.schemas = kept
  return result
}

/** Names of the schemas that requests are made of. */
export function schemasSent(document: OpenApiDocument): Set<string> {
  return reachable(contentOf(document).requests, document.components?.schemas ?? {})
}

function contentOf(document: OpenApiDocument): { requests: MediaType[]; responses: MediaType[] } {
  const operations = operationsOf(document).map(({ operation }) => operation)
  return {
    requests: operations.flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {})),
    responses: operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ content }) => Object.values(content ?? {})),
    ),
  }
}

function reachable(content: MediaType[], schemas: Record<string, Schema>): Set<string> {
  const names = new Set<string>()
  const visit = (schema: Schema) => {
    for (const name of refsIn(schema)) {
      if (names.has(name)) continue
      names.add(name)
      const target = schemas[name]
      if (target) visit(target)
    }
  }
  for (const { schema } of content) if (schema) visit(schema)
  return names
}

/** Names used both ways that hold, or lead to, something that only one side sees. */
function differingNames(schemas: Record<string, Schema>, sent: Set<string>, received: Set<string>): Set<string> {
  const differ = new Set<string>()
  for (let grew = true; grew; ) {
    grew = false
    for (const [name, schema] of Object.entries(schemas)) {
      if (differ.has(name) || !sent.has(name) || !received.has(name)) continue
      const oneSided = some(schema, (part) => part.readOnly === true || part.writeOnly === true || isStringEnum(part))
      if (!oneSided && !refsIn(schema).some((ref) => differ.has(ref))) continue
      differ.add(name)
      grew = true
    }
  }
  return differ
}

function sideOf(schema: Schema, side: 'request' | 'response', rename = (name: string) => name): Schema {
  const hidden = side === 'request' ? 'readOnly' : 'writeOnly'
  const map = (part: Schema): Schema => sideOf(part, side, rename)
  const seen: Schema = { ...schema }
  if (schema.$ref?.startsWith(REF_PREFIX)) {
    seen.$ref = `${REF_PREFIX}${rename(schema.$ref.slice(REF_PREFIX.length))}`
  }
  if (schema.properties) {
    const shown = Object.entries(schema.properties).filter(([, property]) => property[hidden] !== true)
    seen.properties = Object.fromEntries(shown.map(([name, property]) => [name, map(property)]))
    if (schema.required) {
      seen.required = schema.required.filter((name) => schema.properties?.[name]?.[hidden] !== true)
    }
  }
  if (schema.items) seen.items = map(schema.items)
  if (typeof schema.additionalProperties === 'object') seen.additionalProperties = map(schema.additionalProperties)
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
    const branches = schema[keyword]
    if (branches) seen[keyword] = branches.map(map)
  }
  if (side === 'response' && (isStringEnum(schema) || codeListOf(schema))) seen[OPEN_ENUM] = true
  return seen
}

/** The list that a text is a code of, where its format says so and no enum spells the list out. */
export function codeListOf({ format = '', enum: values }: Schema): 'currency' | 'country' | undefined {
  if (values) return undefined
  if (/^iso-4217\b/.test(format)) return 'currency'
  return /^iso-3166-1-alpha-3\b/.test(format) ? 'country' : undefined
}

function isStringEnum(schema: Schema): boolean {
  return (schema.enum?.length ?? 0) > 1 && schema.enum?.some((value) => typeof value === 'string') === true
}

function refsIn(schema: Schema): string[] {
  const refs: string[] = []
  some(schema, ({ $ref }) => {
    if ($ref?.startsWith(REF_PREFIX)) refs.push($ref.slice(REF_PREFIX.length))
    return false
  })
  return refs
}

function some(schema: Schema, test: (part: Schema) => boolean): boolean {
  return test(schema) || subschemasOf(schema).some((child) => some(child, test))
}
