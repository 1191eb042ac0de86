import { CORE_WITH_PAYOUTS, weigh } from './weigh.ts'

/**
 * What a person would import, and the most it may weigh: bytes after minify and gzip, in one file. What is loaded later
 * (the shapes of responses, once one is checked) counts where a program has it.
 */
const PROGRAMS: Readonly<Record<string, { contents: string; budget: number }>> = {
  'the core with payouts alone': {
    contents: CORE_WITH_PAYOUTS,
    budget: 19_000,
  },
  'the whole client': {
    contents: `export { Glomo } from './src/index.ts'`,
    budget: 24_700,
  },
  'everything of the main entry': { contents: `export * from './src/index.ts'`, budget: 29_900 },
  'webhooks alone': { contents: `export * from './src/webhooks/index.ts'`, budget: 5_100 },
  'one signature': { contents: `export { verifySignature } from './src/webhooks/index.ts'`, budget: 1_000 },
  money: { contents: `export { toMinorUnits } from './src/index.ts'`, budget: 2_200 },
}

console.log(`${'bundle'.padEnd(30)}${'min'.padStart(9)}${'min+gzip'.padStart(10)}${'budget'.padStart(9)}`)
for (const [name, { contents, budget }] of Object.entries(PROGRAMS)) {
  const { minified, gzipped } = await weigh(contents, '.')
  console.log(
    `${name.padEnd(30)}${String(minified).padStart(9)}${String(gzipped).padStart(10)}${String(budget).padStart(9)}`,
  )
  if (gzipped > budget) {
    console.error(`size: ${name} weighs ${gzipped} bytes, ${gzipped - budget} over its budget`)
    process.exitCode = 1
  }
}
