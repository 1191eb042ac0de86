import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Against a server or with many cases, and so slower: they need not run for a mutant that another test notices. */
function isSlow({ moduleId }: TestSpecification): boolean {
  return (
    /list-model|testing\.test/.test(moduleId) ||
    /startServer|startFakeApi|createServer/.test(readFileSync(moduleId, 'utf8'))
  )
}

class FastFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((one, other) => Number(isSlow(one)) - Number(isSlow(other)))
  }
}

/** The tests of the client alone. Those left out try thousands of cases each: too long to run for every mutant. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/{crashes,flood,cli}.test.ts'],
    sequence: { sequencer: FastFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
