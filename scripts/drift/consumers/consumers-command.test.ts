import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, onTestFinished, test } from 'vitest'

const COMMAND = resolve('scripts/drift/start.mjs')
const BASE = '{"openapi":"3.1.0","info":{"version":"1"},"paths":{"/a":{"get":{"operationId":"getA"}}}}'
const REVISION = '{"openapi":"3.1.0","info":{"version":"2"},"paths":{"/b":{"get":{"operationId":"getB"}}}}'
const SHOP = {
  methods: [{ method: 'a.get', operation: 'getA', places: ['pay.ts:1:1'] }],
  fields: [],
  cannotTell: [],
}

/** A folder with two descriptions and the files of consumers, by their paths. */
async function folderWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-consumers-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'openapi/consumers'), { recursive: true })
  const all = { 'base.json': BASE, 'revision.json': REVISION, ...files }
  for (const [path, content] of Object.entries(all)) {
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

function drift(cwd: string, ...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const options = { cwd, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [COMMAND, 'base.json', 'revision.json', ...args],
    options,
  )
  return { code: status, stdout, stderr }
}

const TOUCHED = 'touches shop (a.get at pay.ts:1:1)'

test.each(['text', 'markdown', 'html', 'junit', 'github'])(
  'every change says in %s whom it touches, where, or that it touches nobody',
  async (format) => {
    const folder = await folderWith({ 'shop.json': SHOP })
    const { code, stdout } = drift(folder, '--format', format, '--consumers', 'shop.json')
    expect(code).toBe(1)
    // In a page the name leads to all that touches it.
    const said = stdout.replaceAll(/<\/?a\b[^>]*>/g, '')
    expect(said).toContain(TOUCHED)
    expect(said).toContain('touches no consumer')
  },
)

test('in JSON it is said in the published shape', async () => {
  const folder = await folderWith({ 'shop.json': SHOP })
  const report = JSON.parse(drift(folder, '--format', 'json', '--consumers', 'shop.json').stdout)
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(await readFile('docs/drift.schema.json', 'utf8')))
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  expect(report.consumers).toEqual(['shop'])
  expect(report.changes.map(({ consumers }: { consumers: unknown }) => consumers)).toEqual([
    [{ consumer: 'shop', touch: 'uses', uses: [{ what: 'a.get', places: ['pay.ts:1:1'] }], why: '' }],
    [],
    [],
  ])
})

test.each([
  ['a file', ['shop.json']],
  ['a folder', ['some']],
  ['a pattern', ['some/*.json']],
  ['several', ['some/shop.json', 'some/till.json']],
])('consumers are named by %s', async (_, named) => {
  const folder = await folderWith({ 'shop.json': SHOP })
  await mkdir(join(folder, 'some'))
  for (const name of ['shop', 'till']) await writeFile(join(folder, `some/${name}.json`), JSON.stringify(SHOP))
  const { stdout } = drift(folder, ...named.flatMap((each) => ['--consumers', each]))
  expect(stdout).toContain(named[0] === 'shop.json' ? TOUCHED : `${TOUCHED}, till (a.get at pay.ts:1:1)`)
})

test('those of openapi/consumers are asked about when nobody names others, and nobody when there are none', async () => {
  const folder = await folderWith({})
  expect(drift(folder).stdout).not.toContain('consumer')
  await writeFile(join(folder, 'openapi/consumers/shop.json'), JSON.stringify(SHOP))
  expect(drift(folder).stdout).toContain(TOUCHED)
})

test('one that could not be read says so at every change', async () => {
  const folder = await folderWith({ 'till.json': { consumer: 'acme/till', unread: 'npm ci failed' } })
  expect(drift(folder, '--consumers', 'till.json').stdout).toContain('cannot tell of acme/till (npm ci failed)')
})

const use = SHOP.methods[0]
test.each([
  ['is not JSON', '{', 'shop.json is not valid JSON; write it with `npx glomo-client usage'],
  ['holds something else', '[]', 'shop.json is not an object'],
  ['is of another kind', { methods: [] }, 'shop.json has no list fields'],
  ['has a use without places', { ...SHOP, methods: [use, { ...use, places: 'x' }] }, 'methods[1].places is not a list'],
  ['has a use without a name', { ...SHOP, fields: [{ use: 'read' }] }, 'shop.json fields[0].of is not a text'],
  ['loses something unheard of', { ...SHOP, cannotTell: [{ place: 'x', lost: 'all' }] }, 'not one of methods, fields'],
  ['says no reason', { consumer: 'x', unread: '' }, 'shop.json says no reason in unread'],
])('a file that %s ends with 2, and its name', async (_, content, message) => {
  const folder = await folderWith({ 'shop.json': content, 'openapi/consumers/shop.json': content })
  for (const named of [['--consumers', 'shop.json'], []]) {
    const { code, stdout, stderr } = drift(folder, ...named)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^drift: .*shop\.json /)
    expect(stderr).toContain(message)
    expect(stderr.trim()).not.toContain('\n')
  }
})

test.each([
  ['nowhere.json', 'nowhere.json names no file of a consumer'],
  ['nothing/*.json', 'nothing/*.json names no file of a consumer'],
  ['openapi/consumers', 'openapi/consumers has no .json file of a consumer'],
])('what is not there is not left out in silence: %s', async (named, message) => {
  expect(drift(await folderWith({}), '--consumers', named)).toEqual({
    code: 2,
    stdout: '',
    stderr: `drift: ${message}\n`,
  })
})

test('two files of one consumer are one too many', async () => {
  const folder = await folderWith({ 'a.json': { ...SHOP, consumer: 'shop' }, 'b.json': { ...SHOP, consumer: 'shop' } })
  const { code, stderr } = drift(folder, '--consumers', 'a.json', '--consumers', 'b.json')
  expect([code, stderr]).toEqual([2, 'drift: b.json is of shop, and so is a.json\n'])
})
