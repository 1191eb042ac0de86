import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LedgerError } from '../ledger-error.ts'

/**
 * `always`: what was written survives when the machine dies. `never`: it survives when the process dies, and what the
 * machine had not written yet is lost with it.
 */
export type SyncPolicy = 'always' | 'never'

interface Waiting {
  readonly text: string
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export interface JournalLine {
  readonly text: string
  /** Bytes of the file up to its end. */
  readonly end: number
}

const CHUNK = 1 << 20
const NEWLINE = 10

/** A file of lines that is only added to. */
export class Journal {
  readonly #path: string
  readonly #file: FileHandle
  readonly #policy: SyncPolicy | 'read only'
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined
  /** After a write that failed nobody knows how much of it is there, so that none may follow. */
  #failure: LedgerError | undefined

  private constructor(path: string, file: FileHandle, policy: SyncPolicy | 'read only') {
    this.#path = path
    this.#file = file
    this.#policy = policy
  }

  /** A file that is not there is made. */
  static async open(path: string, policy: SyncPolicy | 'read only'): Promise<Journal> {
    const file = await open(path, policy === 'read only' ? 'r' : 'a+', 0o600)
    const journal = new Journal(path, file, policy)
    if (policy === 'always') await syncFolder(dirname(path))
    return journal
  }

  /** Whole lines; what stands behind the last of them is the rest of a write that did not end. */
  async *lines(): AsyncGenerator<JournalLine, void, undefined> {
    const chunk = Buffer.alloc(CHUNK)
    let rest = Buffer.alloc(0)
    let end = 0
    for (let position = 0; ; ) {
      const { bytesRead } = await this.#file.read(chunk, 0, CHUNK, position)
      if (bytesRead === 0) return
      position += bytesRead
      const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)])
      let start = 0
      for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, start)) {
        end += at + 1 - start
        yield { text: bytes.toString('utf8', start, at), end }
        start = at + 1
      }
      rest = bytes.subarray(start)
    }
  }

  /** Leaves so many bytes. */
  async cut(bytes: number): Promise<void> {
    if (this.#policy === 'read only') return
    const { size } = await this.#file.stat()
    if (size <= bytes) return
    await this.#file.truncate(bytes)
    if (this.#policy === 'always') await this.#file.datasync()
  }

  /** Resolves when the lines are kept as the policy says. Those that come at the same time are kept together. */
  append(lines: readonly string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text: lines.map((line) => `${line}\n`).join(''), resolve, reject })
      this.#writing ??= this.#write().finally(() => {
        this.#writing = undefined
      })
    })
  }

  async close(): Promise<void> {
    await this.#writing
    this.#failure ??= new LedgerError(`${this.#path} is closed`)
    await this.#file.close()
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const now = this.#waiting
      this.#waiting = []
      try {
        if (this.#failure) throw this.#failure
        await this.#file.appendFile(now.map(({ text }) => text).join(''))
        if (this.#policy === 'always') await this.#file.datasync()
      } catch (cause) {
        this.#failure ??= new LedgerError(`${this.#path} could not be written: ${messageOf(cause)}`, { cause })
        for (const { reject } of now) reject(this.#failure)
        continue
      }
      for (const { resolve } of now) resolve()
    }
  }
}

/** So that a new file is found again when the machine dies. Not every system can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
