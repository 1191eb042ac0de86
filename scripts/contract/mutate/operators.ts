import { isForbidden } from '../../openapi/flatten.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'
import { mediaPlaces, operationPlaces, parameterPlaces, schemaPlaces } from './places.ts'
import type { Random } from './random.ts'

/**
 * Changes one thing of a description in place and says what; undefined when the place it picked offers nothing to
 * change, so that it is asked again.
 */
export type Operator = (document: OpenApiDocument, random: Random) => string | undefined

const schemaWith = (document: OpenApiDocument, random: Random, fits: (schema: Schema) => boolean) =>
  random.pick(schemaPlaces(document).filter(({ schema }) => fits(schema)))

function property(document: OpenApiDocument, random: Random) {
  const place = schemaWith(document, random, ({ properties }) => Object.keys(properties ?? {}).length > 0)
  const name = random.pick(Object.keys(place?.schema.properties ?? {}))
  if (!place || !name) return undefined
  const { schema, where } = place
  const properties = schema.properties ?? {}
  return { schema, properties, name, value: properties[name] ?? {}, where: `${where}.${name}` }
}

function rename(record: Record<string, unknown>, from: string, to: string): void {
  const entries = Object.entries(record).map(([key, value]) => [key === from ? to : key, value])
  for (const key of Object.keys(record)) delete record[key]
  Object.assign(record, Object.fromEntries(entries))
}

