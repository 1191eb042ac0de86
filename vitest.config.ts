import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/lib/longest-first.ts'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const MOCK_TESTS = 'contract-tests/mock-is-strict.test.ts'

export default defineConfig({
  // The examples import the package by its name, as its users do.
  resolve: {
    alias: [
      { find: /^glomo-client$/, replacement: source('src/index.ts') },
      { find: /^glomo-client\/opentelemetry$/, replacement: source('src/telemetry/opentelemetry.ts') },
      { find: /^glomo-client\/sandbox$/, replacement: source('src/sandbox/index.ts') },
      {
        find: /^glomo-client\/(node|batch\/(node|postgres)|emulator\/node|rate-limit\/redis|webhooks\/(node|postgres|redis))$/,
        replacement: source('src/$1.ts'),
      },
      {
        find: /^glomo-client\/(batch|emulator|guidance|reference|testing|validation|webhooks)$/,
        replacement: source('src/$1/index.ts'),
      },
    ],
  },
  test: {
    reporters: ['default', './scripts/lib/count-reporter.ts'],
    testTimeout: 30_000,
    // A database in the process takes its time to start on a busy machine.
    hookTimeout: 60_000,
    maxWorkers: availableParallelism(),
    // Files share what they import; what one changes is changed back behind each of its tests.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    sequence: { sequencer: LongestFirst },
    // Many tests run a command of this project: what one of them compiled serves the next.
    env: { NODE_COMPILE_CACHE: source('node_modules/.cache/compiled') },
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      // Says nothing of the client, so it is counted apart from the contract.
      { extends: true, test: { name: 'mock', include: [MOCK_TESTS] } },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['contract-tests/**/*.test.ts'],
          exclude: [MOCK_TESTS],
          globalSetup: ['contract-tests/global-setup.ts'],
        },
      },
    ],
  },
})
