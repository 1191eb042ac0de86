import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runNode } from '../lib/run-node.ts'
import { record } from './record.ts'
import { fileNameOf, listedRepositories } from './repositories.ts'

const MAIN = resolve('scripts/consumers/main.ts')

async function scratch(within = tmpdir()): Promise<string> {
  await mkdir(within, { recursive: true })
  const folder = await mkdtemp(join(within, 'consumer-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** npm and TypeScript take their time on a busy machine. */
const LONG = { timeout: 120_000 }
const LOCK = { name: 'shop', lockfileVersion: 3, requires: true, packages: { '': { name: 'shop' } } }

/** A checked out program; this project lends it its TypeScript. */
async function checkedOut(files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await scratch('reports')
  const paths = { 'glomo-client': [resolve('src/index.ts')] }
  const { compilerOptions } = JSON.parse(await readFile('tsconfig.json', 'utf8'))
  const options = { ...compilerOptions, paths, typeRoots: [resolve('node_modules/@types')] }
  const all = {
    'package.json': { name: 'shop' },
    'package-lock.json': LOCK,
    'tsconfig.json': { compilerOptions: options, include: ['*.ts'] },
    'pay.ts': `import { Glomo } from 'glomo-client'\nawait new Glomo({ apiKey: 'k' }).refunds.retrieve('r')\n`,
    ...files,
  }
  for (const [name, content] of Object.entries(all)) {
    if (content === null) continue
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

async function recorded(folder: string): Promise<Record<string, unknown>> {
  const file = join(await scratch(), 'out/acme--shop.json')
  await record('acme/shop', folder, file)
  return JSON.parse(await readFile(file, 'utf8'))
}

test('a list names each repository once, and what is none', () => {
  expect(listedRepositories('acme/shop\n\n  acme/till # ours\nacme/shop\nacme\na/b/c\n../x\nacme/..\n$(x)/y')).toEqual({
    repositories: ['acme/shop', 'acme/till'],
    wrong: ['acme', 'a/b/c', '../x', 'acme/..', '$(x)/y'],
  })
})

test('a file is named after its repository, whatever that is called', () => {
  expect(fileNameOf('acme/shop.js')).toBe('acme--shop.js.json')
  expect(fileNameOf('a/../b c')).toBe('a--.._b_c.json')
})

test('what a repository uses is written down with its name, and no script of it is run', LONG, async () => {
  const scripts = { preinstall: 'touch installed', prepare: 'touch installed' }
  const folder = await checkedOut({ 'package.json': { name: 'shop', scripts } })
  const { consumer, methods, project } = await recorded(folder)
  expect({ consumer, project, methods }).toEqual({
    consumer: 'acme/shop',
    project: 'tsconfig.json',
    methods: [{ method: 'refunds.retrieve', operation: 'getRefundById', also: [], places: ['pay.ts:2:42'] }],
  })
  await expect(readFile(join(folder, 'installed'))).rejects.toThrow('ENOENT')
})

test.each([
  ['that was not checked out', async () => join(await scratch(), 'nowhere'), 'it could not be checked out'],
  ['without a project', () => checkedOut({ 'tsconfig.json': null }), 'it has no tsconfig.json'],
  ['without a package', () => checkedOut({ 'package.json': null }), 'it has no package.json'],
  ['without a lockfile', () => checkedOut({ 'package-lock.json': null }), /^it has no package-lock\.json, /],
  ['with a broken lockfile', () => checkedOut({ 'package-lock.json': '{' }), /^npm ci failed: ./],
  [
    'with a broken project',
    () => checkedOut({ 'tsconfig.json': '{ "files": ["gone.ts"] }' }),
    /^its use was not found: .*gone\.ts, which is not there$/,
  ],
  ['of another program', () => checkedOut({ 'pay.ts': 'export {}' }), /^nothing of the client is used by /],
])('of one %s it is written why nothing is known', LONG, async (_, folder, why) => {
  expect(await recorded(await folder())).toEqual({
    consumer: 'acme/shop',
    unread: typeof why === 'string' ? why : expect.stringMatching(why),
  })
})

test('what the list names and no job left is written down as not read', async () => {
  const cwd = await scratch()
  await mkdir(join(cwd, 'openapi/consumers'), { recursive: true })
  await writeFile(join(cwd, 'openapi/consumers/acme--shop.json'), '{}')
  const list = { GLOMO_CONSUMERS: 'acme/shop\nacme/till\nnonsense' }
  const { code, output } = await runNode([MAIN, 'complete'], cwd, list)
  expect([code, output]).toEqual([
    0,
    'nonsense: could not be read (what stands in the list of repositories is not owner/name)\n' +
      'acme/till: could not be read (the job that was to read it left nothing)\n',
  ])
  expect(await readFile(join(cwd, 'openapi/consumers/acme--shop.json'), 'utf8')).toBe('{}')
  expect(JSON.parse(await readFile(join(cwd, 'openapi/consumers/acme--till.json'), 'utf8'))).toMatchObject({
    consumer: 'acme/till',
    unread: expect.any(String),
  })
})

test.each([
  [[], 'takes list, record OWNER/NAME FOLDER, or complete'],
  [['record', 'x', 'y'], 'x is not owner/name'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('wrong words %j end with 2 and a sentence', async (args, message) => {
  const { code, output } = await runNode([MAIN, ...args])
  expect(code).toBe(2)
  expect(output).toContain(`consumers: ${message}`)
})
