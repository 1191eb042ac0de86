import { cp, mkdtemp, readdir, realpath, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

/** Not part of what the project is made of. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'reports', 'coverage'])

/** The benchmark has packages of its own. */
function isOfProject(path: string): boolean {
  return basename(path) !== 'node_modules'
}

/** A copy of this project in a new folder, with the same installed packages. Whoever asks for it takes it away. */
export async function copyProject(): Promise<string> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'glomo-copy-')))
  for (const name of await readdir('.')) {
    if (!LEFT_OUT.has(name)) await cp(name, join(copy, name), { recursive: true, filter: isOfProject })
  }
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}
