import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { isRecord, parseJson } from '../../transport/json.ts'
import { LedgerError } from '../ledger-error.ts'

/** Locks that this process holds: another of the same number may have died and left its lock, as in a container. */
const held = new Set<string>()

const ATTEMPTS = 10

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
  await writeFile(beside, JSON.stringify({ pid: process.pid, host: hostname(), token }), { flag: 'wx', mode: 0o600 })
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await tookPlace(beside, lock)) {
        held.add(token)
        return async () => {
          held.delete(token)
          await rm(lock, { force: true })
        }
      }
      await removeDead(path, lock, `${beside}.dead`)
    }
  } finally {
    await rm(beside, { force: true })
  }
  throw inUse(path, lock, 'other processes')
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

/** @throws {LedgerError} when the process that is named lives, or cannot be asked */
async function removeDead(path: string, lock: string, aside: string): Promise<void> {
  const text = await readFile(lock, 'utf8').catch(() => undefined)
  if (text === undefined) return
  if (!isDead(text)) throw inUse(path, lock, nameOf(text))
  try {
    await rename(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  // Between the two another one may have taken over: its lock is put back.
  const taken = await readFile(aside, 'utf8')
  if (taken !== text) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
  if (taken !== text) throw inUse(path, lock, nameOf(taken))
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
    `${path} is in use by ${by}: two that write it would lose what the other wrote. If nobody pays with it, delete ${lock}`,
  )
}

function codeOf(error: unknown): unknown {
  return isRecord(error) ? error.code : undefined
}
