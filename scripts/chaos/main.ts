import { type ChaosOptions, readOptions, USAGE } from './options.ts'
import { runOutage } from './outage.ts'
import { reportOf } from './report.ts'
import { runAll } from './run-all.ts'
import { runCase } from './run-case.ts'
import { isClean, Tally, type TallyData } from './world/tally.ts'

try {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') console.log(USAGE)
  else if (options.outage) console.log(await runOutage(options.seed))
  else await runChaos(options)
} catch (error) {
  console.error('chaos:', error)
  process.exitCode = 2
}

async function runChaos(options: ChaosOptions): Promise<void> {
  const start = performance.now()
  const data = options.only ? await runAlone(options.seed, options.only) : await runAll(options)
  console.log(reportOf(data, options.seed, (performance.now() - start) / 1000))
  if (!isClean(data)) process.exitCode = 1
}

async function runAlone(seed: number, { part, number }: NonNullable<ChaosOptions['only']>): Promise<TallyData> {
  const tally = new Tally()
  await runCase({ part, seed, number }, tally, console.log)
  console.log('')
  return tally.data
}
