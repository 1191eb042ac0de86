import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import type { Cell } from './matrix.ts'

/** Where each test file leaves what it covered; the report is made of all of them, on whichever machine they ran. */
export const COVERAGE_DIR = 'reports/contract'

/**
 * What is covered: operations called through the generated fetch client, and through their adapter methods; documented
 * answers; request bodies; query parameters with their values; rules of behaviour that a flow holds.
 */
export type CoverageKind = 'operations' | 'adapters' | 'answers' | 'requests' | 'parameters' | 'rules'

/** What one test file covered. */
export type CoveragePart = { description: string } & Record<CoverageKind, string[]>

/** Collects what one test file covers. */
export class Coverage {
  readonly #name: string
  readonly #part: CoveragePart

  constructor(name: string, document: OpenApiDocument) {
    this.#name = name
    const description = hashOf(document)
    this.#part = { description, operations: [], adapters: [], answers: [], requests: [], parameters: [], rules: [] }
  }

  mark(kind: CoverageKind, key: string): void {
    this.#part[kind].push(key)
  }

  async write(): Promise<void> {
    const path = join(COVERAGE_DIR, `${this.#name}.json`)
    await writeFilesAtomically(new Map([[path, `${JSON.stringify(this.#part)}\n`]]))
  }
}

export function answerKey({ operationId, status, mediaType, example }: Cell): string {
  return [operationId, status, mediaType ?? '-', example ?? '-'].join(' ')
}

/** Keeps what was covered of one description from counting for another. */
export function hashOf(document: OpenApiDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex')
}
