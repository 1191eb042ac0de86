import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type DownloadOptions, download } from '../spec/download.ts'
import { examine } from '../spec/examine.ts'
import { sha256 } from '../spec/lock.ts'
import type { OpenApiDocument } from '../spec/openapi-types.ts'

export interface LoadedDescription {
  /** The file or URL as it was named. */
  source: string
  sha256: string
  document: OpenApiDocument
}

/** Reads a description from a file or URL. @throws {Refusal} when it can not be had or is none */
export async function loadDescription(source: string, options: DownloadOptions = {}): Promise<LoadedDescription> {
  const url = /^(https?|file):/.test(source) ? source : pathToFileURL(resolve(source)).href
  const answer = await download(url, options)
  if (answer.status === 'unchanged') throw new Error(`${source} answered 304 to a request that did not ask for it`)
  const { document } = await examine(answer.bytes, source)
  // Validated just above.
  return { source, sha256: sha256(answer.bytes), document: document as unknown as OpenApiDocument }
}
