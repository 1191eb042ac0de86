import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { type DescriptionSources, readSources } from '../../description/effective.ts'
import { formatLock, sha256 } from '../../description/lock.ts'
import { pull } from '../../description/pull.ts'
import { build } from '../../generate/build.ts'
import type { JsonObject } from '../../lib/json.ts'
import { RejectedDescriptionError } from '../../openapi/rejected-description-error.ts'
import { type Previous, proposeCorrections } from '../mend/propose.ts'
import type { Corrupted } from './corruptions.ts'

/** How it ended. */
export type Ending = 'refused' | 'generated'

/** A folder with a pinned description, into which broken ones are pulled. */
export class PinnedFolder {
  readonly #dir: string
  readonly #pinned: string
  readonly #previous: Previous
  readonly #overlays: DescriptionSources['overlays']

  private constructor(dir: string, pinned: string, previous: Previous, overlays: DescriptionSources['overlays']) {
    this.#dir = dir
    this.#pinned = pinned
    this.#previous = previous
    this.#overlays = overlays
  }

  static async of(document: JsonObject): Promise<PinnedFolder> {
    const dir = await mkdtemp(join(tmpdir(), 'glomo-corrupt-'))
    await cp('openapi/overlays', join(dir, 'overlays'), { recursive: true })
    const { overlays } = await readSources()
    const { document: effective } = await proposeCorrections({ pinned: document, overlays }, null)
    const previous: Previous = { pinned: document, effective: effective as unknown as JsonObject }
    return new PinnedFolder(dir, JSON.stringify(document), previous, overlays)
  }

  /**
   * Pulls and generates from a broken description.
   *
   * @throws for every end but a sentence that refuses it, with nothing written, or a client that can be read
   */
  async withstand({ bytes }: Corrupted): Promise<Ending> {
    await this.#pin()
    const file = join(this.#dir, 'published.json')
    await writeFile(file, bytes)
    try {
      await pull({ url: pathToFileURL(file).href, dir: this.#dir, accept: 'readable' })
    } catch (error) {
      if ((await readFile(join(this.#dir, 'glomo.json'), 'utf8')) !== this.#pinned)
        throw new Error('the pinned file changed')
      return sentenceOrThrow(error)
    }
    const { pinned } = await readSources({ openapiDir: this.#dir })
    try {
      const { document } = await proposeCorrections({ pinned, overlays: this.#overlays }, this.#previous)
      for (const [name, content] of await build(document, [])) if (name.endsWith('.ts')) parseOrThrow(name, content)
      return 'generated'
    } catch (error) {
      return sentenceOrThrow(error)
    }
  }

  async #pin(): Promise<void> {
    const counts = { paths: 1, operations: 1, schemas: 1 }
    const lock = {
      url: 'file:',
      date: '2026-01-01',
      sha256: sha256(this.#pinned),
      etag: null,
      counts,
      origin: 'downloaded' as const,
    }
    await rm(join(this.#dir, 'history'), { recursive: true, force: true })
    await writeFile(join(this.#dir, 'glomo.json'), this.#pinned)
    await writeFile(join(this.#dir, 'glomo.lock.json'), formatLock(lock))
  }

  async tearDown(): Promise<void> {
    await rm(this.#dir, { recursive: true, force: true })
  }
}

/** A reason in one line is an end; what JavaScript itself throws is a fault of this project. */
function sentenceOrThrow(error: unknown): 'refused' {
  const isReason = error instanceof RejectedDescriptionError || (error instanceof Error && error.name === 'Error')
  if (!isReason || error.message.includes('\n') || error.message === '') throw error
  return 'refused'
}

function parseOrThrow(name: string, content: string): void {
  const { diagnostics = [] } = ts.transpileModule(content, { reportDiagnostics: true, fileName: name })
  const [first] = diagnostics
  if (first) throw new Error(`${name} cannot be read: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`)
}
