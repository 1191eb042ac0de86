import { cp, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from '../generate/generated-folder.ts'
import type { JsonObject } from '../lib/json.ts'
import { type BrokenFile, brokenFiles } from './compile.ts'
import { runContractSuite, type SuiteResult } from './contract-suite.ts'

/** What would happen if the published description were pinned as it is. */
export interface Impact {
  /** Null when the code was generated; else why not: often an overlay that has become needless. */
  generate: string | null
  /** Files that no longer compile; null when it was not tried. */
  compile: BrokenFile[] | null
  /** The contract suite with the generated code; null when it was not run or did not come to an end. */
  contract: SuiteResult | null
}

/** Not part of what the project is made of. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'reports', 'coverage'])

/** Pins, generates, compiles and runs the contract suite in a copy, so that nothing here changes. */
export async function impactOf(published: JsonObject): Promise<Impact> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'glomo-nightly-')))
  try {
    for (const name of await readdir('.')) {
      if (!LEFT_OUT.has(name)) await cp(name, join(copy, name), { recursive: true })
    }
    await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
    const openapiDir = join(copy, 'openapi')
    await writeFile(join(openapiDir, 'glomo.json'), `${JSON.stringify(published, null, 2)}\n`)
    const reason = await whyNotGenerated(openapiDir, join(copy, 'generated'))
    if (reason !== null) return { generate: reason, compile: null, contract: null }
    const compile = brokenFiles(copy)
    const { result } = await runContractSuite(copy)
    return { generate: null, compile, contract: result }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function whyNotGenerated(openapiDir: string, outDir: string): Promise<string | null> {
  try {
    await generate({ openapiDir, outDir })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** One line for the summary. */
export function impactText({ generate: reason, compile, contract }: Impact): string {
  if (reason !== null) return `the code cannot be generated: ${reason.split('\n')[0]?.replace(/:$/, '')}`
  const files = compile?.length ?? 0
  const compiles = files === 0 ? 'the client compiles' : `${files} files no longer compile`
  if (!contract) return `${compiles}; the contract suite did not come to an end`
  const { passed, failed } = contract
  return `${compiles}; contract suite: ${passed} passed, ${failed} failed`
}
