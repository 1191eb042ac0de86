import { isObject, type JsonObject, listOf, objectOf, tokensOf } from '../lib/json.ts'
import { eachSchema } from './each-schema.ts'
import { type Finding, note } from './finding.ts'
import { lookUp } from './references.ts'
import { METHODS } from './types.ts'

const SCHEMAS = '#/components/schemas/'

/**
 * A corrected description as everything else reads it: `true` and `false` are schemas in full, references lead to named
 * schemas, URLs of servers hold no variables, and what a security scheme asks for besides the key is a parameter.
 */
export function complete(corrected: JsonObject): { document: JsonObject; findings: Finding[] } {
  const document: Record<string, unknown> = structuredClone(corrected)
  const findings: Finding[] = []
  writeOutBooleans(document)
  nameReferences(document, findings)
  fillServers(document)
  addSecurityParameters(document, findings)
  return { document, findings }
}

function writeOutBooleans(document: JsonObject): void {
  for (const { schema, pointer, replace } of eachSchema(document)) {
    if (typeof schema !== 'boolean' || pointer.endsWith('/additionalProperties')) continue
    replace(schema ? {} : { not: {} })
  }
}

/** A reference into the middle of something, as bundlers write, gets a schema with a name to refer to. */
function nameReferences(document: Record<string, unknown>, findings: Finding[]): void {
  const named: Record<string, unknown> = {}
  const components = objectOf(document.components)
  for (const { schema, pointer } of eachSchema(document)) {
    if (!isObject(schema) || typeof schema.$ref !== 'string') continue
    const { $ref } = schema
    if ($ref.startsWith(SCHEMAS) && !$ref.slice(SCHEMAS.length).includes('/')) continue
    const target = lookUp(document, $ref)
    if (!isObject(target)) continue
    const name = nameFor($ref)
    named[name] = target
    Reflect.set(schema, '$ref', `${SCHEMAS}${name}`)
    findings.push(note('reference', pointer, `refers to ${$ref}`, `that is the schema ${name} here`))
  }
  if (Object.keys(named).length === 0) return
  document.components = { ...components, schemas: { ...objectOf(components.schemas), ...structuredClone(named) } }
}

/** `#/paths/~1payouts/post/requestBody/…/schema` is `PathsPayoutsPostRequestBodySchema`. */
function nameFor($ref: string): string {
  const words = tokensOf($ref).flatMap((token) => token.split(/[^A-Za-z0-9]+/).filter(Boolean))
  const told = words.filter(
    (word) => !['components', 'schemas', 'properties', 'content', 'application', 'json'].includes(word),
  )
  return told.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function fillServers(document: JsonObject): void {
  const items = Object.values(objectOf(document.paths)).filter(isObject)
  const operations = items.flatMap((item) =>
    METHODS.flatMap((method) => (isObject(item[method]) ? [item[method]] : [])),
  )
  for (const holder of [document, ...items, ...operations]) {
    for (const server of listOf(holder.servers)) {
      if (!isObject(server) || typeof server.url !== 'string' || !isObject(server.variables)) continue
      const { variables } = server
      const url = server.url.replace(/\{([^}]+)\}/g, (written, name) =>
        String(objectOf(variables[name]).default ?? written),
      )
      Reflect.set(server, 'url', url)
      Reflect.deleteProperty(server, 'variables')
    }
  }
}

/** A key in a header or cookie besides the secret key of the client is given with each call. */
function addSecurityParameters(document: JsonObject, findings: Finding[]): void {
  const schemes = objectOf(objectOf(document.components).securitySchemes)
  for (const [path, item] of Object.entries(objectOf(document.paths))) {
    for (const method of METHODS) {
      const operation = objectOf(item)[method]
      if (!isObject(operation)) continue
      const wanted = alsoAskedFor(schemes, listOf(operation.security ?? document.security))
      const where = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/security`
      for (const [name, scheme] of wanted) {
        const parameter = parameterOf(name, scheme)
        if (parameter === undefined) {
          findings.push({
            kind: 'security',
            level: 'open',
            place: where,
            message: `asks for ${name} (${String(scheme.type)}), which the client does not send`,
            remedy: 'teach src/transport/attempt.ts to send it, or leave it to a header of the call',
          })
          continue
        }
        const parameters = listOf(operation.parameters)
        if (parameters.some((each) => isObject(each) && each.in === parameter.in && each.name === parameter.name))
          continue
        Reflect.set(operation, 'parameters', [...parameters, parameter])
        findings.push(
          note('security', where, `asks for ${name}`, `it is the ${parameter.in} ${parameter.name} of each call`),
        )
      }
    }
  }
}

/** What the first way to be let in asks for besides the client's own key; nothing where the key alone will do. */
function alsoAskedFor(schemes: JsonObject, ways: readonly unknown[]): [name: string, scheme: JsonObject][] {
  const asked = ways.map((way) =>
    Object.keys(objectOf(way))
      .map((name): [string, JsonObject] => [name, objectOf(schemes[name])])
      .filter(([, scheme]) => !isBearer(scheme)),
  )
  const [first = []] = asked.some((way) => way.length === 0) ? [] : asked
  return first
}

function isBearer({ type, scheme, in: where, name }: JsonObject): boolean {
  if (type === 'apiKey') return where === 'header' && String(name).toLowerCase() === 'authorization'
  if (type === 'oauth2' || type === 'openIdConnect') return true
  return type === 'http' && String(scheme).toLowerCase() === 'bearer'
}

function parameterOf(schemeName: string, { type, in: where, name }: JsonObject) {
  if (type !== 'apiKey' || (where !== 'header' && where !== 'cookie') || typeof name !== 'string') return undefined
  return {
    name,
    in: where,
    required: true,
    description: `Asked for by the security scheme ${schemeName}.`,
    'x-glomo-sensitive': true,
    schema: { type: 'string', example: 'key' },
  }
}
