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

/** The tests of what is changed, and of what stands right on it. Those left out are too long to run for every mutant. */
export default defineConfig({
  test: {
    include: ['src/*.test.ts', 'src/{crypto,errors,flows,lifecycle,transport,webhooks}/**/*.test.ts'],
    // Thousands of cases each.
    exclude: ['src/webhooks/{crashes,flood}.test.ts', 'src/every-export.test.ts'],
    sequence: { sequencer: FastFirst },
    // The first run counts what each test reaches, which takes several times as long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
