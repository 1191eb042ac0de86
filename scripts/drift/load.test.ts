import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compareDescriptions } from './engine.ts'
import { loadDescription } from './load.ts'

/** A folder with files, by their paths. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-load-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

const ROOT = `openapi: 3.1.0
info: { title: x, version: '1' }
paths:
  /pets: { $ref: paths/pets.yaml }
components:
  schemas:
    Id: { type: string }
`
const PETS = `get:
  responses:
    '200':
      content:
        application/json:
          schema: { $ref: ../models.yaml#/Pet }
`
const models = (type: string) => `Pet:
  type: object
  properties:
    id: { $ref: api.yaml#/components/schemas/Id }
    owner: { $ref: '#/Owner' }
    friends: { type: array, items: { $ref: '#pet' } }
  $anchor: pet
Owner: { type: ${type} }
`
const split = (type: string) => ({ 'api.yaml': ROOT, 'paths/pets.yaml': PETS, 'models.yaml': models(type) })

test('a description in several files is compared as one, each schema by its name', async () => {
  const [old, now] = await Promise.all([folderOf(split('string')), folderOf(split('integer'))])
  const [base, revision] = await Promise.all([
    loadDescription(join(old, 'api.yaml')),
    loadDescription(join(now, 'api.yaml')),
  ])
  expect(base.sha256).not.toBe(revision.sha256)
  expect(compareDescriptions(base.document, revision.document).changes).toMatchObject([
    {
      id: 'response-property-type-changed',
      text: 'In answers Owner was string, and is integer',
      pointers: { base: '/x-files/models.yaml/Owner/type' },
      operations: [{ operation: 'GET /pets' }],
    },
  ])
})

test('files of a revision of git are read from the same revision', async () => {
  const folder = await folderOf(split('string'))
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'a')
  await writeFile(join(folder, 'models.yaml'), models('integer'))
  const before = process.cwd()
  onTestFinished(() => process.chdir(before))
  process.chdir(folder)
  const [base, revision] = [await loadDescription('git:HEAD:api.yaml'), await loadDescription('api.yaml')]
  const texts = compareDescriptions(base.document, revision.document).changes.map(({ text }) => text)
  expect(texts).toEqual(['In answers Owner was string, and is integer'])
})

test('what is written in one file and in several is no change', async () => {
  const folder = await folderOf({
    ...split('string'),
    'whole.json': JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: {
        '/pets': {
          get: {
            responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              owner: { type: 'string' },
              friends: { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
            },
          },
        },
      },
    }),
  })
  const [one, several] = await Promise.all([
    loadDescription(join(folder, 'whole.json')),
    loadDescription(join(folder, 'api.yaml')),
  ])
  expect(compareDescriptions(one.document, several.document).changes).toEqual([])
})

test('no file outside of the folder is read, by its path or by a link, unless that is allowed', async () => {
  const outside = await folderOf({ 'secret.yaml': 'Secret: { type: string }\n' })
  const schema = (ref: string) =>
    `openapi: 3.1.0\ninfo: {}\npaths: {}\ncomponents: { schemas: { A: { $ref: '${ref}#/Secret' } } }\n`
  const folder = await folderOf({
    'a/path.yaml': schema(join(outside, 'secret.yaml')),
    'a/up.yaml': schema('../../etc/secret.yaml'),
    'a/link.yaml': schema('linked.yaml'),
    'a/web.yaml': schema('https://example.com/secret.yaml'),
  })
  await symlink(join(outside, 'secret.yaml'), join(folder, 'a/linked.yaml'))
  for (const name of ['path', 'up', 'link', 'web'])
    await expect(loadDescription(join(folder, `a/${name}.yaml`)), name).rejects.toThrow(/outside of its folder or host/)
  const { document } = await loadDescription(join(folder, 'a/path.yaml'), { allowOutside: true })
  expect(JSON.stringify(document)).toContain('"Secret":{"type":"string"}')
})

test('files on the same host are read, and none of another', async () => {
  const files: Record<string, string> = { '/v1/api.yaml': ROOT, '/v1/paths/pets.yaml': PETS }
  const server = createServer((request, response) => {
    const text = files[request.url ?? '']
    response.writeHead(text === undefined ? 404 : 200).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  files['/v1/models.yaml'] = models('string')
  const { document } = await loadDescription(`http://127.0.0.1:${port}/v1/api.yaml`)
  expect(Object.keys(document['x-files'] ?? {})).toEqual(['models.yaml', 'paths/pets.yaml'])
  files['/v1/models.yaml'] = 'Pet: { $ref: http://127.0.0.1:1/other.yaml }\n'
  await expect(loadDescription(`http://127.0.0.1:${port}/v1/api.yaml`)).rejects.toThrow(/outside of its folder or host/)
})

test('the limit counts a description with all its files, and says how to raise it', async () => {
  const folder = await folderOf({
    ...split('string'),
    'models.yaml': `${models('string')}# ${'a'.repeat(2_000_000)}\n`,
  })
  const path = join(folder, 'api.yaml')
  await expect(loadDescription(path, { maxBytes: 2 ** 20 })).rejects.toThrow(/larger than .* --max-mb/)
  await expect(loadDescription(path, { maxBytes: 4 * 2 ** 20 })).resolves.toMatchObject({ title: 'x' })
})

test('what a reference calls that is not there is named', async () => {
  const folder = await folderOf({ 'api.yaml': ROOT })
  await expect(loadDescription(join(folder, 'api.yaml'))).rejects.toThrow(/pets\.yaml could not be read/)
})

const ok = '{ description: ok }'
const rootWith = (responses: string) =>
  `openapi: 3.1.0\ninfo: { title: x, version: '1' }\npaths: { /a: { get: { responses: ${responses} } } }\n`
const answer = (schema: string) => `description: x\ncontent: { application/json: { schema: ${schema} } }\n`

test.each([
  ['the answer to every other status', rootWith(`{ '200': ${ok}, default: { $ref: other.yaml } }`), answer],
  ...['default', 'example', 'examples', 'const', 'enum'].map((name): [string, string, (type: string) => string] => [
    `a member called ${name}`,
    rootWith(
      `{ '200': { content: { application/json: { schema: { properties: { ${name}: { $ref: other.yaml } } } } } } }`,
    ),
    (type) => `${type}\n`,
  ]),
  [
    'a component called default in a file of components',
    rootWith("{ '200': { $ref: 'other.yaml#/default' } }"),
    (type: string) =>
      `default: { description: x, content: { application/json: { schema: { $ref: '#/enum' } } } }\nenum: ${type}\n`,
  ],
])('%s is read from its file, whatever it is called', async (_, root, other) => {
  const folders = [{ type: 'string' }, { type: 'integer' }].map((schema) =>
    folderOf({ 'api.yaml': root, 'other.yaml': other(JSON.stringify(schema)) }),
  )
  const [base, revision] = await Promise.all(
    folders.map(async (folder) => loadDescription(join(await folder, 'api.yaml'))),
  )
  expect(base?.sha256).not.toBe(revision?.sha256)
  const { changes } = compareDescriptions(base?.document ?? {}, revision?.document ?? {})
  expect(changes.map(({ id }) => id)).toEqual([expect.stringMatching(/^response-(body|property)-type-changed$/)])
})

test('a reference under the name default leads into its own file, though the description has one of that name', async () => {
  const path = (type: string) => `get:
  responses:
    default: { $ref: '#/components/responses/E' }
components: { responses: { E: { description: x, content: { application/json: { schema: { type: ${type} } } } } } }
`
  const root = `openapi: 3.1.0
info: { title: x, version: '1' }
paths: { /a: { $ref: path.yaml } }
components: { responses: { E: { description: another } } }
`
  const [old, now] = await Promise.all(
    ['string', 'integer'].map((type) => folderOf({ 'api.yaml': root, 'path.yaml': path(type) })),
  )
  const [base, revision] = await Promise.all(
    [old, now].map((folder) => loadDescription(join(folder ?? '', 'api.yaml'))),
  )
  const { changes } = compareDescriptions(base?.document ?? {}, revision?.document ?? {})
  expect(changes.map(({ level }) => level)).toEqual(['breaking'])
})

test('what looks like a reference in an example, a default or a list of values is data', async () => {
  const data = '{ $ref: nowhere.yaml }'
  const schema = `{ default: ${data}, example: ${data}, examples: [${data}], enum: [${data}], const: ${data} }`
  const media = `{ schema: ${schema}, example: ${data}, examples: { a: { value: ${data} }, value: { value: ${data} } } }`
  const root = rootWith(`{ '200': { description: x, content: { application/json: ${media} } } }`)
  const folder = await folderOf({ 'api.yaml': root })
  const { document } = await loadDescription(join(folder, 'api.yaml'))
  expect(document).not.toHaveProperty('x-files')
})

test('two files that trade their contents are a change', async () => {
  const root = rootWith("{ '200': { $ref: cat.yaml }, '404': { $ref: dog.yaml } }")
  const [string, integer] = [answer('{ type: string }'), answer('{ type: integer }')]
  const [old, now] = await Promise.all([
    folderOf({ 'api.yaml': root, 'cat.yaml': string, 'dog.yaml': integer }),
    folderOf({ 'api.yaml': root, 'cat.yaml': integer, 'dog.yaml': string }),
  ])
  const [base, revision, again] = await Promise.all(
    [old, now, old].map((folder) => loadDescription(join(folder, 'api.yaml'))),
  )
  expect(base?.sha256).not.toBe(revision?.sha256)
  expect(again?.sha256).toBe(base?.sha256)
})

test('merge keys of YAML are read as if what they name were written out', async () => {
  const text = `openapi: 3.1.0
info: {}
x-common: &common { type: object, required: [a], description: one }
paths: {}
components: { schemas: { A: { <<: *common, description: other } } }
`
  const folder = await folderOf({ 'api.yaml': text, 'broken.yaml': text.replace('*common', '5') })
  const { document } = await loadDescription(join(folder, 'api.yaml'))
  const schema = { type: 'object', required: ['a'], description: 'other' }
  expect(document).toMatchObject({ components: { schemas: { A: schema } } })
  await expect(loadDescription(join(folder, 'broken.yaml'))).rejects.toThrow(/broken\.yaml is not YAML, or was cut off/)
})

test('YAML between braces is read, in the description and in files that it refers to', async () => {
  const folder = await folderOf({
    'api.yaml': '{"openapi": 3.1.0, info: {}, paths: {}, components: {schemas: {A: {$ref: a.yaml}, B: {$ref: b}}}}',
    'a.yaml': '{ type: string }',
    b: '{type: integer}',
    'api.json': '{openapi: 3.1.0}',
    cut: '{"openapi": "3.1.0",',
  })
  const { document } = await loadDescription(join(folder, 'api.yaml'))
  expect(document).toMatchObject({ 'x-files': { 'a.yaml': { type: 'string' }, b: { type: 'integer' } } })
  for (const name of ['api.json', 'cut'])
    await expect(loadDescription(join(folder, name))).rejects.toThrow(/is not JSON, or was cut off/)
})
