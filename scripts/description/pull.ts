import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { type DownloadOptions, download } from './download.ts'
import { formatLock, type Lock, lockPath, readLock, sha256 } from './lock.ts'
import { readCounts, validateDescription } from './validate-description.ts'

export interface PullOptions extends DownloadOptions {
  url: string
  /** The folder of `glomo.json`, `glomo.lock.json` and `history/`. */
  dir: string
  /** `YYYY-MM-DD`; today by default. */
  date?: string
  /**
   * Which descriptions are taken: those that are valid, or every one that can be read and describes an operation.
   * @default 'valid'
   */
  accept?: 'valid' | 'readable'
}

export type PullResult =
  | { status: 'unchanged'; lock: Lock; isSame: true }
  /** `isSame`: the bytes are those that were pinned, and only what is known of them is new. */
  | { status: 'pinned'; lock: Lock; archived: string | null; isSame: boolean }

/**
 * Takes the published description as the pinned one, and keeps the one before it in `history/`.
 * Description, lock and archive are written together or not at all.
 * @throws {RejectedDescriptionError} when it cannot be had or is not fit to be pinned; nothing is written then
 */
export async function pull(options: PullOptions): Promise<PullResult> {
  const { url, dir } = options
  const previous = await readPinned(dir)
  const etag = previous?.lock.url === url ? previous.lock.etag : null
  const answer = await download(url, { ...options, etag })
  if (answer.status === 'unchanged') {
    if (!previous) throw new Error(`${url} answered 304 to a request that did not ask for it`)
    return { status: 'unchanged', lock: previous.lock, isSame: true }
  }

  const counts = await (options.accept === 'readable' ? readCounts : validateDescription)(answer.bytes, url)
  const hash = sha256(answer.bytes)
  const sameBytes = previous?.lock.sha256 === hash
  if (previous && sameBytes && previous.lock.origin === 'downloaded' && previous.lock.etag === answer.etag) {
    return { status: 'unchanged', lock: previous.lock, isSame: true }
  }

  const date = options.date ?? new Date().toISOString().slice(0, 10)
  const lock: Lock = { url, date, sha256: hash, etag: answer.etag, counts, origin: 'downloaded' }
  const archived = previous && !sameBytes ? await archivePath(dir, previous) : null
  const files = new Map<string, string | Uint8Array>()
  if (previous && archived) files.set(archived, previous.bytes)
  files.set(join(dir, 'glomo.json'), answer.bytes)
  files.set(lockPath(dir), formatLock(lock))
  await writeFilesAtomically(files)
  return { status: 'pinned', lock, archived, isSame: sameBytes }
}

interface Pinned {
  bytes: Uint8Array
  lock: Lock
}

/** What is pinned now, if anything. A file that is not the one its lock names is not thrown away by a pull. */
async function readPinned(dir: string): Promise<Pinned | null> {
  const lock = await readLock(dir)
  if (!lock) return null
  const path = join(dir, 'glomo.json')
  const bytes = await readFile(path)
  if (sha256(bytes) !== lock.sha256) {
    throw new Error(`${path} is not the file that ${lockPath(dir)} names: restore both from git, then pull again`)
  }
  return { bytes, lock }
}

async function archivePath(dir: string, previous: Pinned): Promise<string> {
  for (let n = 1; ; n += 1) {
    const path = join(dir, 'history', `${previous.lock.date}${n === 1 ? '' : `-${n}`}.json`)
    const there = await readFile(path).catch(() => null)
    if (there === null || sha256(there) === previous.lock.sha256) return path
  }
}
