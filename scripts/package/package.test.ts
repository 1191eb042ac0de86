import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as facts from '../../generated/operation-facts.ts'
import * as requestShapes from '../../generated/request-shapes.ts'
import * as shapes from '../../generated/shapes.ts'
import { codeBlocks } from '../docs/code-blocks.ts'
import { Editor } from './editor.ts'
import { HOVERS, MISTAKES, ourProgram } from './most-used-calls.ts'
import { pack, readTarball, unpack } from './pack.ts'

/** The package as it would be published, unpacked where an app would have it. */
let app: string
let tarball: string
let files: Map<string, Buffer>

beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'glomo-package-'))
  tarball = await pack(app)
  files = await readTarball(tarball)
  await unpack(files, app)
}, 300_000)
afterAll(() => rm(app, { recursive: true, force: true }))

test('holds what consumers need and nothing else', () => {
  const odd = [...files.keys()].filter(
    (path) => !/^((dist\/(src|chunks|types|generated)|docs|examples)\/|package\.json$|[A-Z]+\.md$|LICENSE$)/.test(path),
  )
  expect(odd).toEqual([])
  expect(
    [...files.keys()].filter((path) => /^dist\/.*(test|history|overlay)/.test(path.replace('src/testing/', ''))),
  ).toEqual([])
  const manifest = JSON.parse(String(files.get('package.json')))
  expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch'])
  for (const path of JSON.stringify(manifest.exports).match(/(?<="\.\/)[^"]+\.\w+(?=")/g) ?? []) {
    if (path !== 'openapi.json') expect([...files.keys()]).toContain(path)
  }
})

test('the README and the documents link to nothing that is not in the package', () => {
  const documents = [...files].filter(([path]) => path.endsWith('.md'))
  const links = documents.flatMap(([path, content]) =>
    [
      ...String(content)
        .replaceAll(/```[\s\S]*?```/g, '')
        .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g),
    ].map(([, to = '']) => ({
      path,
      to: join(path, '..', to),
    })),
  )
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter(({ to }) => !files.has(to))).toEqual([])
})

test('publint has nothing to say', async () => {
  const content = await readFile(tarball)
  const { messages } = await publint({
    pack: { tarball: content.buffer.slice(content.byteOffset, content.byteOffset + content.length) as ArrayBuffer },
  })
  expect(messages).toEqual([])
})

test('the types are right for node10, node16, nodenext and bundlers, whether an app imports or requires', async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))))
  if (!result.types) throw new Error('the package has types')
  expect(result.problems).toEqual([])
})

