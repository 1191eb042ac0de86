import { isObject, type JsonObject, objectOf } from '../../lib/json.ts'

/** Keys of schemas, parameters, headers and media types under which nothing is a reference. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum'])

/** Keys under which objects stand by names that are chosen: a name is no keyword, whatever it is. */
const NAMED = new Set([
  '$defs',
  'additionalOperations',
  'callbacks',
  'content',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'encoding',
  'headers',
  'links',
  'mediaTypes',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'variables',
  'webhooks',
])

/** What an object is, as far as it decides which of its keys are keywords. */
type Kind = 'object' | 'names' | 'examples' | 'example'

/** A copy of what is in a file, with every reference replaced. */
export function withReferences(content: unknown, replace: (reference: string) => string): unknown {
  // A file of nothing but objects holds them by names that are chosen.
  const isNames = isObject(content) && Object.values(content).every(isObject)
  if (!isNames) return walk(content, 'object', replace)
  return mapped(content, (key, child) => walk(child, DATA.has(key) ? 'object' : kindUnder(key, child), replace))
}

function walk(value: unknown, kind: Kind, replace: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => walk(each, 'object', replace))
  if (!isObject(value)) return value
  const isReference = typeof value.$ref === 'string'
  return mapped(value, (key, child) => {
    if (key === '$ref' && isReference) return replace(String(child))
    // An example says what it is of in data alone.
    if (kind === 'example') return child
    if (kind === 'examples') return walk(child, 'example', replace)
    if (kind === 'names') return walk(child, 'object', replace)
    if (key === 'mapping' && 'propertyName' in value) return walkMapping(child, replace)
    const isExamples = key === 'examples' && isObject(child)
    return DATA.has(key) && !isExamples ? child : walk(child, kindUnder(key, child), replace)
  })
}

function kindUnder(key: string, child: unknown): Kind {
  if (key === 'examples') return 'examples'
  return NAMED.has(key) && isObject(child) ? 'names' : 'object'
}

function mapped(value: JsonObject, change: (key: string, child: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(key, child)]))
}

/** A name without a dot or slash is one of a component. */
function walkMapping(mapping: unknown, replace: (reference: string) => string): unknown {
  return mapped(objectOf(mapping), (_, target) => {
    const isReference = typeof target === 'string' && /[./#]/.test(target)
    return isReference ? replace(target) : target
  })
}
