import { copyFile, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { pack, readTarball, unpack } from '../../scripts/package/pack.ts'
import { BASELINE, type Peer } from './peers.ts'

export interface App {
  readonly folder: string
  /** What is published. */
  readonly files: ReadonlyMap<string, Buffer>
}

/** An app that has installed this package as it would be published, and its peers. */
export async function makeApp(peers: readonly Peer[]): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-bench-'))
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  const files = await readTarball(await pack(folder))
  await unpack(files, folder)
  for (const peer of peers) await add(peer, folder)
  await copyFile(join(import.meta.dirname, 'calls.mjs'), join(folder, 'calls.mjs'))
  return { folder, files }
}

async function add({ name, folder }: Peer, app: string): Promise<void> {
  const place = join(app, 'node_modules', name)
  if (name === 'hey-api') await copyHeyApi(folder, place)
  else if (name !== BASELINE) await symlink(folder, place)
}

/** It is no package but a file beside each client that hey-api generates. */
async function copyHeyApi(generator: string, place: string): Promise<void> {
  await build({
    entryPoints: [join(generator, 'dist/clients/fetch/index.ts')],
    outfile: join(place, 'index.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
  })
  await writeFile(join(place, 'package.json'), '{"name":"hey-api","type":"module","exports":"./index.js"}')
}
