import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { brokenFiles } from './compile.ts'
import { resultOf } from './contract-suite.ts'
import { impactOf, impactText } from './impact.ts'

test('a description that describes no operation cannot be generated from, and nothing here changes', async () => {
  const before = await readFile('generated/openapi.json', 'utf8')
  const published = { openapi: '3.1.0', info: { title: 'Glomo', version: '1' }, paths: {} }
  const impact = await impactOf(published)
  expect(impact).toMatchObject({
    generate: expect.stringMatching(/describes no operation$/),
    compile: null,
    contract: null,
  })
  expect(impactText(impact)).toMatch(/^the code cannot be generated: .* describes no operation$/)
  expect(await readFile('generated/openapi.json', 'utf8')).toBe(before)
})

test('files that no longer compile are counted, those with most errors first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-compile-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }')
  await writeFile(join(folder, 'a.ts'), 'export const a: string = 1\n')
  await writeFile(join(folder, 'b.ts'), 'export const b: string = 1\nexport const c: string = b + missing\n')
  await writeFile(join(folder, 'fine.ts'), 'export const fine = true\n')
  expect(await brokenFiles(folder)).toEqual([
    { file: 'b.ts', errors: 2, first: expect.stringContaining('not assignable') },
    { file: 'a.ts', errors: 1, first: expect.stringContaining('not assignable') },
  ])
})

test('contracts that no longer hold are named, and so is a file that could not be run', () => {
  const failed = {
    status: 'failed',
    ancestorTitles: ['createPayout'],
    title: 'answers 201',
    failureMessages: ['Error: not equal\n    at x'],
  }
  const passed = { ...failed, status: 'passed', title: 'answers 400', failureMessages: [] }
  const result = resultOf(
    {
      numPassedTests: 1,
      testResults: [
        {
          name: '/copy/contract-tests/matrix.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [failed, passed],
        },
        {
          name: '/copy/contract-tests/static.test.ts',
          status: 'failed',
          message: 'SyntaxError: x\n at y',
          assertionResults: [],
        },
      ],
    },
    '/copy',
  )
  expect(result).toEqual({
    passed: 1,
    failed: 2,
    failures: [
      { name: 'matrix.test.ts > createPayout > answers 201', reason: 'Error: not equal' },
      { name: 'static.test.ts', reason: 'SyntaxError: x' },
    ],
  })
})

test('a contract run without an end has no result', () => {
  expect(impactText({ generate: null, compile: [], contract: null, findings: [], decisions: [] })).toBe(
    'the client compiles; the contract suite did not come to an end; 0 to decide',
  )
})
