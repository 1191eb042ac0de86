import { CORE_WITH_PAYOUTS } from './weigh.ts'

/**
 * What a person would import, and the most it may weigh: bytes after minify and gzip, in one file. What is loaded later
 * (the shapes of responses, once one is checked) counts where a program has it.
 */
export const SIZE_BUDGETS: Readonly<Record<string, { contents: string; budget: number }>> = {
  'the core with payouts alone': { contents: CORE_WITH_PAYOUTS, budget: 19_700 },
  'the whole client': { contents: `export { Glomo } from './src/index.ts'`, budget: 25_300 },
  'everything of the main entry': { contents: `export * from './src/index.ts'`, budget: 30_650 },
  'webhooks alone': { contents: `export * from './src/webhooks/index.ts'`, budget: 5_100 },
  'one signature': { contents: `export { verifySignature } from './src/webhooks/index.ts'`, budget: 1_000 },
  money: { contents: `export { toMinorUnits } from './src/index.ts'`, budget: 2_200 },
}
