import { spawn } from 'node:child_process'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { consumerOf } from '../drift/consumers/usage-file.ts'
import { objectOf } from '../lib/json.ts'
import { oneLine, reasonOf } from '../lib/one-line.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'

const COMMAND = resolve(import.meta.dirname, '../../src/cli/main.ts')
/** Of a lockfile that npm installs from. */
const LOCKFILES = ['package-lock.json', 'npm-shrinkwrap.json']

/** Of variables that nothing of another repository is to see. */
const SECRET = /token|secret|password|auth|_key$|^(actions|github|runner)_/i

export interface Recorded {
  consumer: string
  /** Why nothing is known of it; empty when it was read. */
  unread: string
}

/**
 * Writes what a checked out repository uses of the client; or, where that cannot be found out, why. Its packages are
 * installed without their scripts, and nothing of it is run but its own TypeScript.
 */
export async function record(consumer: string, folder: string, file: string): Promise<Recorded> {
  try {
    await write(file, await contentOf(consumer, folder))
    return { consumer, unread: '' }
  } catch (error) {
    const unread = reasonOf(error)
    await recordUnread(consumer, unread, file)
    return { consumer, unread }
  }
}

/** Says of one that was to be read why it was not. */
export async function recordUnread(consumer: string, unread: string, file: string): Promise<void> {
  await write(file, { consumer, unread })
}

async function write(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFilesAtomically(new Map([[file, `${JSON.stringify(content, null, 2)}\n`]]))
}

/** @throws with what is in the way */
async function contentOf(consumer: string, folder: string): Promise<object> {
  if (!(await exists(folder))) throw new Error('it could not be checked out')
  const project = join(folder, 'tsconfig.json')
  if (!(await exists(project))) throw new Error('it has no tsconfig.json')
  await install(folder)
  const { code, stdout, stderr } = await run(process.execPath, [COMMAND, 'usage', '--project', project, '--json'], '.')
  if (code !== 0 && code !== 1) throw new Error(`its use was not found: ${lastLine(stderr)}`)
  const found = { ...objectOf(JSON.parse(stdout)), project: 'tsconfig.json', consumer }
  const { usage } = consumerOf(JSON.stringify(found), consumer)
  // Whoever is in the list uses something: another program was looked at than was meant.
  if (usage && usage.methods.length + usage.fields.length + usage.cannotTell.length === 0)
    throw new Error('nothing of the client is used by what its tsconfig.json names')
  return found
}

async function install(folder: string): Promise<void> {
  const described = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null)
  if (described === null) throw new Error('it has no package.json')
  const locked = await Promise.all(LOCKFILES.map((name) => exists(join(folder, name))))
  if (!locked.includes(true)) throw new Error('it has no package-lock.json, and other lockfiles are not known here')
  const { code, stderr } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  if (code !== 0) throw new Error(`npm ci failed: ${npmError(stderr)}`)
}

interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

/** Without the secrets of this run. */
function run(command: string, args: readonly string[], cwd: string): Promise<Finished> {
  return new Promise((done, failed) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRET.test(name)))
    const child = spawn(command, args, { cwd, env })
    const [stdout, stderr]: Buffer[][] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => stdout?.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr?.push(chunk))
    child.on('error', failed)
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(stdout ?? []).toString(), stderr: Buffer.concat(stderr ?? []).toString() }),
    )
  })
}

function npmError(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => /^npm (error|ERR!) (?!code |A complete log)/.test(line))
  return oneLine(lines[0]?.replace(/^npm (error|ERR!) /, '') ?? lastLine(stderr)).slice(0, 200)
}

function lastLine(text: string): string {
  return oneLine(text.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'nothing was said'
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