/** Every way in which a description is changed, by name. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  'field renamed': (document, random) => {
    const found = property(document, random)
    if (!found) return undefined
    rename(found.properties, found.name, `${found.name}_new`)
    found.schema.required = found.schema.required?.map((name) => (name === found.name ? `${name}_new` : name)) ?? []
    return found.where
  },
  'field removed': (document, random) => {
    const found = property(document, random)
    if (!found) return undefined
    delete found.properties[found.name]
    found.schema.required = (found.schema.required ?? []).filter((name) => name !== found.name)
    return found.where
  },
  'field added': (document, random) => {
    const found = property(document, random)
    if (!found) return undefined
    found.properties.added_lately = { type: 'string', example: 'new' }
    return found.where
  },
  'field retyped': (document, random) => {
    const found = property(document, random)
    if (!found || typeof found.value.type !== 'string') return undefined
    const type = found.value.type === 'string' ? 'integer' : 'string'
    found.properties[found.name] = { type, example: type === 'string' ? 'text' : 7 }
    return `${found.where} to ${type}`
  },
  'field made required': (document, random) => {
    const found = property(document, random)
    if (!found || found.schema.required?.includes(found.name)) return undefined
    found.schema.required = [...(found.schema.required ?? []), found.name]
    return found.where
  },
  'field made optional': (document, random) => {
    const place = schemaWith(
      document,
      random,
      ({ required, properties }) => (required?.length ?? 0) > 0 && !!properties,
    )
    const name = random.pick(place?.schema.required ?? [])
    if (!place || !name) return undefined
    place.schema.required = place.schema.required?.filter((each) => each !== name) ?? []
    return `${place.where}.${name}`
  },
  'enum value dropped': (document, random) => {
    const place = schemaWith(document, random, (schema) => (schema.enum?.length ?? 0) > 1)
    const value = random.pick(place?.schema.enum ?? [])
    if (!place || value === undefined) return undefined
    place.schema.enum = place.schema.enum?.filter((each) => each !== value) ?? []
    return `${place.where} without ${JSON.stringify(value)}`
  },
  'enum value added': (document, random) => {
    const place = schemaWith(document, random, (schema) => schema.enum !== undefined)
    if (!place) return undefined
    place.schema.enum = [...(place.schema.enum ?? []), 'added_lately']
    return place.where
  },
  'bound moved': (document, random) => {
    const bounds = ['minimum', 'maximum', 'minLength', 'maxLength'] as const
    const place = schemaWith(document, random, (schema) => bounds.some((bound) => typeof schema[bound] === 'number'))
    const bound = random.pick(bounds.filter((each) => typeof place?.schema[each] === 'number'))
    if (!place || !bound) return undefined
    place.schema[bound] = Number(place.schema[bound]) + (random.next() < 0.5 ? -1 : 1)
    return `${place.where} ${bound}`
  },
  'pattern dropped or replaced': (document, random) => {
    const patterned = [
      ...schemaPlaces(document),
      ...parameterPlaces(document).map(({ where, parameter }) => ({ where, schema: parameter.schema ?? {} })),
    ].filter(({ schema }) => schema.pattern !== undefined)
    const place = random.pick(patterned)
    if (!place) return undefined
    const { pattern } = place.schema
    if (random.next() < 0.5) delete place.schema.pattern
    else place.schema.pattern = '^lately_'
    return `${place.where} ${String(pattern)} ${place.schema.pattern ? 'replaced' : 'dropped'}`
  },
  'branch of a choice dropped': (document, random) => {
    const place = schemaWith(document, random, ({ oneOf, anyOf }) => (oneOf ?? anyOf ?? []).length > 1)
    const branches = place?.schema.oneOf ?? place?.schema.anyOf ?? []
    const branch = random.pick(branches)
    if (!place || !branch) return undefined
    const index = branches.indexOf(branch)
    branches.splice(index, 1)
    return `${place.where}, branch ${index + 1} of ${branches.length + 1}`
  },
  'part of a whole dropped': (document, random) => {
    const place = schemaWith(document, random, ({ allOf }) => (allOf ?? []).length > 0)
    const parts = place?.schema.allOf ?? []
    const part = random.pick(parts)
    if (!place || !part) return undefined
    const index = parts.indexOf(part)
    if (parts.length > 1) parts.splice(index, 1)
    else delete place.schema.allOf
    return `${place.where}, part ${index + 1}`
  },
  'refused member allowed': (document, random) => {
    const place = schemaWith(document, random, ({ properties }) => Object.values(properties ?? {}).some(isForbidden))
    const refused = Object.entries(place?.schema.properties ?? {}).filter(([, each]) => isForbidden(each))
    const [name] = random.pick(refused) ?? []
    if (!place?.schema.properties || !name) return undefined
    delete place.schema.properties[name]
    return `${place.where}.${name}`
  },
  'nullable flipped': (document, random) => {
    const found = property(document, random)
    if (!found?.value.type) return undefined
    const types = [found.value.type].flat()
    found.value.type = types.includes('null') ? types.filter((type) => type !== 'null') : [...types, 'null']
    return found.where
  },
  'unknown members forbidden or allowed': (document, random) => {
    const place = schemaWith(document, random, ({ properties }) => properties !== undefined)
    if (!place) return undefined
    place.schema.additionalProperties = place.schema.additionalProperties === false
    return place.where
  },
  'example broken': (document, random) => {
    const found = property(document, random)
    if (!found || typeof found.value.example !== 'string' || found.value.type !== 'string') return undefined
    found.value.example = 12
    return found.where
  },
  'status changed': (document, random) => {
    const place = random.pick(operationPlaces(document))
    const status = random.pick(Object.keys(place?.operation.responses ?? {}))
    if (!place || !status) return undefined
    const other = status.startsWith('2') ? (status === '200' ? '201' : '200') : '418'
    if (other in place.operation.responses) return undefined
    rename(place.operation.responses, status, other)
    return `${place.where} ${status} to ${other}`
  },
  'status removed': (document, random) => {
    const place = random.pick(operationPlaces(document))
    const status = random.pick(Object.keys(place?.operation.responses ?? {}))
    if (!place || !status) return undefined
    delete place.operation.responses[status]
    return `${place.where} ${status}`
  },
  'media type changed': (document, random) => {
    const place = random.pick(mediaPlaces(document))
    if (!place) return undefined
    rename(place.holder, place.type, 'application/vnd.glomo+json')
    return place.where
  },
  'path changed': (document, random) => {
    const path = random.pick(Object.keys(document.paths))
    if (!path) return undefined
    rename(document.paths, path, `/new${path}`)
    return path
  },
  'method changed': (document, random) => {
    const place = random.pick(operationPlaces(document))
    const item = place && document.paths[place.path]
    if (!item || item.put) return undefined
    rename(item, place.method, 'put')
    return `${place.where} to PUT`
  },
  'operation removed': (document, random) => {
    const place = random.pick(operationPlaces(document))
    if (!place) return undefined
    Reflect.deleteProperty(document.paths[place.path] ?? {}, place.method)
    return place.where
  },
  'operation added': (document, random) => {
    const place = random.pick(operationPlaces(document))
    if (!place) return undefined
    document.paths[`${place.path}/lately`] = {
      get: { ...structuredClone(place.operation), operationId: 'addedLately' },
    }
    return `after ${place.where}`
  },
  'operationId changed': (document, random) => {
    const place = random.pick(operationPlaces(document))
    if (!place) return undefined
    place.operation.operationId = `${place.where}New`
    return place.where
  },
  'parameter renamed': (document, random) => {
    const place = random.pick(parameterPlaces(document).filter(({ parameter }) => parameter.in === 'query'))
    if (!place) return undefined
    const { name } = place.parameter
    place.parameter.name = `${name}_new`
    return `${place.where} ${name}`
  },
  'parameter removed': (document, random) => {
    const place = random.pick(operationPlaces(document).filter(({ operation }) => operation.parameters?.length))
    const parameters = place?.operation.parameters ?? []
    const parameter = random.pick(parameters.filter((each) => '$ref' in each || each.in === 'query'))
    if (!place || !parameter) return undefined
    place.operation.parameters = parameters.filter((each) => each !== parameter)
    return `${place.where} ${'$ref' in parameter ? parameter.$ref : parameter.name}`
  },
  'parameter made required': (document, random) => {
    const place = random.pick(parameterPlaces(document).filter(({ parameter }) => !parameter.required))
    if (!place) return undefined
    place.parameter.required = true
    return `${place.where} ${place.parameter.name}`
  },
  'request body made optional': (document, random) => {
    const place = random.pick(operationPlaces(document).filter(({ operation }) => operation.requestBody?.required))
    if (!place?.operation.requestBody) return undefined
    place.operation.requestBody.required = false
    return place.where
  },
  'security dropped': (document, random) => {
    const place = random.pick(operationPlaces(document))
    if (!place) return undefined
    place.operation.security = []
    return place.where
  },
  'server changed': (document, random) => {
    const place = random.pick(operationPlaces(document))
    if (!place) return undefined
    place.operation.servers = [{ url: 'https://elsewhere.example/api' }]
    return place.where
  },
  'deprecation flipped': (document, random) => {
    const place = random.pick(operationPlaces(document))
    if (!place) return undefined
    place.operation.deprecated = !place.operation.deprecated
    return place.where
  },
  'behaviour mark flipped': (document, random) => {
    const place = random.pick(operationPlaces(document).filter(({ method }) => method !== 'get'))
    if (!place) return undefined
    if (place.operation['x-glomo-idempotency']) delete place.operation['x-glomo-idempotency']
    else place.operation['x-glomo-sandbox-only'] = !place.operation['x-glomo-sandbox-only']
    return place.where
  },
}
