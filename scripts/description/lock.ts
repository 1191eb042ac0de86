import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the pinned description came from: the content of `openapi/glomo.lock.json`. */
export interface Lock {
  /** Where the description is published; the default source of a pull. */
  url: string
  /** The day it was pinned, `YYYY-MM-DD`. */
  date: string
  /** Of the bytes of `openapi/glomo.json`. */
  sha256: string
  /** What the server sent with those bytes, if anything: lets the next pull ask "only if changed". */
  etag: string | null
  counts: Counts
  /** `downloaded` byte for byte from `url`, or `transcribed` by hand from what is published there. */
  origin: 'downloaded' | 'transcribed'
  note?: string
}

export interface Counts {
  paths: number
  operations: number
  schemas: number
}

export const PUBLISHED_URL = 'https://docs.glomo.one/openapi.json'

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function lockPath(dir: string): string {
  return join(dir, 'glomo.lock.json')
}

/** Reads `<dir>/glomo.lock.json`; `null` when there is none yet. */
export async function readLock(dir: string): Promise<Lock | null> {
  let text: string
  try {
    text = await readFile(lockPath(dir), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    return JSON.parse(text) as Lock
  } catch (error) {
    throw new Error(`${lockPath(dir)} is not JSON: restore it from git`, { cause: error })
  }
}

export function formatLock(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`
}
