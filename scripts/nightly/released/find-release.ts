import { mkdtemp, readFile, realpath, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isObject } from '../../lib/json.ts'
import { runProgram } from '../../lib/run-program.ts'

/** What was released: a tag of a repository, or a packed package. */
export type Release = { readonly tag: string; readonly repository: string } | { readonly file: string }

/** `v1.2.3`, or as Changesets name it. */
const TAG = /^(?:v|glomo-client@)(\d+)\.(\d+)\.(\d+)$/

/**
 * What is asked for; where nothing is, the tag of the highest version; null when nothing was released yet.
 *
 * @throws for what is neither a file nor a tag, and where tags cannot be known
 */
export async function findRelease(asked: string | undefined, repository = '.'): Promise<Release | null> {
  if (asked === undefined) return lastTag(repository)
  const found = await stat(asked).catch(() => null)
  if (found?.isDirectory()) throw new Error(`--released is ${asked}, a folder; it must be a packed package or a tag`)
  if (found) return { file: asked }
  const tags = await git(repository, 'tag', '--list', asked).catch(() => '')
  if (tags.trim() === asked) return { tag: asked, repository }
  throw new Error(`--released is ${asked}; there is neither a file nor a tag of that name`)
}

async function lastTag(repository: string): Promise<Release | null> {
  const tags = (await git(repository, 'tag', '--list')).split('\n').filter((tag) => TAG.test(tag))
  const tag = tags.sort(byVersion).at(-1)
  if (tag !== undefined) return { tag, repository }
  const isShallow = (await git(repository, 'rev-parse', '--is-shallow-repository')).trim() === 'true'
  if (isShallow) throw new Error('the checkout is shallow and has no tags: fetch them (git fetch --tags)')
  return null
}

function byVersion(one: string, other: string): number {
  const [left, right] = [one, other].map((tag) => (TAG.exec(tag) ?? []).slice(1).map(Number))
  const differing = [0, 1, 2].find((index) => left?.[index] !== right?.[index]) ?? 0
  return (left?.[differing] ?? 0) - (right?.[differing] ?? 0)
}

export function nameOf(release: Release): string {
  return 'tag' in release ? release.tag : release.file
}

/**
 * The files of a release in a new folder, with the packages that are installed here. Whoever asks for it takes it away.
 *
 * @throws for a file that is not the package of this client
 */
export async function unpack(release: Release): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'glomo-release-')))
  try {
    if ('tag' in release) {
      const archive = join(folder, '.archive.tar')
      await git(release.repository, 'archive', '--format=tar', `--output=${archive}`, `refs/tags/${release.tag}`)
      await runProgram('tar', ['-xf', archive, '-C', folder])
      await rm(archive)
    } else {
      await runProgram('tar', ['-xzf', resolve(release.file), '-C', folder, '--strip-components=1']).catch(
        (cause: unknown) => {
          throw new Error(`${release.file} is not a packed package`, { cause })
        },
      )
    }
    const described: unknown = await readFile(join(folder, 'package.json'), 'utf8').then(JSON.parse, () => null)
    if (!isObject(described) || described.name !== 'glomo-client')
      throw new Error(`${nameOf(release)} does not hold the package glomo-client`)
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
    return folder
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function git(repository: string, ...args: string[]): Promise<string> {
  return runProgram('git', args, repository)
}
