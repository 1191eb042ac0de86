import type { DownloadOptions } from '../description/download.ts'
import { sha256 } from '../description/lock.ts'
import { type JsonObject, objectOf } from '../lib/json.ts'
import { type Location, locationOf, nameFrom, shown } from './source/location.ts'
import { checkDescription, parseText, textOf } from './source/parse.ts'
import { followed, readLocation } from './source/read-bytes.ts'

export interface LoadedDescription {
  /** The file, URL or revision as it was named. */
  source: string
  /** Of its bytes, and of those of every file that it refers to with their names. */
  sha256: string
  title: string
  version: string
  document: JsonObject
}

export interface LoadOptions extends DownloadOptions {
  /** Whether references may lead out of the folder, or host, of the description. Default false. */
  allowOutside?: boolean
}

/** For a description with all that it refers to. */
const MAX_BYTES = 64 * 2 ** 20

/**
 * Reads an OpenAPI 3 description, JSON or YAML, and the files that it refers to.
 *
 * @param source a file, a URL, `git:REVISION:path`, or `-` for what is piped in
 * @throws {RejectedDescriptionError} when it cannot be had or is none
 */
export async function loadDescription(source: string, options: LoadOptions = {}): Promise<LoadedDescription> {
  const root = locationOf(source)
  const hashes = new Map<string, string>()
  let left = options.maxBytes ?? MAX_BYTES
  const read = async (location: Location) => {
    const bytes = await readLocation(location, left, options)
    left -= bytes.byteLength
    hashes.set(nameFrom(root, location), sha256(bytes))
    return bytes
  }
  const name = root.kind === 'url' && root.url.protocol === 'file:' ? source : shown(root)
  const text = textOf(await read(root), name)
  const own = checkDescription(await parseText(text, name), name)
  const document = refersOutside(text) ? await withFiles(own, root, read, options) : own
  const info = objectOf(document.info)
  return {
    source,
    sha256: hashOf(hashes),
    title: String(info.title ?? ''),
    version: String(info.version ?? ''),
    document,
  }
}

/** Of files by their names; one alone is the same whatever it is called. */
function hashOf(hashes: ReadonlyMap<string, string>): string {
  const [first = '', ...others] = hashes.values()
  if (others.length === 0) return first
  const lines = [...hashes].slice(1).map(([name, hash]) => `${name}\0${hash}`)
  return sha256([first, ...lines.sort()].join('\n'))
}

async function withFiles(
  document: JsonObject,
  root: Location,
  read: (location: Location) => Promise<Uint8Array>,
  { allowOutside = false }: LoadOptions,
): Promise<JsonObject> {
  const { bundled } = await import('./source/bundle.ts')
  const readFile = async (location: Location) =>
    parseText(textOf(await read(location), shown(location)), shown(location))
  return bundled(document, root, { read: readFile, follow: followed, allowOutside })
}

/** Whether it says anything like a reference to another file; most do not, and need not be searched. */
function refersOutside(text: string): boolean {
  return /\$ref["']?\s*:\s*["']?[^\s"'#]/.test(text) || (/mapping["']?\s*:/.test(text) && /\.(json|ya?ml)\b/.test(text))
}
