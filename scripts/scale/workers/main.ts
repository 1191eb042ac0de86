import { parseArgs } from 'node:util'
import { simulateWorkers, type WorkersResult } from './simulate.ts'

const USAGE = `npm run scale:workers -- [--workers N] [--minutes N] [--limit N] [--seed N]

Simulates many workers (default: 1,000) on one pace in Redis (default: 3,000 requests a minute) in virtual time (default: 10
minutes), with joins, a crash every second, and a burst after two idle minutes. Exit code 0: at least 95% of the limit is
used and fewer than 0.1% of requests are refused with 429; 1: not; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      workers: { type: 'string', default: '1000' },
      minutes: { type: 'string', default: '10' },
      limit: { type: 'string', default: '3000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(USAGE)
  else {
    const { workers, minutes, limit, seed } = values
    const result = await simulateWorkers({
      workers: Number(workers),
      minutes: Number(minutes),
      limit: Number(limit),
      seed: Number(seed),
    })
    tell(result)
    if (result.throughput < 0.95 || result.refused / result.requests > 0.001) process.exitCode = 1
  }
} catch (error) {
  console.error('scale:workers:', error)
  process.exitCode = 2
}

function tell({ minutes, requests, refused, failed, joins, crashes, throughput }: WorkersResult): void {
  const columns = ['minute', 'accepted', 'with 429', 'asked Redis']
  console.log(columns.map((column) => column.padStart(12)).join(''))
  for (const [index, minute] of minutes.entries()) {
    const cells = [index, minute.accepted, minute.refused, minute.asked]
    console.log(`${cells.map((cell) => String(cell).padStart(12)).join('')}${minute.isIdle ? '  idle' : ''}`)
  }
  const share = ((refused / requests) * 100).toFixed(3)
  console.log(
    `${requests} requests, ${refused} with 429 (${share}%), ${failed} calls failed; ${joins} joined, ${crashes} crashed`,
  )
  console.log(`throughput ${(throughput * 100).toFixed(1)}% of the limit while there is something to send`)
}
