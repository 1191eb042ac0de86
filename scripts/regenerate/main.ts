import { parseArgs } from 'node:util'
import { PUBLISHED_URL } from '../description/lock.ts'
import { pull } from '../description/pull.ts'
import { projectConsumers } from '../drift/consumers/read-consumers.ts'
import { reasonOf } from '../lib/one-line.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { check } from './check.ts'
import { decisions } from './decisions.ts'
import { prepare, readPrevious } from './prepare.ts'
import { publish, withdraw } from './publish.ts'
import { pullRequestText } from './pull-request-text.ts'

const USAGE = `npm run regenerate -- [--url URL] [--no-checks] [--pull-request]

Follows the published description: pins it, corrects what contradicts itself in openapi/overlays/90-proposed.yaml,
generates, adds and removes methods, writes a changeset, compiles and runs the contract suite. What it came to is in
reports/pull-request.md and reports/regenerate.json.
  --url URL       https:, file: or loopback http: (default: GLOMO_SPEC_URL, else ${PUBLISHED_URL})
  --no-checks     neither compiles nor runs the contract suite
  --pull-request  commits to a branch, and opens, updates or closes its pull request with git and gh
Exit code 0: nothing changed, or nothing is left to decide; 1: a person has to decide; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: process.env.GLOMO_SPEC_URL || PUBLISHED_URL },
      'no-checks': { type: 'boolean', default: false },
      'pull-request': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else await regenerate(values.url, !values['no-checks'], values['pull-request'])
} catch (error) {
  console.error(`regenerate: ${reasonOf(error)}`)
  process.exitCode = 2
}

async function regenerate(url: string, checks: boolean, pullRequest: boolean): Promise<void> {
  const previous = await readPrevious()
  const { status, isSame } = await pull({ url, dir: 'openapi', accept: 'readable' })
  if (status === 'unchanged' || isSame) {
    console.log('nothing changed')
    if (pullRequest) console.log(await withdraw())
    return
  }
  const { consumers, invalid } = await projectConsumers()
  const prepared = await prepare(previous, consumers)
  const checked = checks ? await check() : null
  const toDecide = [...decisions(prepared, checked), ...invalid.map(consumerToDecide)]
  const text = pullRequestText({ prepared, checked, decisions: toDecide, consumers })
  const report = { ...prepared, checked, decisions: toDecide, title: text.title }
  await writeFilesAtomically(
    new Map([
      ['reports/pull-request.md', text.body],
      ['reports/regenerate.json', `${JSON.stringify(report, null, 2)}\n`],
    ]),
  )
  console.log(text.body.split('\n').slice(0, 3).join('\n'))
  console.log('more: reports/pull-request.md, reports/regenerate.json')
  if (pullRequest) console.log(await publish(text))
  process.exitCode = toDecide.length > 0 ? 1 : 0
}

function consumerToDecide(problem: string): string {
  return `${problem}. Until then nobody can tell whether that consumer is touched.`
}
