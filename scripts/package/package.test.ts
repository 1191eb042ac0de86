import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeBlocks } from '../docs/code-blocks.ts'
import { showInEditor } from './editor.ts'
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
}, 120_000)
afterAll(() => rm(app, { recursive: true, force: true }))

test('holds what consumers need and nothing else', () => {
  const odd = [...files.keys()].filter(
    (path) => !/^(dist\/(src|chunks|types|generated)\/|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE$)/.test(path),
  )
  expect(odd).toEqual([])
  expect(
    [...files.keys()].filter((path) => /test|history|overlay|\.types\./.test(path.replace('src/testing/', ''))),
  ).toEqual([])
  const manifest = JSON.parse(String(files.get('package.json')))
  expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch'])
  for (const entry of Object.values<{ types?: string; default?: string } | string>(manifest.exports)) {
    const paths = typeof entry === 'string' ? [entry] : [entry.types ?? '', entry.default ?? '']
    for (const path of paths) expect([...files.keys()]).toContain(path.slice(2))
  }
})

test('publint has nothing to say', async () => {
  const content = await readFile(tarball)
  const { messages } = await publint({
    pack: { tarball: content.buffer.slice(content.byteOffset, content.byteOffset + content.length) as ArrayBuffer },
  })
  expect(messages).toEqual([])
})

test('the types are right for node16, nodenext and bundlers', async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))))
  if (!result.types) throw new Error('the package has types')
  // It is ESM alone, which Node can `require` since 20.19; and node10 knows no entries besides the main one.
  const ours = result.problems.filter(
    (problem) =>
      problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
  )
  expect(ours).toEqual([])
})

test('is few and small files, and loads the largest declarations once', () => {
  const published = [...files].filter(([path]) => !/\.md$|^LICENSE$/.test(path))
  expect(published.length).toBeLessThan(90)
  expect(published.reduce((sum, [, content]) => sum + content.byteLength, 0)).toBeLessThan(2_080_000)
  const describing = published.filter(
    ([path, content]) => path.endsWith('.d.ts') && content.includes('interface paths '),
  )
  expect(describing.map(([path]) => path)).toEqual(['dist/types/openapi.d.ts'])
})

test('reads as it is: the code keeps its comments, and points to no source map', () => {
  const code = [...files].filter(([path]) => path.endsWith('.js')).map(([, content]) => String(content))
  expect(code.join('\n')).toContain('Checks that a checkout result comes from Glomo')
  expect(code.filter((each) => each.includes('sourceMappingURL'))).toEqual([])
  expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([])
})

test('holds the CSV parser of the command, and its licence, in one file that nothing else loads', () => {
  const holding = [...files].filter(([, content]) => String(content).includes('CSV_INVALID_CLOSING_QUOTE'))
  expect(holding).toHaveLength(1)
  const [path, content] = holding[0] ?? []
  expect(String(content)).toContain('Copyright (c) 2010 Adaltas')
  const name = path?.split('/').at(-1) ?? ''
  const loading = [...files].filter(([, code]) => String(code).includes(`/${name}'`))
  expect(loading.map(([each]) => each)).toEqual(['dist/src/cli/main.js'])
})

test('loads the shapes of answers when one is checked, not before', () => {
  const code = [...files].filter(([path]) => path.endsWith('.js')).map(([, content]) => String(content))
  expect(code.filter((each) => /import\(['"][^'"]*\/shapes\.js['"]\)/.test(each))).toHaveLength(1)
  expect(code.filter((each) => /from ['"][^'"]*\/shapes\.js['"]/.test(each))).toEqual([])
})

test('needs OpenTelemetry for its own entry alone, and says that it is optional', () => {
  const needing = [...files].filter(([, content]) => String(content).includes("from '@opentelemetry/api'"))
  expect(needing.map(([path]) => path).sort()).toEqual([
    'dist/src/telemetry/opentelemetry.d.ts',
    'dist/src/telemetry/opentelemetry.js',
  ])
  const manifest = JSON.parse(String(files.get('package.json')))
  expect(manifest.peerDependencies).toEqual({ '@opentelemetry/api': '^1.9.0' })
  expect(manifest.peerDependenciesMeta).toEqual({ '@opentelemetry/api': { optional: true } })
})

describe('an editor', () => {
  const program = `import { Glomo, ApiError } from 'glomo-client'
import { verifySignature } from 'glomo-client/webhooks'
const glomo = new Glomo({ apiKey: 'k' })
`

  test.each([
    ['create', 'glomo.payouts.create', /Payouts\.create\(params: PayoutCreateParams/],
    ['Glomo', 'Glomo', /class Glomo/],
    ['ApiError', 'ApiError', /class ApiError/],
    ['verifySignature', 'verifySignature', /function verifySignature\(rawBody: RawBody/],
  ])('says what %s is and for, and leads to its declaration', async (name, expression, hover) => {
    const shown = await showInEditor(app, `${program}console.log(${expression})`, name)
    expect(shown.hover).toMatch(hover)
    expect(shown.documentation).not.toBe('')
    expect(shown.definition).toMatch(/^node_modules\/glomo-client\/dist\/.+\.d\.ts$/)
    expect(shown.defined).toBe(name)
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

  test('requires it, and gets the same classes', async () => {
    const program = `const required = require('glomo-client')
      import('glomo-client').then((imported) => {
        try {
          new required.Glomo({ apiKey: '' })
        } catch (error) {
          console.log(error instanceof imported.ArgumentError, error instanceof required.GlomoError)
        }
      })`
    expect(await run('program.cjs', program)).toBe('true true')
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
