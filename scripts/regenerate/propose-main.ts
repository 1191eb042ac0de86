import { parseArgs } from 'node:util'
import { loadDescription } from '../drift/load.ts'
import { reasonOf } from '../lib/one-line.ts'
import { findingText } from '../openapi/finding.ts'
import type { Previous } from './mend/propose.ts'
import { writeCorrections } from './prepare.ts'

const USAGE = `npm run spec:propose

Corrects what keeps openapi/glomo.json from being generated from: adds actions to openapi/overlays/90-proposed.yaml, and
takes out or mends actions of the other overlays that no longer fit. Every one says why; \`git diff openapi\` shows them.
Exit code 0: nothing is left to decide; 1: a person has to decide; 2: could not run.`

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) console.log(USAGE)
  else await propose()
} catch (error) {
  console.error(`spec:propose: ${reasonOf(error)}`)
  process.exitCode = 2
}

async function propose(): Promise<void> {
  const { findings } = await writeCorrections(await committed())
  for (const finding of findings) console.log(`${finding.level}: ${findingText(finding)}`)
  const open = findings.filter(({ level }) => level === 'open').length
  console.log(open === 0 ? 'next: npm run generate' : `${open} for a person to decide, then: npm run generate`)
  process.exitCode = open === 0 ? 0 : 1
}

/** What was committed last tells what an operation was called, and where it was; null where that is not known. */
async function committed(): Promise<Previous | null> {
  try {
    const [pinned, effective] = await Promise.all([
      loadDescription('git:HEAD:openapi/glomo.json'),
      loadDescription('git:HEAD:generated/openapi.json'),
    ])
    return { pinned: pinned.document, effective: effective.document }
  } catch {
    return null
  }
}
