import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { isRecord, parseJson } from '../../transport/json.ts'
import { LedgerError } from '../ledger-error.ts'

/** Locks that this process holds: another of the same number may have died and left its lock, as in a container. */
const held = new Set<string>()

const ATTEMPTS = 50
/** Milliseconds, while another takes over. */
const PAUSE = 10

/**
 * Keeps two processes from writing one file: a file beside it, which names who writes. That of a process that died on this
 * machine is taken over.
 *
 * @returns what gives the lock back
 * @throws {LedgerError} when another process has it, or may have it
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  const token = randomUUID()
  const beside = `${lock}.${token}`
  const text = JSON.stringify({ pid: process.pid, host: hostname(), token })
  await writeFile(beside, text, { flag: 'wx', mode: 0o600 })
  // Before it can be seen: a lock of this process that is not held counts as one of a dead process.
  held.add(token)
  try {
    await takeLock(path, lock, beside)
  } catch (error) {
    held.delete(token)
    throw error
  } finally {
    await rm(beside, { force: true })
  }
  return async () => {
    // Somebody may have deleted it, and another one taken it.
    if ((await contentOf(lock)) === text) await rm(lock, { force: true })
    held.delete(token)
  }
}

async function takeLock(path: string, lock: string, beside: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await tookPlace(beside, lock)) return
    await removeDead(path, lock, beside)
  }
  throw inUse(path, `${lock} and ${takeoverOf(lock)}`, 'other processes')
}

/** Whole or not at all, and for one alone. */
async function tookPlace(beside: string, lock: string): Promise<boolean> {
  try {
    await link(beside, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Only one at a time looks and removes: between the two nothing can come in the place of a dead one's lock.
 *
 * @throws {LedgerError} when the process that is named lives, or cannot be asked
 */
async function removeDead(path: string, lock: string, beside: string): Promise<void> {
  const text = await contentOf(lock)
  if (text === undefined) return
  if (!isDead(text)) throw inUse(path, lock, nameOf(text))
  if (!(await tookPlace(beside, takeoverOf(lock)))) {
    await wait(PAUSE)
    return
  }
  try {
    if ((await contentOf(lock)) === text) await rm(lock)
  } finally {
    await rm(takeoverOf(lock), { force: true })
  }
}

function contentOf(lock: string): Promise<string | undefined> {
  return readFile(lock, 'utf8').catch(() => undefined)
}

function takeoverOf(lock: string): string {
  return `${lock}.takeover`
}

function isDead(text: string): boolean {
  const holder = parseJson(text)
  if (!isRecord(holder) || holder.host !== hostname() || typeof holder.pid !== 'number') return false
  if (holder.pid === process.pid) return !held.has(String(holder.token))
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

function nameOf(text: string): string {
  const holder = parseJson(text)
  return isRecord(holder) ? `process ${holder.pid} on ${holder.host}` : 'another process'
}

function inUse(path: string, lock: string, by: string): LedgerError {
  return new LedgerError(
    `${path} is in use by ${by}: two that write it would lose what the other wrote. If no process has it any more, delete ${lock}`,
  )
}

function codeOf(error: unknown): unknown {
  return isRecord(error) ? error.code : undefined
}
