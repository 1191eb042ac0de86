import { readFile, realpath, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { DownloadOptions } from '../../description/download.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { RejectedDescriptionError } from '../../openapi/rejected-description-error.ts'
import { type Location, shown } from './location.ts'

/** @throws {RejectedDescriptionError} when it cannot be had, or is larger than allowed */
export async function readLocation(
  location: Location,
  maxBytes: number,
  options: DownloadOptions,
): Promise<Uint8Array> {
  if (location.kind === 'stdin') return fromStdin(maxBytes)
  if (location.kind === 'git') return fromGit(location, maxBytes)
  const { url } = location
  if (url.protocol === 'file:') return fromFile(url, maxBytes)
  // Only what comes from elsewhere needs what downloads it.
  const { download } = await import('../../description/download.ts')
  const answer = await download(url.href, { ...options, maxBytes })
  if (answer.status === 'unchanged') throw new Error(`${url} answered 304 to a request that did not ask for it`)
  return answer.bytes
}

function tooLarge(name: string, maxBytes: number): RejectedDescriptionError {
  const megabytes = Math.floor(maxBytes / 2 ** 20)
  return new RejectedDescriptionError(
    `${name} is larger than ${megabytes} MB; --max-mb ${megabytes * 2} allows more (comparing takes some ten times as much memory)`,
  )
}

async function fromFile(url: URL, maxBytes: number): Promise<Uint8Array> {
  try {
    const path = fileURLToPath(url)
    const { size } = await stat(path)
    if (size > maxBytes) throw tooLarge(url.href, maxBytes)
    return await readFile(path)
  } catch (error) {
    if (error instanceof RejectedDescriptionError) throw error
    throw new RejectedDescriptionError(`${url} could not be read: ${reasonOf(error)}`, { cause: error })
  }
}

async function fromStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > maxBytes) throw tooLarge('what is piped in', maxBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

async function fromGit(location: Extract<Location, { kind: 'git' }>, maxBytes: number): Promise<Uint8Array> {
  const { revision, path } = location
  try {
    const [{ execFile }, { promisify }] = await Promise.all([import('node:child_process'), import('node:util')])
    const run = promisify(execFile)
    const { stdout } = await run('git', ['show', `${revision}:${path}`], { encoding: 'buffer', maxBuffer: maxBytes })
    return stdout
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(shown(location), maxBytes)
    throw new RejectedDescriptionError(`${shown(location)} could not be read: ${reasonOf(error).slice(0, 200)}`, {
      cause: error,
    })
  }
}

/** The file that a location stands for once links are followed; others stand for themselves. */
export async function followed(location: Location): Promise<Location> {
  if (location.kind !== 'url' || location.url.protocol !== 'file:') return location
  const { pathToFileURL } = await import('node:url')
  const path = await realpath(fileURLToPath(location.url)).catch(() => null)
  return path === null ? location : { kind: 'url', url: pathToFileURL(path) }
}
