import { CORE_WITH_PAYOUTS, weigh } from '../../scripts/package/weigh.ts'
import type { Figures } from './figures.ts'
import { OURS } from './peers.ts'

const WHOLE: Readonly<Record<string, string>> = {
  'glomo-client': `export { Glomo } from 'glomo-client'`,
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
  ky: `export { default } from 'ky'`,
  'hey-api': `export { createClient, createConfig } from 'hey-api'`,
  stripe: `export { default } from 'stripe'`,
  openai: `export { default } from 'openai'`,
}

/** Kilobytes of a whole client after minify and gzip, and of this one with payouts alone. */
export async function bundleSizes(
  folder: string,
  names: readonly string[],
): Promise<{ whole: Figures; core: Figures }> {
  const whole = new Map<string, number>()
  for (const name of names) whole.set(name, await kilobytes(WHOLE[name] ?? '', folder))
  return { whole, core: new Map([[OURS, await kilobytes(CORE_WITH_PAYOUTS, '.')]]) }
}

async function kilobytes(program: string, folder: string): Promise<number> {
  return (await weigh(program, folder)).gzipped / 1000
}
