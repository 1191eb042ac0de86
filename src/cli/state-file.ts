import { readFile, rename, writeFile } from 'node:fs/promises'
import type { Emulator, EmulatorSnapshot } from '../emulator/index.ts'
import { UsageError } from './usage-error.ts'

/** Keeps an emulator in a file, which is written whole or not at all. */
export class StateFile {
  readonly #path: string
  readonly #emulator: Emulator
  #isStale = false
  #writing: Promise<void> | undefined

  constructor(path: string, emulator: Emulator) {
    this.#path = path
    this.#emulator = emulator
  }

  /** Goes on from what the file holds; a file that is not there is made later. @throws {UsageError} for any other file */
  async load(): Promise<void> {
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (text === undefined) return
    try {
      this.#emulator.restore(JSON.parse(text) as EmulatorSnapshot) // checked by `restore`
    } catch {
      throw new UsageError(`${this.#path} does not hold the state of an emulator`)
    }
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

  async #write(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false
      const beside = `${this.#path}.${process.pid}.tmp`
      await writeFile(beside, JSON.stringify(this.#emulator.snapshot()), { mode: 0o600 })
      await rename(beside, this.#path)
    }
  }
}
