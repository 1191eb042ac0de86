import { examplesThatFail, type InvalidExample, pointerOfParameter } from '../../description/invalid-examples.ts'
import { below, isObject, listOf, objectOf, tokensOf } from '../../lib/json.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { parameterExample } from '../../openapi/examples.ts'
import { operationsOf } from '../../openapi/operations.ts'
import { lookUp } from '../../openapi/references.ts'
import type { ValueProblem } from '../../openapi/schema-validator.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'
import { type Correction, leaveOut, leaveToAPerson, putIn } from './correction.ts'
import { exampleValue } from './example-value.ts'

const kind = 'example'

/** Examples that their own schemas refuse are left out; where something cannot do without one, it gets another. */
export function exampleCorrections(document: OpenApiDocument): Correction[] {
  let failing: InvalidExample[]
  try {
    failing = examplesThatFail(document)
  } catch (error) {
    return [
      leaveToAPerson(kind, '', `has schemas that no example can be checked against (${reasonOf(error)})`, 'see which'),
    ]
  }
  const corrections = [
    ...missingOnes(document),
    ...failing.flatMap((each) => (each.isComposed ? composedOnes(document, each) : [published(document, each)])),
  ]
  const byTarget = new Map(corrections.map((each) => [each.action?.target ?? each.finding.place, each]))
  return [...byTarget.values()]
}

/** A call cannot be made without a value for each required parameter. */
function missingOnes(document: OpenApiDocument): Correction[] {
  return operationsOf(document).flatMap((located) =>
    located.parameters
      .filter((parameter) => parameter.required && parameterExample(parameter) === undefined)
      .map(({ name, in: where, schema = {} }) => {
        const place = pointerOfParameter(document, located, where, name)
        const value = exampleValue(document, schema)
        const message = 'is required, and no example says what it looks like'
        return putIn({
          kind,
          place,
          message,
          update: { example: value },
          remedy: `its example is ${JSON.stringify(value)} here`,
        })
      }),
  )
}

function published(document: OpenApiDocument, { pointer, name, problems }: InvalidExample): Correction {
  const holder = objectOf(lookUp(document, `#${pointer}`))
  const message = `has an example that its schema refuses (${shown(problems[0])})`
  const isNamed = isObject(holder.examples) && name in holder.examples
  const place = isNamed ? below(pointer, 'examples', name) : below(pointer, 'example')
  const isParameter = 'in' in holder
  if (!isParameter || (isNamed && Object.keys(objectOf(holder.examples)).length > 1)) {
    return leaveOut({ kind, place, message, remedy: 'the example is left out' })
  }
  const value = exampleValue(document, objectOf(holder.schema))
  const remedy = `its example is ${JSON.stringify(value)} here`
  if (isNamed) return putIn({ kind, place, message, update: { value }, remedy })
  return putIn({ kind, place: pointer, message, update: { example: value }, remedy })
}

/** The example of a member stands at the schema of the member, wherever that is written. */
function composedOnes(document: OpenApiDocument, { pointer, place, problems }: InvalidExample): Correction[] {
  const corrections = problems.flatMap((problem) => {
    const tokens = problem.at === '' ? [] : tokensOf(problem.at)
    const path = problem.missing === undefined ? tokens : [...tokens, problem.missing]
    const found = [
      ...schemasAt(document, lookUp(document, `#${below(pointer, 'schema')}`), below(pointer, 'schema'), path),
    ]
    const at = found.findLast(({ schema }) => 'example' in schema || 'examples' in schema) ?? found.at(-1)
    if (!at || path.length === 0) return []
    return [
      memberExample(
        document,
        at,
        found.map(({ schema }) => schema),
        problem,
      ),
    ]
  })
  if (corrections.length > 0) return corrections
  const value = exampleValue(document, objectOf(lookUp(document, `#${below(pointer, 'schema')}`)))
  const message = `has no example that its schema takes: ${place} (${shown(problems[0])})`
  return [putIn({ kind, place: pointer, message, update: { example: value }, remedy: 'it gets one' })]
}

function memberExample(
  document: OpenApiDocument,
  { schema, pointer }: SchemaAt,
  all: readonly Schema[],
  problem: ValueProblem,
): Correction {
  const value = exampleValue(document, { allOf: [...all] })
  const message =
    problem.missing === undefined
      ? `has an example that does not fit (${shown(problem)})`
      : 'is required, and no example says what it looks like'
  const remedy = `its example is ${JSON.stringify(value)} here`
  // An update adds to lists and objects; what is wrong in them goes first.
  for (const member of ['example', 'examples'] as const) {
    if (typeof schema[member] !== 'object' || schema[member] === null) continue
    return leaveOut({ kind, place: below(pointer, member), message, remedy: 'it is left out' })
  }
  return putIn({ kind, place: pointer, message, update: { example: value }, remedy })
}

function shown(problem: ValueProblem | undefined): string {
  return problem ? `${problem.at || '/'} ${problem.message}` : 'it does not fit'
}

interface SchemaAt {
  schema: Schema
  pointer: string
}

/** The schemas that say something of a member of a value, in the order in which later ones count more. */
function* schemasAt(
  document: OpenApiDocument,
  schema: unknown,
  pointer: string,
  path: readonly string[],
  seen: ReadonlySet<string> = new Set(),
): Generator<SchemaAt> {
  const key = `${pointer} ${path.length}`
  if (!isObject(schema) || seen.has(key)) return
  const known = new Set([...seen, key])
  const { $ref } = schema
  if (typeof $ref === 'string') yield* schemasAt(document, lookUp(document, $ref), $ref.slice(1), path, known)
  yield* branches('allOf')
  const [first, ...rest] = path
  if (first === undefined) {
    if (typeof $ref !== 'string') yield { schema, pointer }
  } else {
    const property = objectOf(schema.properties)[first]
    if (property !== undefined) {
      yield* schemasAt(document, property, below(pointer, 'properties', first), rest, known)
    } else if (isObject(schema.additionalProperties)) {
      yield* schemasAt(document, schema.additionalProperties, below(pointer, 'additionalProperties'), rest, known)
    }
    if (/^\d+$/.test(first)) yield* schemasAt(document, schema.items, below(pointer, 'items'), rest, known)
  }
  yield* branches('oneOf')
  yield* branches('anyOf')

  function* branches(keyword: 'allOf' | 'oneOf' | 'anyOf'): Generator<SchemaAt> {
    if (!isObject(schema)) return
    for (const [index, branch] of listOf(schema[keyword]).entries()) {
      yield* schemasAt(document, branch, below(pointer, keyword, index), path, known)
    }
  }
}
