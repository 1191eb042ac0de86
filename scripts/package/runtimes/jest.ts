import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A test as somebody would write it who has set up nothing for ES modules. */
const TEST = `const { ArgumentError, Glomo } = require('glomo-client')
const { createEmulator } = require('glomo-client/emulator')
test('requires and imports the same classes', async () => {
  expect(() => new Glomo({ apiKey: '' })).toThrow(ArgumentError)
  const glomo = new Glomo({ apiKey: 'k', fetch: createEmulator().fetch })
  expect((await glomo.payouts.list()).data).toEqual([])
})
`
const TYPED_TEST = `import { ArgumentError, Glomo, type Payout } from 'glomo-client'
import { verifySignature } from 'glomo-client/webhooks'
declare const test: (title: string, run: () => void) => void
declare const expect: (run: unknown) => { toThrow(kind: unknown): void }
test('compiles and runs', () => {
  const status: Payout['status'] = 'success'
  expect(() => new Glomo({ apiKey: status && '' })).toThrow(ArgumentError)
  if (typeof verifySignature !== 'function') throw new Error('no function')
})
`

/** Runs jest without a setting, and ts-jest for each way of TypeScript to write modules. Gives what went wrong by name. */
export async function runJest(folder: string): Promise<ReadonlyMap<string, string>> {
  const results = new Map<string, string>()
  results.set('jest', await tryJest(join(folder, 'jest-plain'), 'plain.test.js', TEST, {}))
  for (const [module, moduleResolution] of [
    ['commonjs', 'node10'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ] as const) {
    const tsconfig = { module, moduleResolution, strict: true, esModuleInterop: true, skipLibCheck: true, types: [] }
    const transform = { '^.+\\.ts$': ['ts-jest', { tsconfig }] }
    results.set(
      `ts-jest ${module}`,
      await tryJest(join(folder, `jest-${module}`), 'typed.test.ts', TYPED_TEST, { transform }),
    )
  }
  return results
}

async function tryJest(folder: string, name: string, program: string, config: object): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }))
  await writeFile(join(folder, 'jest.config.json'), JSON.stringify({ testEnvironment: 'node', ...config }))
  await writeFile(join(folder, name), program)
  const jest = join(folder, '../node_modules/jest/bin/jest.js')
  try {
    await run(process.execPath, [jest, '--config', 'jest.config.json'], { cwd: folder })
    return 'ok'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
