import { posix, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RejectedDescriptionError } from '../../openapi/rejected-description-error.ts'

/** Where a description stands, or a file that it refers to. */
export type Location =
  | { readonly kind: 'url'; readonly url: URL }
  | { readonly kind: 'git'; readonly revision: string; readonly path: string }
  | { readonly kind: 'stdin' }

/** @param source a file, a URL, `git:REVISION:path`, or `-` for what is piped in */
export function locationOf(source: string): Location {
  if (source === '-') return { kind: 'stdin' }
  if (!source.startsWith('git:')) {
    const isUrl = /^(https?|file):/.test(source)
    if (isUrl && !URL.canParse(source)) throw new RejectedDescriptionError(`${source} is not a URL`)
    return { kind: 'url', url: isUrl ? new URL(source) : pathToFileURL(resolve(source)) }
  }
  const [, revision, path] = /^git:([^:]+):(.+)$/.exec(source) ?? []
  if (!revision || !path || revision.startsWith('-'))
    throw new RejectedDescriptionError(`${source} is not git:REVISION:path`)
  return { kind: 'git', revision, path }
}

/** Where a reference leads that stands at a location; undefined where nothing stands beside it. */
export function besides(location: Location, reference: string): Location | undefined {
  const isAbsolute = URL.canParse(reference)
  if (location.kind === 'url') {
    return URL.canParse(reference, location.url) ? { kind: 'url', url: new URL(reference, location.url) } : undefined
  }
  if (isAbsolute) return { kind: 'url', url: new URL(reference) }
  if (location.kind === 'stdin' || reference.startsWith('/')) return undefined
  const { revision, path } = location
  const joined = posix.join(posix.dirname(path), decoded(reference))
  // What starts with a dot is meant from the current folder.
  return { kind: 'git', revision, path: path.startsWith('./') ? `./${joined}` : joined }
}

/** Whether a location is in the folder of another, or, on the web, of the same host. */
export function isInside(root: Location, location: Location): boolean {
  if (root.kind === 'git' && location.kind === 'git') return inFolder(root.path, location.path)
  if (root.kind !== 'url' || location.kind !== 'url') return false
  const { url } = location
  if (root.url.protocol !== 'file:') return url.origin === root.url.origin
  return url.protocol === 'file:' && inFolder(root.url.pathname, url.pathname)
}

function inFolder(file: string, other: string): boolean {
  const path = posix.relative(posix.dirname(file), other)
  return path !== '..' && !path.startsWith('../')
}

/** How a location is called from another: the same on every machine, where it is inside. */
export function nameFrom(root: Location, location: Location): string {
  const [from, to] = [pathOf(root), pathOf(location)]
  if (from !== undefined && to !== undefined && isInside(root, location)) return posix.relative(posix.dirname(from), to)
  return shown(location)
}

function pathOf(location: Location): string | undefined {
  if (location.kind === 'url') return decoded(location.url.pathname)
  return location.kind === 'git' ? location.path : undefined
}

export function shown(location: Location): string {
  if (location.kind === 'stdin') return 'what is piped in'
  return location.kind === 'url' ? location.url.href : `git:${location.revision}:${location.path}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