test('is few and small files, and loads the largest declarations once', () => {
  const published = [...files].filter(([path]) => !/\.md$|^LICENSE$|^(docs|examples)\//.test(path))
  expect(published.length).toBeLessThan(80)
  expect(published.reduce((sum, [, content]) => sum + content.byteLength, 0)).toBeLessThan(1_600_000)
  const describing = published.filter(
    ([path, content]) => path.endsWith('.d.cts') && content.includes('interface paths '),
  )
  expect(describing.map(([path]) => path)).toEqual(['dist/types/openapi.d.cts'])
})

test('reads as it is: what Node runs has lines and names of its own, and points to no source map', () => {
  const code = [...files].filter(([path]) => /\.c?js$/.test(path))
  const run = code.filter(([path]) => path.endsWith('.cjs') && !path.endsWith('shapes.cjs'))
  for (const [path, content] of run) {
    const longest = Math.max(
      ...String(content)
        .split('\n')
        .map((line) => line.length),
    )
    expect(longest, path).toBeLessThan(2_000)
  }
  expect(String(run.find(([path]) => path === 'dist/src/index.cjs')?.[1])).toContain('exports.Glomo = ')
  expect(code.filter(([, content]) => content.includes('sourceMappingURL'))).toEqual([])
  expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([])
})

test('holds the CSV parser of the command once, with its licence, and in no file that an app loads', () => {
  const holding = [...files].filter(([, content]) => String(content).includes('CSV_INVALID_CLOSING_QUOTE'))
  expect(holding.map(([path]) => path)).toEqual(['dist/chunks/commands.cjs'])
  expect(String(holding[0]?.[1])).toContain('Copyright (c) 2010 Adaltas')
  const entries = [...files].filter(([path]) => /^dist\/src\/.+\.c?js$/.test(path) && !path.startsWith('dist/src/cli/'))
  expect(entries.filter(([, code]) => String(code).includes('commands.cjs'))).toEqual([])
})

test('loads the shapes of answers when one is checked, not before', () => {
  const code = [...files].filter(([path]) => path.endsWith('.js')).map(([, content]) => String(content))
  expect(code.filter((each) => /import\(['"][^'"]*\/shapes\.js['"]\)/.test(each))).toHaveLength(1)
  expect(code.filter((each) => /from ?['"][^'"]*\/shapes\.js['"]/.test(each))).toEqual([])
  const required = [...files].filter(([path]) => path.endsWith('.cjs')).map(([, content]) => String(content))
  expect(required.filter((each) => /^var .*require\(['"][^'"]*\/shapes\.cjs['"]\);$/m.test(each))).toEqual([])
})

test('holds the very data that was generated, although what repeats itself is written once', () => {
  const packed = (name: string) =>
    createRequire(import.meta.url)(join(app, `node_modules/glomo-client/dist/chunks/${name}.cjs`))
  expect(packed('shapes')).toEqual({ ...shapes })
  expect(packed('request-shapes')).toEqual({ ...requestShapes })
  expect(packed('operation-facts')).toEqual({ ...facts })
})

test('needs OpenTelemetry for its own entry alone, and says that it is optional', () => {
  const needing = [...files].filter(([, content]) =>
    /(from ?|require\()['"]@opentelemetry\/api['"]/.test(String(content)),
  )
  expect(needing.map(([path]) => path).sort()).toEqual([
    'dist/src/telemetry/opentelemetry.cjs',
    'dist/src/telemetry/opentelemetry.d.cts',
    'dist/src/telemetry/opentelemetry.js',
  ])
  const manifest = JSON.parse(String(files.get('package.json')))
  expect(manifest.peerDependencies).toEqual({ '@opentelemetry/api': '^1.9.0' })
  expect(manifest.peerDependenciesMeta).toEqual({ '@opentelemetry/api': { optional: true } })
})

describe('an editor', () => {
  let editor: Editor
  beforeAll(() => {
    editor = new Editor(app, { exactOptionalPropertyTypes: true })
    editor.open([...HOVERS, ...MISTAKES].map(({ call }) => ourProgram(call)))
  })
  const program = `import { Glomo, ApiError } from 'glomo-client'
import { verifySignature } from 'glomo-client/webhooks'
const glomo = new Glomo({ apiKey: 'k' })
`

  test.each([
    ['create', 'glomo.payouts.create', /Payouts\.create\(params: PayoutCreateParams/],
    ['Glomo', 'Glomo', /class Glomo/],
    ['ApiError', 'ApiError', /class ApiError/],
    ['verifySignature', 'verifySignature', /function verifySignature\(rawBody: RawBody/],
  ])('says what %s is and for, and leads to its declaration', (name, expression, hover) => {
    const shown = editor.show(`${program}console.log(${expression})`, name)
    expect(shown.hover).toMatch(hover)
    expect(shown.documentation).not.toBe('')
    expect(shown.definition).toMatch(/^node_modules\/glomo-client\/dist\/.+\.d\.cts$/)
    expect(shown.defined).toBe(name)
  })

  test.each(HOVERS)('calls what $call gives by its name', ({ call, found }) => {
    expect(editor.show(ourProgram(call), 'found').hover).toBe(`const found: ${found}`)
    expect(editor.errors(ourProgram(call))).toEqual([])
  })

  test.each(MISTAKES)('says what is wrong with $about', ({ call, names }) => {
    const errors = editor.errors(ourProgram(call))
    expect(errors).toHaveLength(1)
    for (const name of names) expect(errors[0]).toContain(name)
  })
})

describe('an app', () => {
  const run = async (name: string, program: string) => {
    await writeFile(join(app, name), program)
    const { stdout } = await promisify(execFile)(process.execPath, [join(app, name)])
    return stdout.trim()
  }

  test('imports every entry', async () => {
    const { exports } = JSON.parse(String(files.get('package.json')))
    const names = Object.keys(exports).filter((name) => !name.endsWith('.json'))
    const program = names.map(
      (name) => `console.log(Object.keys(await import('${join('glomo-client', name)}')).length > 0)`,
    )
    expect(await run('import.mjs', program.join('\n'))).toBe(names.map(() => 'true').join('\n'))
  })

  test('requires every entry, without a Node that can require ES modules, and gets the very same exports', async () => {
    const { exports } = JSON.parse(String(files.get('package.json')))
    const names = Object.keys(exports).filter((name) => !name.endsWith('.json'))
    const program = `const names = ${JSON.stringify(names.map((name) => join('glomo-client', name)))}
      Promise.all(names.map(async (name) => {
        const [required, imported] = [require(name), await import(name)]
        const same = Object.keys(required).length > 0 && Object.keys(required).every((key) => required[key] === imported[key])
        if (!same) console.log(name)
      })).then(() => console.log('the same'))`
    await writeFile(join(app, 'program.cjs'), program)
    const args = ['--no-experimental-require-module', join(app, 'program.cjs')]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    expect(stdout.trim()).toBe('the same')
  })

  test('has the description where its command says that it is', async () => {
    const { bin } = JSON.parse(String(files.get('package.json')))
    const command = join(app, 'node_modules/glomo-client', bin['glomo-client'])
    const { stdout } = await promisify(execFile)(process.execPath, [command, 'mock', '--json'])
    const { description } = JSON.parse(stdout)
    expect(JSON.parse(await readFile(description, 'utf8')).openapi).toMatch(/^3\.1\./)
  })

  test('runs the test of the documents, in under 30 lines: create, crash, retry, webhook, paid', async () => {
    const [block] = codeBlocks('docs/testing.md').filter(({ mark }) => mark === 'node-test')
    if (!block) throw new Error('the test is not in the document')
    expect(block.code.split('\n').length).toBeLessThan(30)
    await writeFile(join(app, 'paid.test.ts'), block.code)
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--test',
      '--test-reporter=tap',
      join(app, 'paid.test.ts'),
    ])
    expect(stdout).toContain('# pass 1\n# fail 0\n')
  })

  /** What a bundler keeps of a program. */
  async function bundled(contents: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: app },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      write: false,
    })
    return outputFiles[0]?.text ?? ''
  }

  test.each([
    ['money', `import { toMinorUnits } from 'glomo-client'; console.log(toMinorUnits('1', 'USD'))`],
    ['an error class', `import { GlomoError } from 'glomo-client'; console.log(GlomoError)`],
    ['lifecycles', `import { isFinal } from 'glomo-client'; console.log(isFinal('payout', 'success'))`],
    ['a signature', `import { verifySignature } from 'glomo-client/webhooks'; console.log(verifySignature)`],
    ['rails', `import { railsFor } from 'glomo-client/reference'; console.log(railsFor({}))`],
  ])('that uses %s alone bundles no client, no operation and no purpose code', async (_, program) => {
    const code = await bundled(program)
    for (const unwanted of ['createPayout', '/payouts', 'authorization', 'Merchandise', 'openapi-fetch']) {
      expect(code).not.toContain(unwanted)
    }
  })

  test('that pays bundles no webhooks, purpose codes, validation shapes or sandbox calls', async () => {
    const code = await bundled(
      `import { Glomo } from 'glomo-client'; await new Glomo({ apiKey: 'k' }).payouts.retrieve('payout_1')`,
    )
    expect(code).toContain('createPayout')
    for (const unwanted of ['Glomopay-Signature', 'Merchandise', 'reviewBeneficiary', 'unknown field']) {
      expect(code).not.toContain(unwanted)
    }
  })
})
