import { parseArgs } from 'node:util'
import { PUBLISHED_URL } from '../description/lock.ts'
import { projectConsumers } from '../drift/consumers/read-consumers.ts'
import { formatHtml } from '../drift/format/html.ts'
import { formatMarkdown } from '../drift/format/markdown.ts'
import { reasonOf } from '../lib/one-line.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { checkBehaviour } from './behaviour.ts'
import { checkContract, checkDrift, checkGenerated } from './checks.ts'
import { checkConsumers, consumersFound } from './consumers.ts'
import { HISTORY_FILE, nightOf, readHistory, trendSvg } from './history.ts'
import { impactOf } from './impact.ts'
import { checkReleased } from './released/check-released.ts'
import { findRelease, type Release } from './released/find-release.ts'
import { exitCode, type NightlyReport, reportHtml, reportMarkdown, summaryText } from './report.ts'

const USAGE = `npm start -- [--url URL] [--require-upstream] [--released FILE|TAG]

The nightly job: is the generated code up to date, does the client keep the contract, has the published description
changed, what would that do to the client, and does the sandbox behave as documented (with GLOMO_SECRET_KEY, a sandbox
key; not run without)? Whom of openapi/consumers/*.json does each change touch, and does the last release go on with what
is published? Prints a summary, writes reports/nightly.{json,md,html}, and adds the night to reports/history.jsonl.
  --url URL            the published description (default: GLOMO_SPEC_URL, else ${PUBLISHED_URL})
  --require-upstream   exit with 2 when it cannot be had
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
  const report: NightlyReport = {
    date: new Date().toISOString(),
    published,
    checks: [generated, contract, drift, ...(consumersCheck ? [consumersCheck] : []), released, behaviour],
    drift: compared?.report ?? null,
    impact: hasChanged ? await impactOf(compared.published) : null,
    consumers,
    released: tried,
  }
  const nights = [...(await readHistory()), nightOf(report)]
  const trend = trendSvg(nights)
  const files = new Map([
    ['reports/nightly.json', `${JSON.stringify(report, null, 2)}\n`],
    ['reports/nightly.md', reportMarkdown(report)],
    ['reports/nightly.html', reportHtml(report, trend)],
    [HISTORY_FILE, `${nights.map((night) => JSON.stringify(night)).join('\n')}\n`],
    ['reports/trend.svg', `${trend}\n`],
  ])
  if (compared) {
    files.set('reports/drift.html', formatHtml(compared.report))
    files.set('reports/drift.md', formatMarkdown(compared.report))
  }
  await writeFilesAtomically(files)
  console.log(summaryText(report))
  console.log('more: reports/nightly.html, reports/nightly.md, reports/nightly.json')
  process.exitCode = exitCode(report, requireUpstream)
}
