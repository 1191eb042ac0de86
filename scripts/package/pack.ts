import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'

/** Builds the package and packs it as it would be published; gives the path of the tarball. */
export async function pack(into: string): Promise<string> {
  await promisify(execFile)('npm', ['pack', '--silent', '--pack-destination', into], {
    shell: process.platform === 'win32',
  })
  const name = (await readdir(into)).find((each) => each.endsWith('.tgz'))
  if (!name) throw new Error('npm pack made no tarball')
  return join(into, name)
}

/** Puts the files of a tarball where an app in a folder would have them, with what the package depends on beside. */
export async function unpack(files: ReadonlyMap<string, Buffer>, app: string): Promise<void> {
  for (const [path, content] of files) {
    const file = join(app, 'node_modules/glomo-client', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  for (const dependency of ['openapi-fetch', 'openapi-typescript-helpers', '@opentelemetry/api']) {
    const link = join(app, 'node_modules', dependency)
    await mkdir(dirname(link), { recursive: true })
    await symlink(resolve('node_modules', dependency), link)
  }
}

/** The files of a tarball, by their paths in the package. */
export async function readTarball(path: string): Promise<Map<string, Buffer>> {
  const tar = gunzipSync(await readFile(path))
  const files = new Map<string, Buffer>()
  for (let offset = 0; offset + 512 <= tar.length; ) {
    const field = (start: number, length: number) =>
      tar.toString('utf8', offset + start, offset + start + length).replace(/\0.*/s, '')
    const name = field(0, 100)
    if (name === '') break
    const prefix = field(345, 155)
    const size = Number.parseInt(field(124, 12).trim(), 8)
    const content = tar.subarray(offset + 512, offset + 512 + size)
    files.set((prefix ? `${prefix}/${name}` : name).replace(/^package\//, ''), content)
    offset += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
