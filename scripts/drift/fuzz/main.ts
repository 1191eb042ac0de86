import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const USAGE = `npm run drift:fuzz -- [--seed N] [--count N]

Makes random pairs of schemas, draws values, and asks Ajv whether the verdicts about them hold. Prints what does not.
Exit code 0: every verdict holds; 1: some do not.`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) console.log(USAGE)
else {
  const { pairs, skipped, values: drawn, verdicts, counterexamples } = fuzz(Number(values.seed), Number(values.count))
  for (const each of counterexamples) console.log(JSON.stringify(each))
  const { breaking, warning, compatible, unsearched } = verdicts
  console.log(
    `${pairs} pairs both ways, ${skipped} without judgment: ${breaking} breaking, ${warning} warning, ${compatible} compatible, ${unsearched} breaking by their rule with a search that took too long; ${drawn} values`,
  )
  console.log(`${counterexamples.length} verdicts do not hold (seed ${values.seed})`)
  process.exitCode = counterexamples.length > 0 ? 1 : 0
}
