import { readFile } from 'node:fs/promises'

/** Sources of the project as they will be: read once, changed in memory, written together. */
export class ProjectFiles {
  readonly #read = new Map<string, string>()
  readonly #changed = new Map<string, string>()
  readonly #removed = new Set<string>()

  /** Undefined when there is no such file. */
  async get(path: string): Promise<string | undefined> {
    if (this.#removed.has(path)) return undefined
    const known = this.#changed.get(path) ?? this.#read.get(path)
    if (known !== undefined) return known
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text !== undefined) this.#read.set(path, text)
    return text
  }

  set(path: string, text: string): void {
    this.#removed.delete(path)
    if (this.#read.get(path) === text) this.#changed.delete(path)
    else this.#changed.set(path, text)
  }

  remove(path: string): void {
    this.#changed.delete(path)
    this.#removed.add(path)
  }

  get changed(): ReadonlyMap<string, string> {
    return this.#changed
  }

  get removed(): ReadonlySet<string> {
    return this.#removed
  }
}
