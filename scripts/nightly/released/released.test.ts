import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { loadEffective } from '../../description/effective.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { copyProject } from '../copy-project.ts'
import { markdownLinks } from '../links.ts'
import { newsSince } from '../news.ts'
import type { NightlyReport } from '../nightly-report.ts'
import { reportMarkdown, summaryText } from '../print-report.ts'
import { checkReleased, releasedSection, releasedText } from './check-released.ts'
import { findRelease, unpack } from './find-release.ts'
import { tryRelease } from './try-release.ts'

const LONG = 240_000
const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']

/** A repository with what a folder holds, and with tags. */
function commit(folder: string, ...tags: string[]): string {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...IDENTITY, ...args], { stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', 'A release')
  for (const tag of tags) git('tag', tag)
  return folder
}

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-released-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

let repository: string
let document: OpenApiDocument
beforeAll(async () => {
  const copy = await copyProject()
  await rm(join(copy, 'node_modules'))
  repository = commit(copy, 'v1.2.3')
  document = (await loadEffective()).document
}, LONG)
afterAll(() => rm(repository, { recursive: true, force: true }))

/** The description, changed as publishers do. */
function published(change: (document: OpenApiDocument) => void): OpenApiDocument {
  const changed = structuredClone(document)
  change(changed)
  return changed
}

const balancesAreGone = (changed: OpenApiDocument) => void Reflect.deleteProperty(changed.paths, '/balances')

