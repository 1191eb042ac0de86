import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reasonOf } from '../lib/one-line.ts'
import { record, recordUnread } from './record.ts'
import { fileNameOf, listedRepositories } from './repositories.ts'

const USAGE = `npm run consumers -- list | record OWNER/NAME FOLDER | complete

What the workflows do to know whom a change touches. The list is in GLOMO_CONSUMERS: owner/name, one on a line.
  list       prints the repositories as JSON
  record     finds what a repository uses that is checked out in FOLDER, once its packages are installed without their
             scripts, and writes it to openapi/consumers/OWNER--NAME.json; or why it could not
  complete   writes for each of the list that has no such file that it could not be read
Exit code 0: done; 2: could not run.`

const CONSUMERS = 'openapi/consumers'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) console.log(USAGE)
  else await run(positionals)
} catch (error) {
  console.error(`consumers: ${reasonOf(error)}`)
  process.exitCode = 2
}

async function run([what, ...more]: readonly string[]): Promise<void> {
  const [repository = '', folder = ''] = more
  if (what === 'list' && more.length === 0) console.log(JSON.stringify(listed().repositories))
  else if (what === 'complete' && more.length === 0) await complete()
  else if (what === 'record' && more.length === 2) await recordOne(repository, folder)
  else throw new Error('takes list, record OWNER/NAME FOLDER, or complete')
}

function listed() {
  return listedRepositories(process.env.GLOMO_CONSUMERS ?? '')
}

async function recordOne(repository: string, folder: string): Promise<void> {
  if (listedRepositories(repository).repositories.length === 0) throw new Error(`${repository} is not owner/name`)
  const { unread } = await record(repository, folder, join(CONSUMERS, fileNameOf(repository)))
  console.log(unread === '' ? `${repository}: read` : `${repository}: could not be read (${unread})`)
}

async function complete(): Promise<void> {
  const { repositories, wrong } = listed()
  for (const line of wrong) await missing(line, 'what stands in the list of repositories is not owner/name')
  for (const repository of repositories) {
    const isThere = await stat(join(CONSUMERS, fileNameOf(repository))).then(
      () => true,
      () => false,
    )
    if (!isThere) await missing(repository, 'the job that was to read it left nothing')
  }
}

async function missing(consumer: string, why: string): Promise<void> {
  await recordUnread(consumer, why, join(CONSUMERS, fileNameOf(consumer.includes('/') ? consumer : `-/${consumer}`)))
  console.log(`${consumer}: could not be read (${why})`)
}
