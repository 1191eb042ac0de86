import { defineConfig } from 'vitest/config'

/** The tests of the client alone. Those left out try thousands of cases each: too long to run for every mutant. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/{crashes,flood,list-model,cli}.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
