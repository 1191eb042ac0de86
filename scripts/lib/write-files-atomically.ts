import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Content by file path; written so that a reader sees every file either as it was or whole. */
export type FileSet = ReadonlyMap<string, string | Uint8Array>

interface Staged {
  path: string
  /** Holds the new content until all of it is on the disk. */
  next: string
  /** Holds the old content until all files are in place. */
  previous: string
}

/** Writes all files or none: if one cannot be put in place, those before it get their old content back. */
export async function writeFilesAtomically(files: FileSet): Promise<void> {
  const staged: Staged[] = []
  const placed: Staged[] = []
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(path), { recursive: true })
      const file: Staged = { path, next: `${path}.${process.pid}.new`, previous: `${path}.${process.pid}.old` }
      staged.push(file)
      await writeDurably(file.next, content)
    }
    for (const file of staged) {
      await keep(file)
      await rename(file.next, file.path)
      placed.push(file)
    }
  } catch (error) {
    for (const { path, previous } of placed) await rename(previous, path).catch(() => rm(path, { force: true }))
    throw error
  } finally {
    const leftovers = staged.flatMap(({ next, previous }) => [next, previous])
    await Promise.all(leftovers.map((path) => rm(path, { force: true })))
  }
}

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives the old content a second name; there is none to keep when the file is new. */
async function keep({ path, previous }: Staged): Promise<void> {
  await rm(previous, { force: true })
  try {
    await link(path, previous)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
