import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A pull request as GitHub would have it. */
export interface PullRequest {
  number: number
  state: 'open' | 'closed'
  head: string
  title: string
  body: string
  comment?: string
}

/** What `gh` does here, as far as it is asked: it keeps pull requests in a file beside itself. */
const SOURCE = `import { readFileSync, writeFileSync } from 'node:fs'
const file = process.env.STAND_IN_PULL_REQUESTS
const all = JSON.parse(readFileSync(file, 'utf8'))
const [noun, verb, ...rest] = process.argv.slice(2)
const option = (name) => rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined
const fail = (reason) => { console.error(reason); process.exit(1) }
if (noun !== 'pr') fail('unknown command ' + noun)
const body = () => {
  const text = readFileSync(option('--body-file'), 'utf8')
  if (text.length > 65536) fail('GraphQL: Body is too long (maximum is 65536 characters)')
  return text
}
const numbered = () => all.find((each) => each.number === Number(rest[0])) ?? fail('no pull request ' + rest[0])
if (verb === 'list') {
  const found = all.find((each) => each.state === option('--state') && each.head === option('--head'))
  console.log(found ? found.number : '')
} else if (verb === 'create') {
  all.push({ number: all.length + 1, state: 'open', head: option('--head'), title: option('--title'), body: body() })
} else if (verb === 'edit') {
  Object.assign(numbered(), { title: option('--title'), body: body() })
} else if (verb === 'close') {
  Object.assign(numbered(), { state: 'closed', comment: option('--comment') })
} else fail('unknown command pr ' + verb)
writeFileSync(file, JSON.stringify(all))
`

/** Writes a stand-in for \`gh\` into a folder that goes first on the PATH. @returns what its environment needs */
export async function installStandIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const script = join(folder, 'gh.mjs')
  const command = join(folder, 'gh')
  const pullRequests = join(folder, 'pull-requests.json')
  await writeFile(script, SOURCE)
  await writeFile(command, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`)
  await chmod(command, 0o755)
  await writeFile(pullRequests, '[]')
  return { PATH: `${folder}:${process.env.PATH}`, STAND_IN_PULL_REQUESTS: pullRequests }
}
