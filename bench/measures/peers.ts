import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What people would use instead, and for which other APIs. */
export const OURS = 'glomo-client'
export const BASELINE = 'openapi-fetch'
const OTHERS = { ky: 'ky', 'hey-api': '@hey-api/openapi-ts', stripe: 'stripe', openai: 'openai' } as const

export interface Peer {
  readonly name: string
  readonly version: string
  /** Where it is installed. */
  readonly folder: string
}

/** openapi-fetch, which this package stands on, and those of `bench/package.json` that are installed. */
export function findPeers(): { peers: Peer[]; missing: string[] } {
  const wanted = [
    [BASELINE, resolve('node_modules', BASELINE)] as const,
    ...Object.entries(OTHERS).map(([name, path]) => [name, resolve('bench/node_modules', path)] as const),
  ]
  return {
    peers: wanted.filter(([, folder]) => existsSync(folder)).map(([name, folder]) => read(name, folder)),
    missing: wanted.filter(([, folder]) => !existsSync(folder)).map(([name]) => name),
  }
}

function read(name: string, folder: string): Peer {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, folder }
}
