import { parseArgs } from 'node:util'
import { writeWhole } from '../files/write-whole.ts'
import { PUBLISHED_URL } from '../spec/lock.ts'
import { oneLine } from '../spec/refusal.ts'
import { checkContract, checkDrift, checkGenerated } from './checks.ts'
import { exitCode, type NightlyReport, reportMarkdown, summaryText } from './report.ts'

const USAGE = `npm start -- [--url URL] [--require-upstream]

The nightly job: is the generated code up to date, does the client keep the contract, has the published description
changed? Prints a summary and writes reports/nightly.json and reports/nightly.md.
  --url URL            the published description (default: GLOMO_SPEC_URL, else ${PUBLISHED_URL})
  --require-upstream   exit with 2 when it can not be had
Exit code 0: all well; 1: something failed or changed; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: process.env.GLOMO_SPEC_URL || PUBLISHED_URL },
      'require-upstream': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else await nightly(values.url, values['require-upstream'])
} catch (error) {
  console.error(`nightly: ${oneLine(error instanceof Error ? error.message : String(error))}`)
  process.exitCode = 2
}

async function nightly(published: string, requireUpstream: boolean): Promise<void> {
  const checks = [await checkGenerated(), await checkContract(), await checkDrift(published)]
  const report: NightlyReport = { date: new Date().toISOString(), published, checks }
  await writeWhole(
    new Map([
      ['reports/nightly.json', `${JSON.stringify(report, null, 2)}\n`],
      ['reports/nightly.md', reportMarkdown(report)],
    ]),
  )
  console.log(summaryText(report))
  console.log('more: reports/nightly.md, reports/nightly.json')
  process.exitCode = exitCode(report, requireUpstream)
}