describe('the release is', () => {
  test('the tag of the highest version, whichever way it is named', async () => {
    const folder = await scratch()
    commit(folder, 'v0.9.0', 'glomo-client@0.10.0', 'v0.2.0', 'v2.0.0-rc.1', 'other')
    expect(await findRelease(undefined, folder)).toEqual({ tag: 'glomo-client@0.10.0', repository: folder })
  })

  test('none where nothing was released', async () => {
    expect(await findRelease(undefined, commit(await scratch()))).toBeNull()
  })

  test('not known where the tags were not fetched', async () => {
    const folder = await scratch()
    const url = `file://${commit(await scratch())}`
    execFileSync('git', ['clone', '--quiet', '--depth', '1', url, folder], { stdio: 'pipe' })
    // Of one commit everything is fetched; a second one makes the copy shallow.
    await writeFile(join(folder, '.git/shallow'), execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD']))
    await expect(findRelease(undefined, folder)).rejects.toThrow(/^the checkout is shallow and has no tags/)
  })

  test('the tag or file that is asked for', async () => {
    expect(await findRelease('v1.2.3', repository)).toEqual({ tag: 'v1.2.3', repository })
    expect(await findRelease('package.json', repository)).toEqual({ file: 'package.json' })
  })

  test.each([
    ['v9.9.9', '--released is v9.9.9; there is neither a file nor a tag of that name'],
    ['scripts', '--released is scripts, a folder; it must be a packed package or a tag'],
  ])('refused where %s is asked for', async (asked, message) => {
    await expect(findRelease(asked, repository)).rejects.toThrow(message)
  })
})

test.each([
  ['no archive', 'package.json', 'package.json is not a packed package'],
  ['no file', 'nowhere.tgz', 'nowhere.tgz is not a packed package'],
])('what is %s is not a release', async (_, file, message) => {
  await expect(unpack({ file })).rejects.toThrow(message)
})

test('with what it was made from, a release goes on: nothing of it has to be tried', { timeout: LONG }, async () => {
  const tried = await tryRelease({ tag: 'v1.2.3', repository }, document)
  expect(tried).toEqual({ release: 'v1.2.3', methods: expect.any(Number), broken: [], held: 0, compile: [] })
  expect(releasedText(tried)).toMatch(/^v1\.2\.3: all \d+ methods go on; no contract of it changed; it compiles$/)
})

test('methods and contracts that break are named, and so are files that do not compile', {
  timeout: LONG,
}, async () => {
  const changed = published((one) => {
    balancesAreGone(one)
    const refund = one.components?.schemas?.Refund
    Object.assign(refund?.properties ?? {}, { amount: { type: 'string', example: '12.50' } })
    // As a publisher would, in its examples too.
    for (const path of Object.values(one.paths)) {
      for (const operation of Object.values(path)) withoutExamples(operation)
    }
    const list = one.paths['/payouts']?.get
    list?.parameters?.push({ name: 'account', in: 'query', required: true, schema: { type: 'string' }, example: 'a' })
  })
  const tried = await tryRelease({ tag: 'v1.2.3', repository }, changed)
  const contractsOf = (method: string) => tried.broken.find((each) => each.method === method)?.contracts
  expect(contractsOf('balances.retrieve')).toEqual([{ contract: '', reason: 'the API has it no longer' }])
  expect(contractsOf('payouts.list')).toContainEqual({
    contract: 'a plain call',
    reason: expect.stringMatching(/account/),
  })
  expect(contractsOf('refunds.retrieve')).toContainEqual({
    contract: 'answers 200',
    reason: '/amount has a wrong type',
  })
  expect(contractsOf('customers.retrieve')).toBeUndefined()
  expect(tried.held).toBeGreaterThan(10)
  expect(tried.compile?.map(({ file }) => file)).toContain('src/resources/balances.ts')
  expect(JSON.stringify(tried)).not.toContain(tmpdir())
  expect(releasedText(tried)).toMatch(/^v1\.2\.3: \d+ of \d+ methods break \(balances\.retrieve, /)
  const { list = [] } = releasedSection(tried, markdownLinks([], {}))
  expect(list.filter(({ isFolded }) => !isFolded).map(({ title }) => title)).toEqual([
    'What programs that run it can no longer do',
    'Its files that no longer compile',
  ])
  expect(list[0]?.items).toContainEqual([{ text: 'balances.retrieve' }, ': the API has it no longer'])
})

test('a packed package is tried as it is published, and has no sources to compile', { timeout: LONG }, async () => {
  const tried = await tryRelease({ file: await packed() }, published(balancesAreGone))
  expect(tried.broken.map(({ method }) => method)).toEqual(['balances.retrieve'])
  expect(tried.compile).toBeNull()
})

test('a check that could not run is not reported as passed', async () => {
  const results = await Promise.all([
    checkReleased({ file: 'package.json' }, { openapi: '3.1.0' }),
    checkReleased({ tag: 'v1.2.3', repository }, { openapi: '3.1.0', info: {}, paths: {} }),
    checkReleased({ tag: 'v1.2.3', repository }, null),
  ])
  for (const { check, tried } of results) {
    expect(check).toMatchObject({ name: 'released', status: 'not checked', summary: expect.stringMatching(/./) })
    expect(tried).toBeNull()
  }
})

test('where nothing was released, the report says so', async () => {
  const { check } = await checkReleased(undefined, {}, commit(await scratch()))
  const news = newsSince({ nights: [], problem: '' }, null)
  const nothing = { drift: null, news, impact: null, consumers: [], released: null }
  const report: NightlyReport = { date: '2026-11-21', published: '', checks: [check], ...nothing }
  const text = 'no release yet: not compared'
  expect(summaryText(report)).toContain(`released: not run (${text})`)
  expect(reportMarkdown(report, markdownLinks([], {}))).toContain(`| released | not run | ${text} |`)
})

function withoutExamples(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const { responses }: { responses?: Record<string, { content?: Record<string, object> }> } = value
  for (const { content = {} } of Object.values(responses ?? {})) {
    for (const media of Object.values(content)) {
      Reflect.deleteProperty(media, 'example')
      Reflect.deleteProperty(media, 'examples')
    }
  }
}

/** What `npm pack` makes, as far as it is read. */
async function packed(): Promise<string> {
  const folder = await scratch()
  const root = join(folder, 'package')
  await mkdir(join(root, 'dist/generated'), { recursive: true })
  await writeFile(join(root, 'package.json'), '{ "name": "glomo-client", "version": "1.2.3", "type": "module" }')
  await writeFile(join(root, 'dist/generated/openapi.json'), JSON.stringify(document))
  for (const entry of ['index', 'validation/index']) {
    await build({
      entryPoints: [`src/${entry}.ts`],
      outfile: join(root, `dist/src/${entry}.js`),
      bundle: true,
      format: 'esm',
      external: ['openapi-fetch'],
    })
  }
  const file = join(folder, 'glomo-client-1.2.3.tgz')
  execFileSync('tar', ['-czf', file, '-C', folder, 'package'])
  return file
}
