import { Worker } from 'node:worker_threads'
import type { ChaosOptions } from './options.ts'
import type { Share } from './share.ts'
import { Tally, type TallyData } from './world/tally.ts'

/** Runs everything, shared out over threads. How many there are changes nothing but the time it takes. */
export async function runAll({ seed, amounts, parts, threads }: ChaosOptions): Promise<TallyData> {
  const shares = Array.from({ length: threads }, (_, index) =>
    runInThread({ seed, amounts, parts, first: index + 1, step: threads }),
  )
  const tally = new Tally()
  for (const data of await Promise.all(shares)) tally.merge(data)
  return tally.data
}

function runInThread(share: Share): Promise<TallyData> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker-main.ts', import.meta.url), { workerData: share })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('a thread ended without a result')))
  })
}
