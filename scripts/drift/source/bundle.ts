import { below, isObject, type JsonObject, objectOf } from '../../lib/json.ts'
import { RejectedDescriptionError } from '../../openapi/rejected-description-error.ts'
import { FILES } from './files.ts'
import { besides, isInside, type Location, nameFrom, shown } from './location.ts'
import { withReferences } from './with-references.ts'

const MOST_FILES = 1000

export interface BundleOptions {
  /** Reads a file that is referred to. */
  readonly read: (location: Location) => Promise<unknown>
  /** The file that a location stands for, once links are followed. */
  readonly follow: (location: Location) => Promise<Location>
  /** Whether references may lead out of the folder, or host, of the description. */
  readonly allowOutside: boolean
}

interface File {
  readonly location: Location
  readonly name: string
  readonly content: unknown
}

/**
 * A description with every file in it that it refers to, so that no reference leads out of it.
 *
 * @throws {RejectedDescriptionError} for a reference that leads outside, or to too many files
 */
export async function bundled(document: JsonObject, root: Location, options: BundleOptions): Promise<JsonObject> {
  const files = new Map<string, File>()
  const left: File[] = [{ location: root, name: '', content: document }]
  const real = await options.follow(root)
  const { $self } = document
  for (let file = left.pop(); file; file = left.pop()) {
    for (const reference of referencesIn(file.content)) {
      if (reference === $self) continue
      const location = targetOf(file.location, reference)
      if (!location || shown(location) === shown(root) || files.has(shown(location))) continue
      const isAllowed = isInside(root, location) && isInside(real, await options.follow(location))
      if (!isAllowed && !options.allowOutside) {
        throw new RejectedDescriptionError(
          `${shown(root)} refers to ${shown(location)}, which is outside of its folder or host; --allow-outside reads it`,
        )
      }
      if (files.size >= MOST_FILES)
        throw new RejectedDescriptionError(`${shown(root)} refers to more than ${MOST_FILES} files`)
      const found = { location, name: nameFrom(root, location), content: await options.read(location) }
      files.set(shown(location), found)
      left.push(found)
    }
  }
  if (files.size === 0) return document
  const inside = (file: File) => rewritten(file, files)
  const kept = [...files.values()].map((file): [string, unknown] => [file.name, inside(file)])
  const whole = objectOf(inside({ location: root, name: '', content: document }))
  return { ...whole, [FILES]: Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1))) }
}

/** What leads to another file: `$ref`s, and what discriminators map to. */
function referencesIn(content: unknown): Set<string> {
  const found = new Set<string>()
  withReferences(content, (reference) => {
    const [file = ''] = reference.split('#')
    if (file !== '') found.add(file)
    return reference
  })
  return found
}

function targetOf(location: Location, reference: string): Location | undefined {
  const target = besides(location, reference)
  if (target) return target
  throw new RejectedDescriptionError(`${shown(location)} refers to ${reference}, and nothing stands beside it`)
}

/** The content of a file with its references as they lead from the whole. */
function rewritten({ location, name, content }: File, files: ReadonlyMap<string, File>): unknown {
  return withReferences(content, (reference) => {
    const [file = '', ...rest] = reference.split('#')
    const fragment = rest.join('#')
    if (file === '' && name === '') return reference
    const target = file === '' ? location : besides(location, file)
    const found = target && files.get(shown(target))
    const content = found?.content
    const pointer = fragment !== '' && !fragment.startsWith('/') ? anchorIn(content, fragment) : fragment
    return found ? `#${below('', FILES, found.name)}${pointer}` : `#${fragment}`
  })
}

/** The pointer to what bears a name as its `$anchor`; one that leads nowhere where nothing does. */
function anchorIn(content: unknown, name: string): string {
  const left: [unknown, string][] = [[content, '']]
  for (let next = left.pop(); next; next = left.pop()) {
    const [value, pointer] = next
    if (typeof value !== 'object' || value === null) continue
    if (isObject(value) && value.$anchor === name) return pointer
    for (const [key, child] of Object.entries(value)) left.push([child, below(pointer, key)])
  }
  return `/${name}`
}
