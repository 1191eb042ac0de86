import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { isRecord } from '../../transport/json.ts'

/** Folders of the package that declare it, as published and as written. */
const DECLARED_IN = /^(dist|src|generated)\//

/** Tells the files that declare the client, by the package they are in; a folder is looked at once. */
export class PackageFiles {
  readonly #roots = new Map<string, string | undefined>()

  declares(file: string): boolean {
    const root = this.#rootOf(dirname(file))
    return root !== undefined && DECLARED_IN.test(relative(root, file).split(sep).join('/'))
  }

  /** The folder of the client's package that a folder is in. */
  #rootOf(folder: string): string | undefined {
    if (this.#roots.has(folder)) return this.#roots.get(folder)
    const name = packageNameIn(folder)
    const parent = dirname(folder)
    const root =
      name === 'glomo-client' ? folder : name !== undefined || parent === folder ? undefined : this.#rootOf(parent)
    this.#roots.set(folder, root)
    return root
  }
}

function packageNameIn(folder: string): string | undefined {
  try {
    const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return isRecord(described) && typeof described.name === 'string' ? described.name : undefined
  } catch {
    return undefined
  }
}
