import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createEmulator } from '../../src/emulator/index.ts'
import { compile } from '../lib/compile.ts'
import { type CodeBlock, codeBlocks } from './code-blocks.ts'

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const blocks = DOCUMENTS.flatMap(codeBlocks)

/** Milliseconds that a busy machine may take to compile all of them. */
const COMPILING = 120_000

/** What a block may use without saying where it comes from: its reader has it. */
const GIVEN = `
declare const glomo: import('glomo-client').Glomo
declare const id: string
declare const secret: string
declare const caCertificate: string
declare const denoHttpClient: object
declare const keyOfTheMerchant: string
declare const previousSecret: string
declare const rawBody: string
declare const signature: string
declare const newBeneficiary: import('glomo-client').BeneficiaryCreateParams
declare function readSecret(name: string): Promise<string>
declare function count(...what: unknown[]): void
declare function markPaid(payoutId: string): Promise<void>
declare function statusOf(payoutId: string): Promise<string>
declare function setStatus(payoutId: string, status: string, key: string | undefined): Promise<void>
`

test(
  'every block of TypeScript in the documents compiles',
  async () => {
    const folder = 'reports/docs-compiled'
    await mkdir(folder, { recursive: true })
    onTestFinished(() => rm(folder, { recursive: true }))
    for (const [index, { code }] of blocks.entries()) {
      const imports = /^import .*\bGlomo\b/m.test(code) ? '' : `import { Glomo } from 'glomo-client'\n`
      await writeFile(join(folder, `block-${index}.ts`), `${imports}${code}\nexport {}\n`)
    }
    await writeFile(join(folder, 'given.d.ts'), GIVEN)
    // As in the reader's project: what a block leaves over is nobody's business.
    const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false }
    const config = { extends: '../../tsconfig.json', compilerOptions, include: ['.'] }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const problems = (await compile(folder, 'tsconfig.json')).map(({ file, message }) => {
      const where = blocks[Number(/^block-(\d+)/.exec(file)?.[1])]?.where ?? file
      return `${where}: ${message}`
    })
    expect(problems).toEqual([])
    expect(blocks.length).toBeGreaterThan(15)
  },
  COMPILING,
)

describe('a block marked to be run', () => {
  const folder = 'reports/docs-blocks'
  beforeAll(() => mkdir(folder, { recursive: true }))
  afterEach(() => void vi.restoreAllMocks())
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each(marked('run'))(
    'in %s does so against an emulator, is refused nothing, and prints what it says',
    async (_, code, index) => {
      const real = globalThis.fetch
      const emulator = createEmulator({ now: new Date() })
      vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
        String(input).startsWith('http://127.0.0.1:4010') ? emulator.fetch(input, init) : real(input, init),
      )
      const printed: string[] = []
      vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(values.join(' ')))
      const file = resolve(folder, `block-${index}.ts`)
      await writeFile(file, code)
      await import(file)
      expect(printed.length).toBeGreaterThan(0)
      for (const [, said = ''] of code.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)) {
        expect(printed).toContain(printed.find((line) => said.startsWith(line)) ?? said)
      }
      expect(emulator.requests.filter(({ status }) => status >= 400)).toEqual([])
    },
  )

  test.each(marked('vitest'))('in %s is a test that Vitest runs', async (_, code, index) => {
    await writeFile(join(folder, `block-${index}.test.ts`), code)
    const config = `import base from '../../vitest.config.ts'
      export default { resolve: base.resolve, test: { root: ${JSON.stringify(resolve(folder))}, include: ['*.test.ts'] } }`
    await writeFile(join(folder, 'vitest.config.ts'), config)
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', join(folder, 'vitest.config.ts')]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    expect(stdout).toMatch(/Tests .*1 passed/)
  })
})

function marked(mark: CodeBlock['mark']) {
  const chosen = blocks.filter((block) => block.mark === mark)
  return chosen.map(({ where, code }, index) => [where, code, `${mark}-${index}`] as const)
}

test('every link between the documents leads somewhere', () => {
  const dead = [...DOCUMENTS, 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      const [path = ''] = link.split('#')
      if (/^https?:/.test(link) || path === '') return []
      return existsSync(join(dirname(file), path)) ? [] : [`${file}: ${link}`]
    }),
  )
  expect(dead).toEqual([])
})
