import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LedgerError } from '../batch/ledger-error.ts'
import { lockFile } from '../batch/node/file-lock.ts'
import type { Emulator, EmulatorSnapshot } from '../emulator/index.ts'
import { UsageError } from './usage-error.ts'

/** Keeps an emulator in a file, which is written whole or not at all, and by one process alone. */
export class StateFile {
  readonly #path: string
  readonly #emulator: Emulator
  #isStale = false
  #writing: Promise<void> | undefined
  #unlock: (() => Promise<void>) | undefined

  constructor(path: string, emulator: Emulator) {
    this.#path = path
    this.#emulator = emulator
  }

  /** Goes on from what the file holds; a file that is not there is made. @throws {UsageError} when it cannot be used */
  async load(): Promise<void> {
    this.#unlock = await lockFile(this.#path).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(error instanceof LedgerError ? `--state ${error.message}` : this.#problem(error))
    })
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new UsageError(this.#problem(error))
    })
    if (text !== undefined) this.#restore(text)
    await this.save().catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(this.#problem(error))
    })
  }

  #restore(text: string): void {
    try {
      this.#emulator.restore(JSON.parse(text) as EmulatorSnapshot) // checked by `restore`
    } catch {
      throw new UsageError(
        `--state ${this.#path} does not hold the state of an emulator: name another file, or delete this one to begin anew`,
      )
    }
  }

  #problem({ code, message }: NodeJS.ErrnoException): string {
    const state = `--state ${this.#path}`
    if (code === 'ENOENT') return `${state}: the folder ${dirname(this.#path)} does not exist`
    if (code === 'EISDIR') return `${state} is a folder; it must be a file`
    if (code === 'EACCES' || code === 'EPERM') return `${state} cannot be read and written by this user`
    return `${state} cannot be used: ${message}`
  }

  /** Writes what has changed; one write at a time, and what changes meanwhile with the next. */
  save(): Promise<void> {
    this.#isStale = true
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined
      return this.#isStale ? this.save() : undefined
    })
    return this.#writing
  }

  /** Gives the file back, once all is written. */
  async close(): Promise<void> {
    try {
      await this.#writing
    } finally {
      await this.#unlock?.()
    }
  }

  async #write(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false
      const beside = `${this.#path}.${process.pid}.tmp`
      await writeFile(beside, JSON.stringify(this.#emulator.snapshot()), { mode: 0o600 })
      await rename(beside, this.#path)
    }
  }
}
