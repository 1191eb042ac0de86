import { below, isObject, type JsonObject, objectOf } from '../lib/json.ts'
import { type Finding, note } from './finding.ts'

/** What every tool here reads. */
const READ_AS = '3.1.0'

/** Members of 3.2 that say nothing to a client, by what they stand in. */
const LEFT_OUT_SILENTLY: readonly [at: RegExp, names: readonly string[]][] = [
  [/^$/, ['$self']],
  [/^\/tags\/\d+$/, ['summary', 'parent', 'kind']],
  [/\/servers\/\d+$/, ['name']],
  [/\/responses\/[^/]+$/, ['summary']],
  [/^\/components\/securitySchemes\/[^/]+$/, ['deprecated', 'oauth2MetadataUrl']],
]

/** Members of 3.2 that 3.1 has no words for. */
const NOT_IN_31: readonly [at: RegExp, name: string, message: string][] = [
  [/^\/paths\/[^/]+$/, 'query', 'is an operation of the method QUERY, which OpenAPI 3.1 does not have'],
  [/^\/paths\/[^/]+$/, 'additionalOperations', 'are operations of methods that OpenAPI 3.1 does not have'],
  [/\/content\/[^/]+$/, 'itemSchema', 'describes the items of a stream, which OpenAPI 3.1 cannot'],
  [/\/content\/[^/]+$/, 'itemEncoding', 'describes the items of a stream, which OpenAPI 3.1 cannot'],
  [/\/content\/[^/]+$/, 'prefixEncoding', 'describes parts by their position, which OpenAPI 3.1 cannot'],
]

/** The description in the words of 3.1, whichever 3.x it is written in. What 3.1 cannot say is a finding. */
export function asOpenApi31(document: JsonObject): { document: JsonObject; findings: Finding[] } {
  const version = String(document.openapi)
  if (version.startsWith('3.1')) return { document, findings: [] }
  const findings: Finding[] = []
  const read = version.startsWith('3.0') ? rise(document) : lower(document, '', findings)
  findings.unshift(note('version', '/openapi', `is ${version}`, 'it is read as OpenAPI 3.1'))
  return { document: { ...objectOf(read), openapi: READ_AS }, findings }
}

/** Where a value of any kind may stand: nothing in it is OpenAPI. */
const DATA = new Set(['example', 'default', 'const', 'enum', 'value', 'dataValue'])

function lower(value: unknown, pointer: string, findings: Finding[]): unknown {
  if (Array.isArray(value)) {
    const items = value.filter((item) => !isQuerystring(item, pointer, findings))
    return items.map((item, index) => lower(item, below(pointer, index), findings))
  }
  if (!isObject(value)) return value
  const left: Record<string, unknown> = {}
  const silent = LEFT_OUT_SILENTLY.flatMap(([at, names]) => (at.test(pointer) ? names : []))
  for (const [name, member] of Object.entries(value)) {
    const lost = NOT_IN_31.find(([at, lostName]) => lostName === name && at.test(pointer))
    if (lost) {
      findings.push(note('not-readable-in-3.1', below(pointer, name), lost[2], 'it is left out'))
    } else if (!silent.includes(name)) {
      left[name] = DATA.has(name) ? member : lower(member, below(pointer, name), findings)
    }
  }
  return lowerExample(lowerStyle(left), pointer)
}

function isQuerystring(item: unknown, pointer: string, findings: Finding[]): boolean {
  if (!pointer.endsWith('/parameters') || !isObject(item) || item.in !== 'querystring') return false
  const message = `has the parameter ${String(item.name)}, which is the whole query, as OpenAPI 3.1 cannot say`
  findings.push(note('not-readable-in-3.1', pointer, message, 'it is left out'))
  return true
}

function lowerStyle(value: Record<string, unknown>): Record<string, unknown> {
  return value.in === 'cookie' && value.style === 'cookie' ? { ...value, style: 'form' } : value
}

/** 3.2 tells an example as data from the same as it is sent. */
function lowerExample(value: Record<string, unknown>, pointer: string): Record<string, unknown> {
  if (!/\/examples\/[^/]+$/.test(pointer)) return value
  const { dataValue, serializedValue, ...rest } = value
  if (dataValue !== undefined) return { ...rest, value: dataValue }
  return serializedValue === undefined || 'value' in rest ? rest : { ...rest, value: serializedValue }
}

/** 3.0 says null by `nullable`, and exclusive bounds by true or false. */
function rise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rise)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, member]) => [name, DATA.has(name) ? member : rise(member)])
  return riseBounds(riseNullable(Object.fromEntries(entries)))
}

function riseNullable(schema: Record<string, unknown>): Record<string, unknown> {
  if (typeof schema.nullable !== 'boolean') return schema
  const { nullable, ...rest } = schema
  if (!nullable) return rest
  if (typeof rest.type === 'string') {
    const values = Array.isArray(rest.enum) && !rest.enum.includes(null) ? { enum: [...rest.enum, null] } : {}
    return { ...rest, type: [rest.type, 'null'], ...values }
  }
  // Beside a reference or a choice, null is one more thing that it may be.
  const { $ref, allOf, oneOf, anyOf, ...own } = rest
  const choices = Object.entries({ $ref, allOf, oneOf, anyOf }).filter(([, member]) => member !== undefined)
  return choices.length === 0 ? rest : { ...own, anyOf: [Object.fromEntries(choices), { type: 'null' }] }
}

function riseBounds(schema: Record<string, unknown>): Record<string, unknown> {
  let risen = schema
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof risen[exclusive] !== 'boolean') continue
    const { [exclusive]: isExclusive, [bound]: value, ...rest } = risen
    risen = isExclusive
      ? { ...rest, [exclusive]: value }
      : { ...rest, ...(value === undefined ? {} : { [bound]: value }) }
  }
  return risen
}
