import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { touchedOperations } from '../../contract/mutate/touched.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { type BrokenFile, brokenFiles, type Part } from '../compile.ts'
import { nameOf, type Release, unpack } from './find-release.ts'
import { releasedClient } from './released-client.ts'
import { type TriedContracts, tryContracts } from './try-contracts.ts'

/** What is published of it: neither tests nor tools. */
const OF_CLIENT: Part = { include: ['src'], exclude: ['src/**/*.test.ts', 'src/type-tests', 'src/test-support'] }

/** How a released client does with a description that it was not made from. */
export interface Tried extends TriedContracts {
  /** A tag, or a file. */
  release: string
  /** Its sources with types of the description; null where it came without sources. */
  compile: BrokenFile[] | null
}

/**
 * Takes a release as it is, and makes its calls and compiles its sources with another description. Nothing here changes.
 *
 * @throws when it could not be tried
 */
export async function tryRelease(release: Release, document: OpenApiDocument): Promise<Tried> {
  const folder = await unpack(release)
  try {
    const client = await releasedClient(folder)
    const touched = touchedOperations(client.document, document).operations
    const changed = touched.filter(({ changes }) => changes.some(({ kind }) => kind === 'changed'))
    const ids = new Set(changed.map(({ operationId }) => operationId))
    const tried = await tryContracts(client, document, ids)
    const compile = client.hasSources ? (ids.size > 0 ? await compiled(folder, document) : []) : null
    return { release: nameOf(release), ...tried, compile }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Files of the client that do not compile with types of the description, made by the release's own generator. */
async function compiled(folder: string, document: OpenApiDocument): Promise<BrokenFile[]> {
  const { build }: { build: (document: OpenApiDocument, sources: []) => Promise<ReadonlyMap<string, string>> } =
    await import(pathToFileURL(join(folder, 'scripts/generate/build.ts')).href)
  const own = await filesOf(folder)
  await write(folder, await build(document, []))
  const broken = await brokenFiles(folder, OF_CLIENT)
  if (broken.length === 0) return []
  // What did not compile before, with the packages that are installed here, is not the description's doing.
  await write(folder, own)
  const before = new Set((await brokenFiles(folder, OF_CLIENT)).map(({ file, first }) => `${file} ${first}`))
  return broken
    .filter(({ file, first }) => !before.has(`${file} ${first}`))
    .map((each) => ({ ...each, first: each.first.replaceAll(`${folder}/`, '') }))
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'generated'))
  const read = async (name: string) => [name, await readFile(join(folder, 'generated', name), 'utf8')] as const
  return new Map(await Promise.all(names.map(read)))
}

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, content] of files) await writeFile(join(folder, 'generated', name), content)
}
