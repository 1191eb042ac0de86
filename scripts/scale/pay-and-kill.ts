import { spawn } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault, FaultKind } from '../../src/emulator/index.ts'
import { serveEmulator } from '../../src/emulator/node.ts'
import { manyPayouts, paidOnce } from '../../src/test-support/many-payouts.ts'
import { Random } from '../chaos/world/random.ts'

export interface KilledOptions {
  readonly rows: number
  readonly kills: number
  readonly seed: number
  readonly concurrency: number
}

export interface KilledResult {
  readonly twice: number
  readonly left: number
  readonly odd: number
  readonly states: Readonly<Record<string, number>>
  readonly replayed: number
  readonly seconds: number
  /** Of the last process. */
  readonly megabytes: number
  /** Of the ledger. */
  readonly bytes: number
  readonly requests: number
  readonly faults: number
}

/** Together 5% of all calls. A 429 stops all calls for seconds, so that there are few. */
const FAULTS: readonly (readonly [FaultKind, number])[] = [
  ['answer-lost', 0.015],
  ['failed-late', 0.01],
  ['server-error', 0.01],
  ['unreachable', 0.0095],
  ['truncated', 0.005],
  ['rate-limited', 0.0005],
]

const CHILD = 'src/test-support/batch-child.ts'

/** Pays a batch from a process that is killed and started again, until it is through. */
export async function payAndKill(
  { rows, kills, seed, concurrency }: KilledOptions,
  log: (line: string) => void = () => {},
): Promise<KilledResult> {
  let requests = 0
  let faults = 0
  let made = 0
  const {
    emulator,
    beneficiary,
    rows: rowsOf,
  } = await manyPayouts({
    seed,
    history: 1,
    onRequest: ({ operation, fault, status }) => {
      requests += 1
      if (fault) faults += 1
      if (operation === 'createPayout' && status === 201) made += 1
    },
  })
  for (const fault of allAtOnce(FAULTS)) emulator.fail(fault)
  const server = await serveEmulator(emulator, { keepTime: false })
  const folder = await mkdtemp(join(tmpdir(), 'glomo-scale-'))
  const path = join(folder, 'ledger.jsonl')
  const start = performance.now()
  const run = () => {
    const args = [CHILD, server.url, path, beneficiary, String(rows)]
    const env = { ...process.env, CONCURRENCY: String(concurrency) }
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    return { child, ended: new Promise<string>((resolve) => child.once('close', () => resolve(printed))) }
  }
  try {
    const random = new Random('scale', seed)
    const points = Array.from({ length: kills }, () => random.int(0, rows - 1)).sort((one, other) => one - other)
    for (const point of points) {
      const { child, ended } = run()
      let isOver = false
      void ended.then(() => {
        isOver = true
      })
      while (made < point && !isOver) await wait(1)
      child.kill('SIGKILL')
      await ended
      log(`killed after ${made} payouts, ${Math.round(performance.now() - start)} ms`)
    }
    const { states, replayed, megabytes } = JSON.parse(await run().ended)
    const seconds = (performance.now() - start) / 1000
    const { size: bytes } = await stat(path)
    return { ...paidOnce(emulator, rowsOf(rows)), states, replayed, seconds, megabytes, bytes, requests, faults }
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Each fault is drawn when those before it were not. */
function allAtOnce(shares: readonly (readonly [FaultKind, number])[]): Fault[] {
  let left = 1
  return shares.map(([kind, share]) => {
    const chance = share / left
    left -= share
    return { kind, chance }
  })
}
