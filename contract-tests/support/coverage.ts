import { join } from 'node:path'
import { writeWhole } from '../../scripts/files/write-whole.ts'
import type { Cell } from './matrix.ts'

/** Where each test file leaves what it covered; merged into one report afterwards. */
export const COVERAGE_DIR = 'reports/contract'

/** What one test file called and saw, by kind. */
export interface CoveragePart {
  answers: string[]
  requests: string[]
  parameters: string[]
}

/** Collects what one test file covered. */
export class Coverage {
  readonly #name: string
  readonly #part: CoveragePart = { answers: [], requests: [], parameters: [] }

  constructor(name: string) {
    const shard = process.env.VITEST_SHARD ?? ''
    this.#name = shard === '' ? name : `${name}-${shard.replaceAll('/', 'of')}`
  }

  answer(cell: Cell): void {
    this.#part.answers.push(answerKey(cell))
  }

  /** A request variant that the mock accepted. */
  request(key: string): void {
    this.#part.requests.push(key)
  }

  /** A query parameter, or one of its values, that the mock accepted. */
  parameter(key: string): void {
    this.#part.parameters.push(key)
  }

  async write(): Promise<void> {
    const path = join(COVERAGE_DIR, `${this.#name}.json`)
    await writeWhole(new Map([[path, `${JSON.stringify(this.#part)}\n`]]))
  }
}

export function answerKey({ operationId, status, mediaType, example }: Cell): string {
  return [operationId, status, mediaType ?? '-', example ?? '-'].join(' ')
}
