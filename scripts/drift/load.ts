import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { type DownloadOptions, download } from '../description/download.ts'
import { sha256 } from '../description/lock.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { oneLine } from '../lib/one-line.ts'
import { RejectedDescriptionError } from '../openapi/rejected-description-error.ts'

export interface LoadedDescription {
  /** The file, URL or revision as it was named. */
  source: string
  sha256: string
  title: string
  version: string
  document: JsonObject
}

const MAX_BYTES = 50 * 1024 * 1024

/**
 * Reads an OpenAPI 3 description, JSON or YAML, from a file, a URL or `git:REVISION:path`.
 *
 * @throws {RejectedDescriptionError} when it cannot be had or is none
 */
export async function loadDescription(source: string, options: DownloadOptions = {}): Promise<LoadedDescription> {
  const bytes = source.startsWith('git:') ? await fromGit(source) : await fromUrl(source, options)
  const document = read(bytes, source)
  const info = isObject(document.info) ? document.info : {}
  return {
    source,
    sha256: sha256(bytes),
    title: String(info.title ?? ''),
    version: String(info.version ?? ''),
    document,
  }
}

async function fromUrl(source: string, options: DownloadOptions): Promise<Uint8Array> {
  const url = /^(https?|file):/.test(source) ? source : pathToFileURL(resolve(source)).href
  const answer = await download(url, { maxBytes: MAX_BYTES, ...options })
  if (answer.status === 'unchanged') throw new Error(`${source} answered 304 to a request that did not ask for it`)
  return answer.bytes
}

async function fromGit(source: string): Promise<Uint8Array> {
  const [, revision, path] = /^git:([^:]+):(.+)$/.exec(source) ?? []
  if (!revision || !path || revision.startsWith('-'))
    throw new RejectedDescriptionError(`${source} is not git:REVISION:path`)
  try {
    const run = promisify(execFile)
    const { stdout } = await run('git', ['show', `${revision}:${path}`], { encoding: 'buffer', maxBuffer: MAX_BYTES })
    return stdout
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RejectedDescriptionError(`${source} could not be read: ${oneLine(reason).slice(0, 200)}`, {
      cause: error,
    })
  }
}

function read(bytes: Uint8Array, name: string): JsonObject {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new RejectedDescriptionError(`${name} is not UTF-8 text`, { cause: error })
  }
  if (text.trim() === '') throw new RejectedDescriptionError(`${name} is empty`)
  if (text.trimStart().startsWith('<'))
    throw new RejectedDescriptionError(`${name} is a web page (HTML), not a description`)
  const document = /^\s*\{/.test(text)
    ? parseWith(JSON.parse, 'JSON', text, name)
    : parseWith(readYaml, 'YAML', text, name)
  if (!isObject(document)) throw new RejectedDescriptionError(`${name} is not an OpenAPI description`)
  if ('swagger' in document)
    throw new RejectedDescriptionError(`${name} is Swagger ${String(document.swagger)}; OpenAPI 3 is needed`)
  if (typeof document.openapi !== 'string' || !document.openapi.startsWith('3.')) {
    throw new RejectedDescriptionError(
      `${name} is not an OpenAPI 3 description: its "openapi" is ${JSON.stringify(document.openapi)}`,
    )
  }
  return document
}

/** Aliases are followed some way only: a few lines of them can stand for more than any memory holds. */
function readYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 1000 })
}

function parseWith(parser: (text: string) => unknown, kind: string, text: string, name: string): unknown {
  try {
    return parser(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RejectedDescriptionError(`${name} is not ${kind}, or was cut off: ${oneLine(reason).slice(0, 200)}`, {
      cause: error,
    })
  }
}
