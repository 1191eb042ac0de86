import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readBytes } from '../../src/streams/read-bytes.ts'
import { oneLine } from '../lib/one-line.ts'
import { RejectedDescriptionError } from '../openapi/rejected-description-error.ts'
import { DownloadFailedError } from './download-failed-error.ts'

export interface DownloadOptions {
  /** For the whole download, redirects included. Default 30,000. */
  timeoutMs?: number
  /** Default 20 MB. */
  maxBytes?: number
  /** Sent as `If-None-Match`. */
  etag?: string | null
}

export type Download = { status: 'unchanged' } | { status: 'downloaded'; bytes: Uint8Array; etag: string | null }

const MAX_REDIRECTS = 5
const DEFAULT_TIMEOUT_MS = 30_000
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024

/** Fetches `https:`, loopback `http:` and `file:` URLs within a time and size limit. @throws {RejectedDescriptionError} */
export async function download(url: string, options: DownloadOptions = {}): Promise<Download> {
  const target = parseUrl(url)
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (target.protocol === 'file:') return readLocal(target, maxBytes)
  rejectInsecure(target, `${url} is neither https nor a loopback address`)

  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await request(target, signal, options.etag)
    if (response.status === 304) return { status: 'unchanged' }
    if (!response.ok) {
      await response.body?.cancel()
      throw new DownloadFailedError(`${url} answered ${response.status} ${response.statusText}`.trim())
    }
    const bytes = await readLimited(response, maxBytes, url)
    return { status: 'downloaded', bytes, etag: response.headers.get('etag') }
  } catch (error) {
    if (error instanceof RejectedDescriptionError) throw error
    if (signal.aborted)
      throw new DownloadFailedError(`${url} did not answer whole within ${timeoutMs} ms`, { cause: error })
    throw new DownloadFailedError(`${url} could not be reached: ${reasonOf(error)}`, { cause: error })
  }
}

function parseUrl(url: string): URL {
  try {
    return new URL(url)
  } catch {
    throw new RejectedDescriptionError(`"${url}" is not a URL (a file is given as file:///path/to/openapi.json)`)
  }
}

function rejectInsecure(url: URL, message: string): void {
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) throw new RejectedDescriptionError(message)
}

/** Follows redirects itself, so that none leads to an address that would have been rejected. */
async function request(start: URL, signal: AbortSignal, etag: string | null | undefined): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (etag) headers['if-none-match'] = etag
  let url = start
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await fetch(url, { headers, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) return response
    await response.body?.cancel()
    const next = new URL(location, url)
    rejectInsecure(next, `${start} redirects to ${next}, which is neither https nor a loopback address`)
    url = next
  }
  throw new RejectedDescriptionError(`${start} redirects more than ${MAX_REDIRECTS} times`)
}

async function readLimited(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const tooLarge = () => new RejectedDescriptionError(`${url} is larger than ${maxBytes} bytes`)
  const announced = Number(response.headers.get('content-length'))
  if (announced > maxBytes) {
    await response.body?.cancel()
    throw tooLarge()
  }
  if (!response.body) return new Uint8Array()
  const bytes = await readBytes(response.body.getReader(), maxBytes)
  if (bytes === 'too large') throw tooLarge()
  return bytes
}

async function readLocal(url: URL, maxBytes: number): Promise<Download> {
  try {
    const path = fileURLToPath(url)
    const { size } = await stat(path)
    if (size > maxBytes) throw new RejectedDescriptionError(`${url} is larger than ${maxBytes} bytes`)
    return { status: 'downloaded', bytes: await readFile(path), etag: null }
  } catch (error) {
    if (error instanceof RejectedDescriptionError) throw error
    throw new RejectedDescriptionError(`${url} could not be read: ${reasonOf(error)}`, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause : null
  return oneLine(cause?.message || error.message)
}
