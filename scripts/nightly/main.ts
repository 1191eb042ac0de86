import { parseArgs } from 'node:util'
import { operations } from '../../generated/operation-table.ts'
import { PUBLISHED_URL } from '../description/lock.ts'
import { projectConsumers } from '../drift/consumers/read-consumers.ts'
import { readMethods } from '../lib/client-methods.ts'
import { reasonOf } from '../lib/one-line.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { checkBehaviour } from './behaviour.ts'
import { checkContract, checkDrift, checkGenerated } from './checks.ts'
import { checkConsumers, consumersFound } from './consumers.ts'
import { readHistory } from './history.ts'
import { impactOf } from './impact.ts'
import { newsSince } from './news.ts'
import type { NightlyReport } from './nightly-report.ts'
import { reportFiles } from './pages.ts'
import { exitCode, summaryText } from './print-report.ts'
import { checkReleased } from './released/check-released.ts'
import { findRelease, type Release } from './released/find-release.ts'

const USAGE = `npm start -- [--url URL] [--require-upstream] [--released FILE|TAG]

The nightly job: is the generated code up to date, does the client keep the contract, has the published description
changed, what would that do to the client, and does the sandbox behave as documented (with GLOMO_SECRET_KEY, a sandbox
key; not run without)? Whom of openapi/consumers/*.json does each change touch, and does the last release go on with what
is published? Prints a summary, writes reports/nightly.{json,md,html} and the pages that it leads to, says what is new
since the night before, and adds the night to reports/history.jsonl.
  --url URL            the published description (default: GLOMO_SPEC_URL, else ${PUBLISHED_URL})
  --require-upstream   exit with 2 when it cannot be downloaded (what came and cannot be compared ends with 2 anyway)
  --released RELEASE   a packed package (.tgz) or a git tag (default: the tag v* or glomo-client@* of the highest version)
Exit code 0: all well; 1: something failed or changed; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: process.env.GLOMO_SPEC_URL || PUBLISHED_URL },
      'require-upstream': { type: 'boolean', default: false },
      released: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else await nightly(values.url, values['require-upstream'], await askedRelease(values.released))
} catch (error) {
  console.error(`nightly: ${reasonOf(error)}`)
  process.exitCode = 2
}

/** What is neither a file nor a tag is said before anything is run. */
async function askedRelease(asked: string | undefined): Promise<Release | undefined> {
  return asked === undefined ? undefined : ((await findRelease(asked)) ?? undefined)
}

async function nightly(published: string, requireUpstream: boolean, asked: Release | undefined): Promise<void> {
  const known = await projectConsumers()
  const [generated, contract] = [await checkGenerated(), await checkContract()]
  const { check: drift, compared } = await checkDrift(published, known.consumers)
  const consumers = consumersFound(known, compared?.report ?? null)
  const consumersCheck = checkConsumers(consumers, compared?.report ?? null)
  const { check: released, tried } = await checkReleased(asked, compared?.published ?? null)
  const behaviour = await checkBehaviour()
  const hasChanged = compared !== null && compared.report.verdict !== 'none'
  const history = await readHistory()
  const report: NightlyReport = {
    date: new Date().toISOString(),
    published,
    checks: [generated, contract, drift, ...(consumersCheck ? [consumersCheck] : []), released, behaviour],
    drift: compared?.report ?? null,
    news: newsSince(history, compared?.report.changes ?? null),
    impact: hasChanged ? await impactOf(compared.published) : null,
    consumers,
    released: tried,
  }
  const files = reportFiles(report, history.nights, { methods: readMethods(), operations })
  await writeFilesAtomically(new Map([...files].map(([name, text]) => [`reports/${name}`, text])))
  console.log(summaryText(report))
  console.log('more: reports/nightly.html, reports/nightly.md, reports/nightly.json')
  process.exitCode = exitCode(report, requireUpstream)
}
