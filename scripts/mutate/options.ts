import type { Stryker } from '@stryker-mutator/core'

/** What StrykerJS is run with. */
export const strykerOptions: ConstructorParameters<typeof Stryker>[0] = {
  mutate: [
    'src/{transport,webhooks}/**/*.ts',
    'src/{money,checkout}.ts',
    '!src/**/*.test.ts',
    // Tested on the real thing, by the contract suite: a database is too slow to start for every mutant.
    '!src/webhooks/{postgres,redis}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  // Each mutant meets the tests that reach it, and no others.
  coverageAnalysis: 'perTest',
  // A mutant that was judged is not run again until it or a test of it changes.
  incremental: true,
  incrementalFile: 'reports/mutate/incremental.json',
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutate/mutants.json' },
  htmlReporter: { fileName: 'reports/mutate/mutants.html' },
  tempDirName: 'reports/mutate/sandbox',
  ignorePatterns: ['bench', 'dist', 'examples', 'reports'],
  // Beside one and a half times what its tests take without it: who is late counts as one who noticed.
  timeoutMS: 6_000,
}
