import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JsonObject } from '../lib/json.ts'
import { oneLine } from '../lib/one-line.ts'
import { runNode } from '../lib/run-node.ts'
import type { Finding } from '../openapi/finding.ts'
import type { BrokenFile } from './compile.ts'
import type { SuiteResult } from './contract-suite.ts'
import { copyProject } from './copy-project.ts'

/** What would happen if the published description were followed as it is. */
export interface Impact {
  /** Null when the code was generated, if need be around what is wrong; else why not. */
  generate: string | null
  /** Files that no longer compile; null when it was not tried. */
  compile: BrokenFile[] | null
  /** The contract suite with the generated code; null when it was not run or did not come to an end. */
  contract: SuiteResult | null
  /** What does not go on as it is published. */
  findings: Finding[]
  /** What a person must decide, most important first. */
  decisions: string[]
}

/** What `npm run regenerate` leaves. */
interface Report {
  findings: Finding[]
  decisions: string[]
  checked: { compile: BrokenFile[]; contract: SuiteResult | null } | null
}

/** Follows the published description in a copy, so that nothing here changes. */
export async function impactOf(published: JsonObject): Promise<Impact> {
  const copy = await copyProject()
  try {
    const file = join(copy, 'published.json')
    await writeFile(file, `${JSON.stringify(published, null, 2)}\n`)
    const url = pathToFileURL(file).href
    const { code, output } = await runNode(['scripts/regenerate/main.ts', '--url', url], copy)
    const report: Report | null = await readFile(join(copy, 'reports/regenerate.json'), 'utf8').then(
      JSON.parse,
      () => null,
    )
    if (code === 2 || !report) {
      return { generate: reasonIn(output), compile: null, contract: null, findings: [], decisions: [] }
    }
    const { findings, decisions, checked } = report
    return {
      generate: null,
      compile: checked?.compile ?? null,
      contract: checked?.contract ?? null,
      findings,
      decisions,
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

function reasonIn(output: string): string {
  return oneLine(output.trim().replace(/^regenerate: /m, '')).slice(0, 1000) || 'the run ended without a result'
}

/** One line for the summary. */
export function impactText({ generate: reason, compile, contract, findings, decisions }: Impact): string {
  if (reason !== null) return `the code cannot be generated: ${reason.split('\n')[0]?.replace(/:$/, '')}`
  const files = compile?.length ?? 0
  const compiles = files === 0 ? 'the client compiles' : `${files} files no longer compile`
  const suite = contract
    ? `contract suite: ${contract.passed} passed, ${contract.failed} failed`
    : 'the contract suite did not come to an end'
  const proposed = findings.filter(({ level }) => level === 'proposed').length
  const corrections = proposed > 0 ? `; ${proposed} ${proposed === 1 ? 'correction' : 'corrections'} proposed` : ''
  return `${compiles}; ${suite}${corrections}; ${decisions.length} to decide`
}
