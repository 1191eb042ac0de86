import { listOf, objectOf } from '../lib/json.ts'
import { RejectedDescriptionError } from '../openapi/rejected-description-error.ts'
import type { Change } from './change.ts'
import { contractOperations, operationsUnder } from './contract/operations.ts'
import type { Description, Place } from './description.ts'

/** Which operations count; those that fit everything that is asked. */
export interface OperationFilter {
  /** A regular expression that the path, or the name of a webhook, must match. */
  readonly matchPath?: string | undefined
  /** And one that it must not match. */
  readonly unmatchPath?: string | undefined
  /** `operationId`s, or methods and paths: `POST /payouts`. */
  readonly operations?: readonly string[] | undefined
  readonly tags?: readonly string[] | undefined
  /** Names of extensions: an operation counts that bears one of them, other than with `false`. */
  readonly extensions?: readonly string[] | undefined
  /** `operationId`s that the client calls. */
  readonly called?: ReadonlySet<string> | undefined
}

/**
 * @throws {RejectedDescriptionError} where no operation counts, or a name is of none: a filter that is misspelt would pass
 *   everything
 */
export function checkFilter(filter: OperationFilter, sides: readonly Description[]): void {
  if (isEmpty(filter)) return
  const unknown = filter.operations?.filter((name) => !anyFits({ operations: [name] }, sides)) ?? []
  if (unknown.length > 0)
    throw new RejectedDescriptionError(`--operation ${unknown.join(', ')} names no operation of either description`)
  if (!anyFits(filter, sides))
    throw new RejectedDescriptionError(
      `no operation of either description fits ${asked(filter)}, so nothing would be compared`,
    )
}

function anyFits(filter: OperationFilter, sides: readonly Description[]): boolean {
  const fits = testOf(filter)
  return sides.some((side) => namesIn(side, fits).length > 0)
}

function isEmpty(filter: OperationFilter): boolean {
  return Object.values(filter).every((each) => each === undefined)
}

/** The options that ask for it. */
function asked({ matchPath, unmatchPath, operations, tags, extensions, called }: OperationFilter): string {
  const options = { 'match-path': matchPath, 'unmatch-path': unmatchPath, operation: operations, tag: tags }
  const texts = Object.entries({ ...options, extension: extensions }).flatMap(([option, value]) =>
    [value ?? []].flat().map((each) => `--${option} ${each}`),
  )
  return [...texts, ...(called ? ['--client'] : [])].join(' ')
}

/** The changes of operations that count, each with those alone. An operation counts when it does on either side. */
export function filtered(changes: readonly Change[], filter: OperationFilter, sides: readonly Description[]): Change[] {
  if (isEmpty(filter)) return [...changes]
  const fits = testOf(filter)
  const names = new Set(sides.flatMap((side) => namesIn(side, fits)))
  return changes.flatMap((change) => {
    const operations = change.operations.filter(({ operation }) => names.has(operation))
    return operations.length > 0 ? [{ ...change, operations }] : []
  })
}

interface Candidate {
  readonly name: string
  readonly path: string
  readonly operationId: string | null
  readonly place: Place
}

function testOf(filter: OperationFilter): (candidate: Candidate) => boolean {
  const { operations, tags, extensions, called } = filter
  const [match, unmatch] = [expressionOf(filter.matchPath), expressionOf(filter.unmatchPath)]
  return ({ name, path, operationId, place }) => {
    const value = objectOf(place.value)
    if (match && !match.test(path)) return false
    if (unmatch?.test(path)) return false
    if (operations && !operations.includes(name) && !(operationId && operations.includes(operationId))) return false
    if (tags && !listOf(value.tags).some((tag) => tags.includes(String(tag)))) return false
    if (extensions && !extensions.some((each) => value[each] !== undefined && value[each] !== false)) return false
    return !called || (operationId !== null && called.has(operationId))
  }
}

function expressionOf(pattern: string | undefined): RegExp | undefined {
  if (pattern === undefined) return undefined
  try {
    return new RegExp(pattern)
  } catch (error) {
    throw new RejectedDescriptionError(`${pattern} is not a regular expression`, { cause: error })
  }
}

/** What counts, by the names under which changes list it; what an operation calls back counts with it. */
function namesIn(description: Description, fits: (candidate: Candidate) => boolean): string[] {
  return (['paths', 'webhooks'] as const).flatMap((under) =>
    contractOperations(description, under).flatMap(({ method, path, operationId, place }) => {
      const name = `${method} ${path}`
      return fits({ name, path, operationId, place }) ? [name, ...callbacksOf(description, place)] : []
    }),
  )
}

function callbacksOf(description: Description, place: Place): string[] {
  const nothing = { servers: undefined, security: undefined }
  return description
    .entries(description.child(place, 'callbacks'))
    .flatMap(([, callback]) => operationsUnder(description, callback, nothing, false))
    .map(({ method, path }) => `${method} ${path}`)
}
