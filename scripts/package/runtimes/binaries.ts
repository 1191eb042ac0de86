import { access } from 'node:fs/promises'
import { join } from 'node:path'

/** A runtime as the npm registry has it: the package that holds its binary on this platform. */
export interface Runtime {
  name: string
  /** `alias@npm:package@version`, to install several versions side by side. */
  install: string
  /** Below `node_modules/`. */
  binary: string
  /** How a program with an address is run; null for what needs more than that. */
  run: ((program: string, url: string) => string[]) | null
}

/** What the registry calls platforms and processors; undefined for those it has no binaries for. */
const PLATFORM = process.platform === 'win32' ? 'win' : process.platform
const IS_X64 = process.arch === 'x64'

function node(major: number): Runtime {
  const name = `node-${PLATFORM}-${process.arch}`
  return {
    name: `Node ${major}`,
    install: `node-${major}@npm:${name}@${major}`,
    binary: `node-${major}/bin/node`,
    run: (program, url) => [program, url],
  }
}

export const RUNTIMES: readonly Runtime[] = [
  node(20),
  node(22),
  node(24),
  node(26),
  {
    name: 'Deno',
    install: `deno-binary@npm:@deno/${process.platform}-${process.arch}${PLATFORM === 'linux' ? '-glibc' : ''}`,
    binary: 'deno-binary/deno',
    run: (program, url) => [
      'run',
      '--allow-net=127.0.0.1',
      '--allow-env',
      '--allow-read',
      '--node-modules-dir=manual',
      program,
      url,
    ],
  },
  {
    name: 'Bun',
    install: `bun-binary@npm:@oven/bun-${PLATFORM === 'win' ? 'windows' : PLATFORM}-${IS_X64 ? 'x64' : 'aarch64'}`,
    binary: 'bun-binary/bin/bun',
    run: (program, url) => [program, url],
  },
  {
    name: 'workerd',
    install: `workerd-binary@npm:@cloudflare/workerd-${PLATFORM === 'win' ? 'windows' : PLATFORM}-${IS_X64 ? '64' : 'arm64'}`,
    binary: 'workerd-binary/bin/workerd',
    run: null,
  },
]

export async function pathOf(folder: string, { binary }: Runtime): Promise<string | undefined> {
  const path = join(folder, 'node_modules', process.platform === 'win32' ? `${binary}.exe` : binary)
  return access(path).then(
    () => path,
    () => undefined,
  )
}
