import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PullRequestText } from './pull-request-text.ts'

const BRANCH = 'regenerate/published-description'
const BASE = 'main'
const AUTHOR = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
]

/** Commits what was written to a branch of its own, and opens the pull request of that branch or brings it up to date. */
export async function publish({ title, body }: PullRequestText): Promise<string> {
  await run('git', ['checkout', '--quiet', '-B', BRANCH])
  await run('git', ['add', '--all'])
  await run('git', [...AUTHOR, 'commit', '--quiet', '--message', title])
  await run('git', ['push', '--quiet', '--force', 'origin', BRANCH])
  const folder = await mkdtemp(join(tmpdir(), 'glomo-pull-request-'))
  try {
    const file = join(folder, 'body.md')
    await writeFile(file, body)
    const number = await openPullRequest()
    if (number) {
      await run('gh', ['pr', 'edit', number, '--title', title, '--body-file', file])
      return `pull request ${number} is up to date`
    }
    await run('gh', ['pr', 'create', '--head', BRANCH, '--base', BASE, '--title', title, '--body-file', file])
    return 'a pull request is open'
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Closes the pull request, if one is open: what is published is what is pinned. */
export async function withdraw(): Promise<string> {
  const number = await openPullRequest()
  if (!number) return 'no pull request is open'
  const comment = 'What is published is what is pinned again: there is nothing left to follow.'
  await run('gh', ['pr', 'close', number, '--comment', comment, '--delete-branch'])
  return `pull request ${number} is closed`
}

async function openPullRequest(): Promise<string> {
  const listed = await run('gh', [
    'pr',
    'list',
    '--head',
    BRANCH,
    '--state',
    'open',
    '--json',
    'number',
    '--jq',
    '.[0].number // empty',
  ])
  return listed.trim()
}

async function run(command: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, [...args], { maxBuffer: 16 * 1024 * 1024 })
    return stdout
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    const what = `${command} ${args[0]} ${args[1] ?? ''}`.trim()
    throw new Error(`${what} failed${said === '' ? '' : `: ${said.split('\n').at(-1)}`}`, { cause: error })
  }
}
