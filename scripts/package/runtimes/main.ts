import { execFile, spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startPrism } from '../../contract/prism/prism.ts'
import { loadEffective } from '../../description/effective.ts'
import { oneLine } from '../../lib/one-line.ts'
import { pack } from '../pack.ts'
import { pathOf, RUNTIMES, type Runtime } from './binaries.ts'
import { runJest } from './jest.ts'
import { type Results, runBrowser, runCommand, runWorkerd, versionOf } from './run-program.ts'

/**
 * The packed package, installed in an empty folder, on every runtime it is for: pays, lists, fails, uploads and checks a
 * webhook against the mock. Exit code 1 when a step fails, 2 when a runtime could not be run.
 */
const STEPS = ['create', 'list', 'error', 'upload', 'webhook']
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome']

const folder = await mkdtemp(join(tmpdir(), 'glomo-runtimes-'))
const { document } = await loadEffective()
const mock = await startPrism(document)
try {
  console.log(`${'runtime'.padEnd(12)}${'version'.padEnd(18)}${STEPS.map((step) => step.padEnd(9)).join('')}`.trimEnd())
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  for (const name of ['program.mjs', 'command-line.mjs']) await cp(join(import.meta.dirname, name), join(folder, name))
  await install(await pack(folder))
  for (const runtime of RUNTIMES) await tell(runtime.name, () => run(runtime))
  await tell('Chromium', async () => {
    const binary = BROWSERS.find((name) => spawnSync(name, ['--version']).status === 0)
    if (!binary) throw new Error('no Chromium is installed')
    return { version: await versionOf(binary), results: await runBrowser(binary, folder, mock.url) }
  })
  await tellJest()
} finally {
  await mock.close()
  // A browser may still be writing to its profile.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

/** Those who run their tests in jest, which knows CommonJS alone unless told otherwise. */
async function tellJest(): Promise<void> {
  try {
    await install('jest@30', 'ts-jest@29', 'typescript@5.9')
    for (const [name, result] of await runJest(folder)) {
      console.log(`${name.padEnd(30)}${result === 'ok' ? 'ok' : `FAILED ${oneLine(result).slice(0, 300)}`}`)
      if (result !== 'ok') process.exitCode = 1
    }
  } catch (error) {
    console.log(`jest        not run: ${oneLine(error instanceof Error ? error.message : String(error)).slice(0, 300)}`)
    process.exitCode ??= 2
  }
}

async function install(...what: string[]): Promise<void> {
  const flags = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--prefix', folder]
  await promisify(execFile)('npm', ['install', ...flags, ...what], { shell: process.platform === 'win32' })
}

async function run(runtime: Runtime): Promise<{ version: string; results: Results }> {
  await install(runtime.install).catch(() => {
    throw new Error('the registry has it not for this platform, or could not be reached')
  })
  const binary = await pathOf(folder, runtime)
  if (!binary) throw new Error('its package holds no binary where it was')
  const version = await versionOf(binary)
  const results = runtime.run
    ? await runCommand(binary, runtime.run('command-line.mjs', mock.url), folder)
    : await runWorkerd(binary, folder, mock.url)
  return { version, results }
}

async function tell(name: string, attempt: () => Promise<{ version: string; results: Results }>): Promise<void> {
  try {
    const { version, results } = await attempt()
    const failed = STEPS.filter((step) => results[step] !== 'ok')
    const cells = STEPS.map((step) => (results[step] === 'ok' ? 'ok' : 'FAILED').padEnd(9))
    console.log(`${name.padEnd(12)}${version.padEnd(18)}${cells.join('')}`.trimEnd())
    for (const step of failed) console.log(`  ${step}: ${results[step]}`)
    if (failed.length > 0) process.exitCode = 1
  } catch (error) {
    console.log(
      `${name.padEnd(12)}not run: ${oneLine(error instanceof Error ? error.message : String(error)).slice(0, 300)}`,
    )
    process.exitCode ??= 2
  }
}
