import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { operationsOf } from '../../openapi/operations.ts'
import { splitReadWrite } from '../../openapi/read-write.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import type { Rule } from '../flows/rules.ts'
import { answerKey, COVERAGE_DIR, type CoverageKind, type CoveragePart, hashOf } from '../harness/coverage.ts'
import { matrix } from '../harness/matrix.ts'
import { validBodies, validParameters } from '../harness/request-variants.ts'

/** How much of what is described was covered. */
export interface Share {
  covered: number
  described: number
}

/** One operation, and how much of it was covered. */
export interface OperationCoverage {
  id: string
  /** `POST /payouts` */
  operation: string
  tag: string
  /** `payouts.create` */
  adapter: string
  called: boolean
  adapterCalled: boolean
  /** By documented status: its examples. */
  statuses: Record<string, Share>
  requests: Share
  parameters: Share
}

/** A rule of behaviour, and whether a flow holds it. */
export interface RuleCoverage extends Rule {
  held: boolean
}

export interface CoverageReport {
  totals: Record<string, Share>
  /** Described and not covered, by kind. */
  missing: Record<CoverageKind, string[]>
  operations: OperationCoverage[]
  rules: RuleCoverage[]
}

/** Everything that test files left, those of another description left out. */
export async function readParts(document: OpenApiDocument): Promise<CoveragePart[]> {
  const names = (await readdir(COVERAGE_DIR).catch(() => [])).filter((name) => name.endsWith('.json'))
  const parts = await Promise.all(
    names.map(async (name): Promise<CoveragePart> => JSON.parse(await readFile(join(COVERAGE_DIR, name), 'utf8'))),
  )
  return parts.filter(({ description }) => description === hashOf(document))
}

export function coverageReport(
  document: OpenApiDocument,
  parts: readonly CoveragePart[],
  nameOf: (operationId: string) => string,
  rules: readonly Rule[] = [],
): CoverageReport {
  const [operations, adapters, answers, requests, parameters] = [
    coveredBy(parts, 'operations'),
    coveredBy(parts, 'adapters'),
    coveredBy(parts, 'answers'),
    coveredBy(parts, 'requests'),
    coveredBy(parts, 'parameters'),
  ]
  const views = splitReadWrite(document)
  const cells = matrix(document)
  const rows: OperationCoverage[] = []
  const described: Record<CoverageKind, string[]> = {
    operations: [],
    adapters: [],
    answers: cells.map(answerKey),
    requests: [],
    parameters: [],
    rules: rules.filter(({ notHeld }) => notHeld === undefined).map(({ id }) => id),
  }
  for (const entry of operationsOf(views)) {
    const { id, method, path, operation } = entry
    const bodies = validBodies(views, entry).map(({ name }) => `${id} ${name}`)
    const values = validParameters(entry).map(({ name }) => `${id} ${name}`)
    described.operations.push(id)
    described.adapters.push(id)
    described.requests.push(...bodies)
    described.parameters.push(...values)
    const own = cells.filter(({ operationId }) => operationId === id)
    const statuses = [...new Set(own.map(({ status }) => status))].map((status) => {
      const keys = own.filter((cell) => cell.status === status).map(answerKey)
      return [String(status), share(keys, answers)] as const
    })
    rows.push({
      id,
      operation: `${method.toUpperCase()} ${path}`,
      tag: operation.tags?.[0] ?? '',
      adapter: nameOf(id),
      called: operations.has(id),
      adapterCalled: adapters.has(id),
      statuses: Object.fromEntries(statuses),
      requests: share(bodies, requests),
      parameters: share(values, parameters),
    })
  }
  const named = cells.filter(({ example }) => example !== null).map(answerKey)
  const parameterOf = (key: string) => key.replace(/=.*/s, '')
  const held = coveredBy(parts, 'rules')
  const totals = {
    operations: share(described.operations, operations),
    rules: share(described.rules, held),
    adapters: share(described.adapters, adapters),
    statuses: share(
      cells.map(({ operationId, status }) => `${operationId} ${status}`),
      new Set([...answers].map((key) => key.split(' ', 2).join(' '))),
    ),
    'answer examples': share(named, answers),
    'request bodies': share(described.requests, requests),
    'query parameters': share(described.parameters.map(parameterOf), new Set([...parameters].map(parameterOf))),
    'parameter values': share(described.parameters, parameters),
  }
  const missingOf = (kind: CoverageKind) => {
    const covered = coveredBy(parts, kind)
    return described[kind].filter((key) => !covered.has(key))
  }
  const missing = {
    operations: missingOf('operations'),
    adapters: missingOf('adapters'),
    answers: missingOf('answers'),
    requests: missingOf('requests'),
    parameters: missingOf('parameters'),
    rules: missingOf('rules'),
  }
  const heldRules = rules.map((rule) => ({ ...rule, held: held.has(rule.id) }))
  return { totals, missing, operations: rows, rules: heldRules }
}

export function isComplete({ totals }: CoverageReport): boolean {
  return Object.values(totals).every(({ covered, described }) => covered === described)
}

function share(keys: readonly string[], covered: ReadonlySet<string>): Share {
  const unique = [...new Set(keys)]
  return { covered: unique.filter((key) => covered.has(key)).length, described: unique.length }
}

function coveredBy(parts: readonly CoveragePart[], kind: CoverageKind): Set<string> {
  return new Set(parts.flatMap((part) => part[kind] ?? []))
}
