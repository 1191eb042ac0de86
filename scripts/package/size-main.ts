import { SIZE_BUDGETS } from './size-budgets.ts'
import { weigh } from './weigh.ts'

console.log(`${'bundle'.padEnd(30)}${'min'.padStart(9)}${'min+gzip'.padStart(10)}${'budget'.padStart(9)}`)
for (const [name, { contents, budget }] of Object.entries(SIZE_BUDGETS)) {
  const { minified, gzipped } = await weigh(contents, '.')
  console.log(
    `${name.padEnd(30)}${String(minified).padStart(9)}${String(gzipped).padStart(10)}${String(budget).padStart(9)}`,
  )
  if (gzipped > budget) {
    console.error(`size: ${name} weighs ${gzipped} bytes, ${gzipped - budget} over its budget`)
    process.exitCode = 1
  }
}
