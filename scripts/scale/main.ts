import { parseArgs } from 'node:util'
import { type KilledResult, payAndKill } from './pay-and-kill.ts'

const USAGE = `npm run scale -- [--rows N] [--kills N] [--seed N] [--concurrency N]

Pays a batch (default: 20,000 rows) on the emulator, behind a real port, with 5% faults, from a process with a ledger in a
file, which is killed (default: 3 times, with SIGKILL) at random points and started again. Counts what was paid twice and
what was left. Exit code 0: neither; 1: something was; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '20000' },
      kills: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      concurrency: { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(USAGE)
  else {
    const options = {
      rows: Number(values.rows),
      kills: Number(values.kills),
      seed: Number(values.seed),
      concurrency: Number(values.concurrency),
    }
    const result = await payAndKill(options, console.log)
    tell(result)
    if (result.twice + result.left + result.odd > 0) process.exitCode = 1
  }
} catch (error) {
  console.error('scale:', error)
  process.exitCode = 2
}

function tell({ twice, left, odd, states, replayed, seconds, megabytes, bytes, requests, faults }: KilledResult): void {
  console.log(`paid twice ${twice}, left ${left}, of another amount ${odd}`)
  console.log(`states ${JSON.stringify(states)}, replayed ${replayed}`)
  console.log(`${requests} requests, ${faults} of them with a fault`)
  console.log(
    `${seconds.toFixed(1)} s, ${megabytes} MB at most in the paying process, ledger of ${Math.round(bytes / 1e6)} MB`,
  )
}
