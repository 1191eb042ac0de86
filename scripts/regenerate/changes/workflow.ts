import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { runNode } from '../../lib/run-node.ts'
import { copyProject } from '../../nightly/copy-project.ts'
import { Published } from './document.ts'
import { installStandIn, type PullRequest } from './stand-in-gh.ts'

/** One night of the workflow. */
export interface Night {
  code: number | null
  output: string
  pullRequests: PullRequest[]
}

/** A repository on a disk, nights that check it out, and a stand-in for GitHub. */
export class WorkflowStage {
  readonly #folder: string
  readonly #environment: Readonly<Record<string, string>>
  #nights = 0

  private constructor(folder: string, environment: Readonly<Record<string, string>>) {
    this.#folder = folder
    this.#environment = environment
  }

  /** Pushes the project as it is here to a bare repository. */
  static async build(): Promise<WorkflowStage> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'glomo-workflow-')))
    const bin = join(folder, 'bin')
    await mkdir(bin)
    const stage = new WorkflowStage(folder, await installStandIn(bin))
    const copy = await copyProject()
    try {
      await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git')
      await git(copy, 'init', '--quiet', '--initial-branch=main')
      await git(copy, 'add', '--all', '--', '.', ':!node_modules')
      await git(
        copy,
        '-c',
        'user.name=Somebody',
        '-c',
        'user.email=somebody@example.com',
        'commit',
        '--quiet',
        '-m',
        'All of it',
      )
      await git(copy, 'push', '--quiet', join(folder, 'origin.git'), 'main')
    } finally {
      await rm(copy, { recursive: true })
    }
    return stage
  }

  /** Checks main out anew and follows what is published, as the workflow does. */
  async night(change: (published: Published) => void, { checks }: { checks: boolean }): Promise<Night> {
    this.#nights += 1
    const checkout = join(this.#folder, `night-${this.#nights}`)
    await git(this.#folder, 'clone', '--quiet', '--branch', 'main', 'origin.git', checkout)
    await symlink(resolve('node_modules'), join(checkout, 'node_modules'), 'junction')
    // A symbolic link is not the folder that is ignored.
    await writeFile(join(checkout, '.git/info/exclude'), 'node_modules\n')
    const text = await readFile('openapi/glomo.json', 'utf8')
    const published = new Published(JSON.parse(text))
    change(published)
    const file = join(this.#folder, 'published.json')
    const unchanged = JSON.stringify(published.document) === JSON.stringify(JSON.parse(text))
    await writeFile(file, unchanged ? text : JSON.stringify(published.document, null, 2))
    const args = ['scripts/regenerate/main.ts', '--pull-request', '--url', pathToFileURL(file).href]
    const { code, output } = await runNode([...args, ...(checks ? [] : ['--no-checks'])], checkout, this.#environment)
    await rm(checkout, { recursive: true, force: true })
    return { code, output, pullRequests: await this.pullRequests() }
  }

  async pullRequests(): Promise<PullRequest[]> {
    return JSON.parse(await readFile(this.#environment.STAND_IN_PULL_REQUESTS ?? '', 'utf8'))
  }

  /** Files that a branch changes against main, by `git diff --name-only`. */
  async changedFiles(branch: string): Promise<string[]> {
    const listed = await git(join(this.#folder, 'origin.git'), 'diff', '--name-only', `main...${branch}`)
    return listed.trim().split('\n')
  }

  async fileOn(branch: string, path: string): Promise<string> {
    return git(join(this.#folder, 'origin.git'), 'show', `${branch}:${path}`)
  }

  async tearDown(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }
}

async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
