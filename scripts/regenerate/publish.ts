import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from '../lib/run-program.ts'
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
  await runProgram('git', ['checkout', '--quiet', '-B', BRANCH])
  await runProgram('git', ['add', '--all'])
  await runProgram('git', [...AUTHOR, 'commit', '--quiet', '--message', title])
  await runProgram('git', ['push', '--quiet', '--force', 'origin', BRANCH])
  const folder = await mkdtemp(join(tmpdir(), 'glomo-pull-request-'))
  try {
    const file = join(folder, 'body.md')
    await writeFile(file, body)
    const number = await openPullRequest()
    if (number) {
      await runProgram('gh', ['pr', 'edit', number, '--title', title, '--body-file', file])
      return `pull request ${number} is up to date`
    }
    await runProgram('gh', ['pr', 'create', '--head', BRANCH, '--base', BASE, '--title', title, '--body-file', file])
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
  await runProgram('gh', ['pr', 'close', number, '--comment', comment, '--delete-branch'])
  return `pull request ${number} is closed`
}

async function openPullRequest(): Promise<string> {
  const listed = await runProgram('gh', [
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
