import { parseArgs } from 'node:util'
import { PUBLISHED_URL } from '../spec/lock.ts'
import { oneLine } from '../spec/refusal.ts'
import { compare } from './compare.ts'
import { loadDescription } from './load.ts'
import { driftText } from './text.ts'

const USAGE = `npm run drift -- [BASE] [REVISION]

Says what changed between two descriptions, each a file or URL.
  BASE      default: openapi/glomo.json, the pinned one
  REVISION  default: the published one (GLOMO_SPEC_URL, else ${PUBLISHED_URL})
Exit code 0: none, or words only; 1: changed; 2: could not run.`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  if (positionals.length > 2) throw new Error('takes at most two descriptions')
  const [base = 'openapi/glomo.json', revision = process.env.GLOMO_SPEC_URL || PUBLISHED_URL] = positionals
  if (values.help) console.log(USAGE)
  else {
    const [old, now] = await Promise.all([loadDescription(base), loadDescription(revision)])
    const drift = compare(old.document, now.document)
    console.log(driftText(drift))
    process.exitCode = drift.verdict === 'changed' ? 1 : 0
  }
} catch (error) {
  console.error(`drift: ${oneLine(error instanceof Error ? error.message : String(error))}`)
  process.exitCode = 2
}
