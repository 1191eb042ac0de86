import { below, isObject, type JsonObject, listOf, objectOf } from '../lib/json.ts'
import { isReference, lookUp } from '../openapi/references.ts'
import { METHODS } from '../openapi/types.ts'
import { schemaProblems, shown } from './schema-problems.ts'

/**
 * What is wrong with a description although a JSON parser and swagger-parser take it: a sentence each, with the place
 * as a JSON pointer.
 */
export function problemsOf(document: JsonObject): string[] {
  return [...pathProblems(document), ...componentProblems(objectOf(document.components))]
}

function* pathProblems(document: JsonObject): Generator<string> {
  const ids = new Map<string, string>()
  for (const [path, item] of Object.entries(objectOf(document.paths))) {
    const at = below('#', 'paths', path)
    if (!path.startsWith('/')) yield `${at} does not begin with a slash`
    if (!isObject(item)) {
      yield `${at} is ${shown(item)}; a path has an object of operations`
      continue
    }
    for (const method of METHODS) {
      const operation = item[method]
      const where = below(at, method)
      if (operation === undefined) continue
      if (!isObject(operation)) {
        yield `${where} is ${shown(operation)}; an operation is an object`
        continue
      }
      yield* idProblems(operation, where, ids)
      yield* parameterProblems(document, path, item, operation, where)
      yield* responseProblems(operation, where)
      yield* contentProblems(operation.requestBody, below(where, 'requestBody'))
    }
  }
}

function* idProblems({ operationId }: JsonObject, at: string, ids: Map<string, string>): Generator<string> {
  if (operationId === undefined) return
  if (typeof operationId !== 'string') yield `${at} has the operationId ${shown(operationId)}; it is a text`
  const before = ids.get(String(operationId))
  if (before !== undefined) yield `${at} has the operationId ${shown(operationId)}, which ${before} has already`
  ids.set(String(operationId), before ?? at)
}

function* parameterProblems(
  document: JsonObject,
  path: string,
  item: JsonObject,
  operation: JsonObject,
  at: string,
): Generator<string> {
  const declared = new Set<string>()
  for (const own of [operation, item]) {
    const { parameters } = own
    if (parameters === undefined) continue
    if (!Array.isArray(parameters)) yield `${at} has parameters ${shown(parameters)}; it is a list`
    const here = new Set<string>()
    for (const [index, entry] of listOf(parameters).entries()) {
      const parameter = isReference(entry) ? lookUp(document, entry.$ref) : entry
      const where = below(own === item ? at.slice(0, at.lastIndexOf('/')) : at, 'parameters', index)
      if (!isObject(parameter) || typeof parameter.name !== 'string' || typeof parameter.in !== 'string') {
        yield `${where} is ${shown(parameter)}; a parameter has a name and says what it is in`
        continue
      }
      const { name, in: place, schema } = parameter
      const key = `${place} parameter ${name}`
      if (here.has(key)) yield `${where} is the ${key}, which stands there already`
      here.add(key)
      if (place === 'path') {
        declared.add(name)
        if (!path.includes(`{${name}}`)) yield `${where} is the ${key}, and {${name}} is not in the path`
        if (parameter.required !== true) yield `${where} is the ${key}, which must be required: true`
      }
      if (schema !== undefined && !isReference(entry)) yield* schemaProblems(schema, below(where, 'schema'))
    }
  }
  for (const [, name = ''] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!declared.has(name)) yield `${at} has {${name}} in its path and does not declare the path parameter ${name}`
  }
}

function* responseProblems({ responses }: JsonObject, at: string): Generator<string> {
  if (!isObject(responses) || Object.keys(responses).length === 0) {
    yield `${at} has no responses; an operation says at least one`
    return
  }
  for (const [status, response] of Object.entries(responses)) {
    const where = below(at, 'responses', status)
    if (!/^([1-5](\d\d|XX)|default)$/.test(status) && !status.startsWith('x-')) yield `${where} is not a status`
    yield* contentProblems(response, where)
  }
}

/** Of a request body, a response, or one of them in components. */
function* contentProblems(holder: unknown, at: string): Generator<string> {
  if (holder === undefined || isReference(holder)) return
  if (!isObject(holder)) {
    yield `${at} is ${shown(holder)}; it is an object`
    return
  }
  const { content } = holder
  if (content !== undefined && !isObject(content)) yield `${at} has content ${shown(content)}; it is an object`
  for (const [type, media] of Object.entries(objectOf(content))) {
    const where = below(at, 'content', type)
    if (!isObject(media)) yield `${where} is ${shown(media)}; it is an object`
    else if (media.schema !== undefined) yield* schemaProblems(media.schema, below(where, 'schema'))
  }
}

function* componentProblems({ schemas, parameters, responses, requestBodies }: JsonObject): Generator<string> {
  for (const [name, schema] of Object.entries(objectOf(schemas))) {
    yield* schemaProblems(schema, below('#', 'components', 'schemas', name))
  }
  for (const [name, parameter] of Object.entries(objectOf(parameters))) {
    const { schema } = objectOf(parameter)
    if (schema !== undefined) yield* schemaProblems(schema, below('#', 'components', 'parameters', name, 'schema'))
  }
  for (const [kind, holders] of Object.entries({ responses, requestBodies })) {
    for (const [name, holder] of Object.entries(objectOf(holders))) {
      yield* contentProblems(holder, below('#', 'components', kind, name))
    }
  }
}
