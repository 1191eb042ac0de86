import { staleFiles } from '../generate/generated-folder.ts'
import { reasonOf } from '../lib/one-line.ts'
import { type BrokenFile, brokenFiles } from '../nightly/compile.ts'
import { runContractSuite, type SuiteResult } from '../nightly/contract-suite.ts'

/** How the client does with a new description. */
export interface Checked {
  /** Null when a checkout can generate it; else what is in the way. */
  generate: string | null
  compile: BrokenFile[]
  /** Null when the run did not come to an end. */
  contract: SuiteResult | null
}

/** Generates strictly, compiles, and runs the contract suite. */
export async function check(): Promise<Checked> {
  const suite = runContractSuite()
  const generate = await whyNotGenerated()
  const compile = await brokenFiles(process.cwd())
  return { generate, compile, contract: (await suite).result }
}

async function whyNotGenerated(): Promise<string | null> {
  try {
    const [stale] = await staleFiles()
    return stale ?? null
  } catch (error) {
    return reasonOf(error)
  }
}
