import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CHROMIUM } from '../lib/page/chromium.ts'
import type { Change } from './change.ts'
import { summarize } from './change.ts'
import { formatGithub } from './format/github.ts'
import { formatJunit } from './format/junit.ts'
import { formatMarkdown } from './format/markdown.ts'
import { formatText } from './format/text.ts'
import { loadDescription } from './load.ts'
import { reportOn } from './report.ts'
import { rulesDocument } from './rules-document.ts'
import { waive } from './waivers.ts'

const OLD = 'openapi/history/2026-01.json'
const NOW = 'openapi/glomo.json'

interface Run {
  code: number
  stdout: string
  stderr: string
}

const COMMAND = resolve('scripts/drift/start.mjs')

function drift(...args: string[]): Promise<Run> {
  return started(args).run
}

function started(args: readonly string[], cwd = '.'): { process: ChildProcess; run: Promise<Run> } {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd })
  const [stdout, stderr]: string[][] = [[], []]
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout?.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr?.push(text))
  const run = new Promise<Run>((end) => {
    child.on('close', (code) =>
      end({ code: code ?? -1, stdout: stdout?.join('') ?? '', stderr: stderr?.join('') ?? '' }),
    )
  })
  return { process: child, run }
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'drift-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

const reported = async () => reportOn(await loadDescription(OLD), await loadDescription(NOW), [])

describe('the two published versions', () => {
  test('as JSON, in the published shape, with what a user of the client touches', async () => {
    const { code, stdout } = await drift(OLD, NOW, '--format', 'json')
    const report = JSON.parse(stdout)
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(await readFile('docs/drift.schema.json', 'utf8')),
    )
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(code).toBe(1)
    expect(report).toMatchObject({ verdict: 'breaking', semver: 'major', waived: [] })
    const rate = report.changes.find(({ pointers }: { pointers: { revision: string } }) =>
      pointers.revision.startsWith('/components/schemas/Payout/properties/mid_market_rate'),
    )
    expect(rate).toMatchObject({
      id: 'response-property-type-changed',
      level: 'breaking',
      text: 'In answers Payout.mid_market_rate was number, and is object',
      before: 'number',
      after: 'object',
    })
    expect(rate.surface.types).toEqual(['Payout'])
    expect(rate.surface.methods).toContain('payouts.create')
    // Listed once, with every operation it was met in.
    expect(rate.operations.length).toBeGreaterThan(3)
    const keys = report.changes.map((each: object) => JSON.stringify({ ...each, operations: 0 }))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('as text, worst first, words only counted', async () => {
    const stdout = formatText(await reported())
    expect(stdout).toMatch(/^breaking \(\d+\)\n/)
    expect(stdout).toContain('  POST /lrs/quotes is new\n    endpoint-added  POST /lrs/quotes\n')
    expect(stdout).toMatch(/\ndrift: breaking \(\d+ breaking, \d+ warning, \d+ additive, \d+ docs\), semver major\n$/)
  })

  test('as annotations, one a line', async () => {
    const stdout = formatGithub(await reported())
    expect(stdout.split('\n')[0]).toMatch(/^::error file=openapi\/glomo\.json,title=[\w.-]+::/)
  })

  test('as JUnit, of which breaking ones fail', async () => {
    const stdout = formatJunit(await reported(), 'breaking')
    const [, tests, failures] = /tests="(\d+)" failures="(\d+)"/.exec(stdout) ?? []
    expect(stdout.match(/<testcase /g)).toHaveLength(Number(tests))
    expect(stdout.match(/<failure /g)).toHaveLength(Number(failures))
    expect(stdout).not.toMatch(/<failure type="(warning|additive|docs)"/)
  })

  test('as Markdown, words folded away', async () => {
    const stdout = formatMarkdown(await reported())
    expect(stdout).toMatch(/^# Drift: breaking\n/)
    expect(stdout).toMatch(/<details><summary>docs \(\d+\)<\/summary>/)
    expect(stdout).toContain('`payouts.create`')
  })
})

test('what a description is called by cannot begin a line of the text, or colour the terminal', async () => {
  const report = await reported()
  const [first, ...changes] = report.changes
  const text = 'POST /a\n::error::x \u001b[31mred\u2028 is gone'
  const lines = formatText({
    ...report,
    changes: first ? [{ ...first, level: 'breaking', text }, ...changes] : [],
  }).split('\n')
  expect(lines).toContain(String.raw`  POST /a\u000a::error::x \u001b[31mred\u2028 is gone`)
  expect(lines.filter((line) => line.startsWith('::'))).toEqual([])
})

test('the same description is no drift, in any format', async () => {
  expect(await drift(NOW, NOW)).toEqual({ code: 0, stdout: 'drift: none\n', stderr: '' })
  expect((await drift(NOW, NOW, '--format', 'html')).stdout).toContain('Nothing changed.')
  expect((await drift(NOW, NOW, '--format', 'github')).stdout).toBe('')
})

test('the threshold decides about the exit code', async () => {
  const codes = ['breaking', 'never'].map(async (level) => (await drift(OLD, NOW, '--fail-on', level)).code)
  expect(await Promise.all(codes)).toEqual([1, 0])
})

test('YAML and revisions of git are read, and a file is written whole', async () => {
  const path = await folder()
  const yaml = 'openapi: 3.0.3\ninfo: {title: x, version: "1"}\npaths: {/a: {get: {responses: {}}}}\n'
  await writeFile(join(path, 'a.yaml'), yaml)
  await writeFile(join(path, 'b.json'), '{"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{}}')
  const output = join(path, 'out.txt')
  expect(await drift(join(path, 'a.yaml'), join(path, 'b.json'), '--output', output)).toEqual({
    code: 1,
    stdout: '',
    stderr: '',
  })
  expect(await readFile(output, 'utf8')).toContain('GET /a is gone')
  const git = spawnSync('git', ['rev-parse', 'HEAD:openapi/glomo.json'])
  if (git.status === 0) expect((await drift('git:HEAD:openapi/glomo.json', 'git:HEAD:openapi/glomo.json')).code).toBe(0)
})

test('a description can be piped in', async () => {
  const { process: child, run } = started([OLD, '-', '--format', 'json'])
  child.stdin?.end(await readFile(NOW))
  const { code, stdout } = await run
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'breaking', revision: { source: '-' } })
})

