import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { oneLine } from '../scripts/lib/one-line.ts'
import { pack } from '../scripts/package/pack.ts'
import { printEditorTexts } from './measures/editor-texts.ts'

/**
 * The declarations of the packed package under every compiler a consumer may have, for every way of finding modules,
 * with and without a look inside the declarations. Then what a program of one call costs the compiler, beside one that
 * calls nothing; and what an editor shows of the most used calls and of mistakes in them, beside stripe's. Exit code 1 when something does not compile, 2 when a compiler could not be had.
 */
const COMPILERS = ['5.5', '5.9', '6', '7'] as const
const RESOLUTIONS = [
  { name: 'node16', options: ['--module', 'node16', '--moduleResolution', 'node16'] },
  { name: 'nodenext', options: ['--module', 'nodenext', '--moduleResolution', 'nodenext'] },
  { name: 'bundler', options: ['--module', 'esnext', '--moduleResolution', 'bundler'] },
]
const PROGRAM = `import { Glomo, isReplay, type Payout, toMinorUnits } from 'glomo-client'
import { purposeCodes } from 'glomo-client/reference'
import { createSandbox } from 'glomo-client/sandbox'
import { sampleEvent } from 'glomo-client/testing'
import { createResponseCheck } from 'glomo-client/validation'
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'

const glomo = new Glomo({ apiKey: 'k', validate: createResponseCheck({ onDrift: (drift) => console.log(drift.pointer) }) })
export async function pay(): Promise<Payout> {
  const payout = await glomo.payouts.create({
    request_id: 'a',
    beneficiary_id: 'bene_1',
    source_amount: toMinorUnits('100.00', 'USD'),
    source_currency: 'USD',
    destination_currency: 'INR',
    purpose_code: purposeCodes.payout.get('S0802').code,
  })
  for await (const { id } of glomo.payouts.list({ status: 'in_progress' })) console.log(id, isReplay(payout))
  await createSandbox(glomo).triggerSettlement()
  return payout
}
export const handle: (request: Request) => Promise<Response> = createWebhookHandler({
  secrets: 's',
  store: new MemoryStore(),
  on: { 'payout.success': ({ data }) => console.log(data.id, sampleEvent('payout.success').data.status) },
})
`
const ONE_CALL = `import { Glomo } from 'glomo-client'
console.log(new Glomo({ apiKey: 'k' }).payouts.retrieve('payout_1'))
`
const STRICT = [
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noEmit',
  '--target',
  'es2022',
  '--lib',
  'es2022,dom,dom.iterable',
]

const folder = await mkdtemp(join(tmpdir(), 'glomo-types-'))
try {
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  await writeFile(join(folder, 'program.ts'), PROGRAM)
  await writeFile(join(folder, 'one-call.ts'), ONE_CALL)
  await writeFile(join(folder, 'empty.ts'), 'console.log(1)\n')
  await install(await pack(folder))
  console.log(
    `${'TypeScript'.padEnd(12)}${RESOLUTIONS.map(({ name }) => `${name.padEnd(10)}${'+ lib'.padEnd(10)}`).join('')}`,
  )
  for (const version of COMPILERS) await tryCompiler(version)
  console.log(
    `\n${'TypeScript'.padEnd(12)}${'one call: instantiations'.padStart(26)}${'check'.padStart(9)}${'nothing: instantiations'.padStart(26)}${'check'.padStart(9)}`,
  )
  for (const version of COMPILERS) await measure(version)
  await printEditorTexts(folder)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function install(...what: string[]): Promise<void> {
  const flags = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--prefix', folder]
  await promisify(execFile)('npm', ['install', ...flags, ...what], { shell: process.platform === 'win32' })
}

async function tryCompiler(version: string): Promise<void> {
  try {
    await install(`typescript-${version}@npm:typescript@${version}`)
  } catch (error) {
    console.log(
      `${version.padEnd(12)}not run: ${oneLine(error instanceof Error ? error.message : String(error)).slice(0, 200)}`,
    )
    process.exitCode ??= 2
    return
  }
  const problems: string[] = []
  const cells: string[] = []
  for (const { name, options } of RESOLUTIONS) {
    for (const skip of ['true', 'false']) {
      const { status, stdout } = await tsc(version, ['program.ts', ...STRICT, ...options, '--skipLibCheck', skip])
      cells.push((status === 0 ? 'ok' : 'FAILED').padEnd(10))
      if (status !== 0) problems.push(`  ${name}, skipLibCheck ${skip}: ${stdout.trim().split('\n')[0]}`)
    }
  }
  console.log(`${version.padEnd(12)}${cells.join('')}`.trimEnd())
  for (const problem of problems) console.log(problem)
  if (problems.length > 0) process.exitCode = 1
}

async function measure(version: string): Promise<void> {
  const cells: string[] = []
  for (const file of ['one-call.ts', 'empty.ts']) {
    const options = [
      file,
      ...STRICT,
      ...(RESOLUTIONS[2]?.options ?? []),
      '--skipLibCheck',
      'true',
      '--extendedDiagnostics',
    ]
    const { stdout } = await tsc(version, options)
    const value = (name: string) => new RegExp(`^${name}:\\s+([\\d.,]+s?)`, 'm').exec(stdout)?.[1] ?? '?'
    cells.push(value('Instantiations').padStart(26), value('Check time').padStart(9))
  }
  console.log(`${version.padEnd(12)}${cells.join('')}`)
}

async function tsc(version: string, args: readonly string[]): Promise<{ status: number | null; stdout: string }> {
  const bin = join(folder, 'node_modules', `typescript-${version}`, 'bin')
  const name = (await readdir(bin).catch(() => [])).find((each) => /^tsc(\.js)?$/.test(each)) ?? 'tsc'
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bin, name), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout: stdout + stderr }
}
