import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { JsonObject } from '../lib/json.ts'
import { runNode } from './run-node.ts'

/** What would happen if the published description were pinned as it is. */
export interface Consequences {
  /** Null when the code was generated; else why not, in one line: often an overlay that has become needless. */
  generate: string | null
  /** Files that no longer compile, with their number of errors; null when it was not tried. */
  compile: { file: string; errors: number }[] | null
  /** The contract suite with the generated code; null when it was not run or did not come to an end. */
  contract: { passed: number; failed: number; failures: string[] } | null
}

/** Not part of what the project is made of. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'reports', 'coverage'])

/** Pins, generates, compiles and runs the contract suite in a copy, so that nothing here changes. */
export async function consequencesOf(published: JsonObject): Promise<Consequences> {
  const scratch = await mkdtemp(join(tmpdir(), 'glomo-nightly-'))
  try {
    for (const name of await readdir('.')) {
      if (!LEFT_OUT.has(name)) await cp(name, join(scratch, name), { recursive: true })
    }
    await symlink(resolve('node_modules'), join(scratch, 'node_modules'), 'junction')
    await writeFile(join(scratch, 'openapi/glomo.json'), `${JSON.stringify(published, null, 2)}\n`)
    const generated = await runNode(['scripts/generate/main.ts'], scratch)
    if (generated.code !== 0) return { generate: lastLine(generated.output), compile: null, contract: null }
    const { output } = await runNode(['node_modules/typescript/bin/tsc', '--pretty', 'false'], scratch)
    const compile = brokenFiles(output)
    const suite = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', 'contract'], scratch)
    return { generate: null, compile, contract: contractOf(suite.output) }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function lastLine(output: string): string {
  return (output.trim().split('\n').at(-1) ?? '').trim()
}

/** Of the compiler's lines `src/client.ts(12,3): error TS…`. */
export function brokenFiles(output: string): { file: string; errors: number }[] {
  const counts = new Map<string, number>()
  for (const [, file = ''] of output.matchAll(/^(\S+?)\(\d+,\d+\): error /gm)) {
    counts.set(file, (counts.get(file) ?? 0) + 1)
  }
  return [...counts].map(([file, errors]) => ({ file, errors })).sort((one, other) => other.errors - one.errors)
}

export function contractOf(output: string): Consequences['contract'] {
  const counts = /^(\d+) passed, (\d+) failed/m.exec(output)
  if (!counts) return null
  const names = [...output.matchAll(/^ *FAIL +(.+)$/gm)].map(([, name = '']) =>
    name.replace(/^\|contract\| /, '').trim(),
  )
  return { passed: Number(counts[1]), failed: Number(counts[2]), failures: [...new Set(names)] }
}

/** One line for the summary. */
export function consequencesText({ generate, compile, contract }: Consequences): string {
  if (generate !== null) return `the code can not be generated: ${generate}`
  const files = compile ?? []
  const compiles = files.length === 0 ? 'the client compiles' : `${files.length} files no longer compile`
  if (!contract) return `${compiles}; the contract suite did not come to an end`
  const { passed, failed } = contract
  return `${compiles}; contract suite: ${passed} passed, ${failed} failed`
}