test('whoever reads may stop after the first line', async () => {
  const command = `"${process.execPath}" "${COMMAND}" ${OLD} ${NOW} --format json | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' })
})

test('outside of the project it says what the client has, too', async () => {
  const { stdout } = await started([resolve(OLD), resolve(NOW), '--format', 'markdown'], tmpdir()).run
  expect(stdout).toContain('`payouts.create`')
})

test('only what is asked for is said, and levels can be set', async () => {
  const path = await folder()
  const levels = join(path, 'levels.yaml')
  await writeFile(levels, '- { id: request-property-became-enum, level: docs, reason: we send no other }\n')
  const options = ['--operation', 'createPayout', '--client', '--levels', levels, '--format', 'json']
  const { changes } = JSON.parse((await drift(OLD, NOW, ...options)).stdout)
  const named = changes.filter(({ operations }: Change) => operations.length > 0)
  expect(new Set(named.flatMap(({ operations }: Change) => operations.map(({ operation }) => operation)))).toEqual(
    new Set(['POST /payouts']),
  )
  expect(named.find(({ id }: Change) => id === 'request-property-became-enum')).toMatchObject({
    level: 'docs',
    leveled: { from: 'breaking', reason: 'we send no other' },
  })
})

describe('waivers', () => {
  const entry = {
    id: 'api-removed-without-deprecation',
    operation: 'getBalance',
    pointer: '/paths/~1balances/get',
    reason: 'nobody calls it',
    by: 'ann',
    until: '2999-01-01',
  }
  async function run(...entries: object[]): Promise<Run> {
    const path = await folder()
    const document = JSON.parse(await readFile(NOW, 'utf8'))
    delete document.paths['/balances']
    await writeFile(join(path, 'revision.json'), JSON.stringify(document))
    await writeFile(join(path, 'waivers.yaml'), JSON.stringify(entries))
    return drift(NOW, join(path, 'revision.json'), '--waivers', join(path, 'waivers.yaml'))
  }

  test('is listed, and in no count', async () => {
    const { code, stdout } = await run(entry)
    expect(stdout).toContain('waived until 2999-01-01 by ann: GET /balances is gone (nobody calls it)')
    expect(stdout).toMatch(/drift: none\n$/)
    expect(code).toBe(0)
  })

  test('for one operation leaves the change as it was for the others', () => {
    const change: Change = {
      id: 'response-property-enum-value-added',
      fingerprint: '0',
      level: 'warning',
      direction: 'response',
      text: 'In answers Payout.status can be parked',
      pointers: { base: '/a', revision: '/b' },
      operations: [
        { operation: 'GET /payouts', operationId: 'getPayouts' },
        { operation: 'POST /payouts', operationId: 'createPayout' },
      ],
      surface: { methods: [], types: [] },
    }
    const waiver = { ...entry, id: change.id, pointer: '/b', operation: 'getPayouts' }
    const one = waive(summarize([change]), [waiver], '2026-11-21')
    expect(one).toMatchObject({ verdict: 'warning', counts: { warning: 1 } })
    expect(one.changes.map(({ operations }) => operations)).toEqual([[change.operations[1]]])
    expect(one.waived.map(({ operations }) => operations)).toEqual([[change.operations[0]]])
    const all = waive(summarize([change]), [{ ...waiver, operation: '*' }], '2026-11-21')
    expect(all).toMatchObject({ verdict: 'none', changes: [] })
  })

  test.each([
    ['past its day', { ...entry, until: '2020-01-01' }, /ran out on 2020-01-01: look at it again/],
    ['that matches nothing', { ...entry, pointer: '/paths/~1nowhere/get' }, /matches nothing: take it out of the list/],
    ['of another operation', { ...entry, operation: 'getPayouts' }, /matches nothing/],
    ['without a reason', { ...entry, reason: '' }, /entry 1 does not say reason/],
    ['without a day', { ...entry, until: 'soon' }, /entry 1 has no day in until: soon/],
    ['until a day that never comes', { ...entry, until: '2026-99-99' }, /entry 1 has no day in until: 2026-99-99/],
    ['until a day that its month has not', { ...entry, until: '2027-02-29' }, /has no day in until: 2027-02-29/],
  ])('an entry %s cannot go unnoticed', async (_, broken, message) => {
    const { code, stderr } = await run(broken)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})

test.each([
  ['a file that is not there', ['nowhere.json', NOW], /nowhere\.json could not be read/],
  ['a port where nobody listens', [NOW, 'http://127.0.0.1:1/x'], /could not be reached/],
  ['a file that is no description', ['package.json', NOW], /^drift: package.json is not an OpenAPI 3 description/],
  ['a file that is neither', ['LICENSE', NOW], /^drift: LICENSE is /],
  ['a revision that is none', ['git:no-such-revision:openapi/glomo.json', NOW], /could not be read/],
  ['half a revision', ['git:HEAD', NOW], /is not git:REVISION:path/],
  ['three descriptions', ['a', 'b', 'c'], /at most two/],
  ['an unknown format', [NOW, NOW, '--format', 'pdf'], /it must be one of text, json/],
  ['two that are piped in', ['-', '-'], /only one description can be piped in/],
  ['half a megabyte', [NOW, NOW, '--max-mb', '0.5'], /--max-mb is 0\.5; it must be a whole number/],
  ['a pattern that is none', [OLD, NOW, '--match-path', '('], /is not a regular expression/],
  ['a filter that nothing fits', [NOW, NOW, '--tag', 'nope'], /no operation .* fits --tag nope/],
  ['an unknown level', [NOW, NOW, '--fail-on', 'major'], /it must be one of breaking/],
])('%s ends with 2 and one line', async (_, args, message) => {
  const { code, stdout, stderr } = await drift(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trim()).not.toContain('\n')
})

test('a Node that does not run TypeScript ends with 2 and a sentence, not with the code of a break', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-experimental-strip-types', COMMAND, NOW, NOW], {
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^drift: needs Node 22\.18 or later, which runs TypeScript; this is v\d+[^\n]*\n$/)
})

// Skipped where no Chromium is installed: npm brings none.
test.skipIf(!CHROMIUM)(
  'the page filters in a real browser, and hides its filter from one without JavaScript',
  async () => {
    const path = await folder()
    const file = join(path, 'drift.html')
    await drift(OLD, NOW, '--format', 'html', '--output', file, '--fail-on', 'never')
    const source = await readFile(file, 'utf8')
    expect(source).toContain('aria-label="Filter the changes" hidden')
    // The page itself is asked to type into its filter, once it is loaded.
    const script = `<script>form.text.value='mid_market_rate';form.dispatchEvent(new Event('input'))</script></body>`
    await writeFile(
      file,
      source.replace('</body>', () => script),
    )
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(path, 'profile')}`,
      '--dump-dom',
    ]
    const { stdout } = spawnSync(CHROMIUM ?? '', [...flags, `file://${file}`], { encoding: 'utf8', maxBuffer: 1e8 })
    expect(stdout).not.toContain('aria-label="Filter the changes" hidden')
    const visible = stdout.match(/<article [^>]*>/g)?.filter((tag) => !tag.includes('hidden')) ?? []
    expect(visible.length).toBeGreaterThan(0)
    expect(visible.length).toBeLessThan(20)
  },
)

test('docs/drift-rules.md is what the rules and cases say', async () => {
  expect(await readFile('docs/drift-rules.md', 'utf8')).toBe(rulesDocument())
})
