import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { BatchLedger, PlannedRow } from './ledger.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { openFileLedger } from './node/file-ledger.ts'

const HOUR = 3_600_000
const batch = 'payroll-2026-11'
const row: PlannedRow = { key: 'row-1', requestId: 'payroll-1', fingerprint: 'f', payout: {} as PlannedRow['payout'] }

async function fileLedger(): Promise<BatchLedger> {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-clock-'))
  const ledger = await openFileLedger(join(folder, 'ledger.jsonl'))
  onTestFinished(async () => {
    await ledger.close()
    await rm(folder, { recursive: true, force: true })
  })
  return ledger
}

describe.each<[string, () => BatchLedger | Promise<BatchLedger>]>([
  ['in memory', () => new MemoryLedger()],
  ['in a file', fileLedger],
])('a wall clock that is set, and a ledger %s', (_, make) => {
  /** Before a ledger is made: it may keep the function. */
  const wallClock = () => {
    const now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now)
    onTestFinished(() => clock.mockRestore())
    return { set: (by: number) => clock.mockReturnValue(now + by) }
  }

  test('set back, a row that is to be tried again in a second is not waited for an hour', async () => {
    const clock = wallClock()
    const ledger = await make()
    await ledger.plan(batch, [row])
    const claim = { owner: 'worker', count: 1, lease: 60_000 }
    await ledger.claim(batch, claim)
    const later = {
      key: row.key,
      state: 'planned',
      due: true,
      made: null,
      note: '503',
      tries: 1,
      delay: 1_000,
    } as const
    await ledger.write(batch, 'worker', [later])
    clock.set(-HOUR)
    const { wait } = await ledger.claim(batch, claim)
    expect(wait).toBeLessThanOrEqual(1_000)
  })

  test('set forward, a row that one worker sends is not given to another', async () => {
    const clock = wallClock()
    const ledger = await make()
    await ledger.plan(batch, [row])
    expect((await ledger.claim(batch, { owner: 'worker', count: 1, lease: 60_000 })).rows).toHaveLength(1)
    clock.set(HOUR)
    expect((await ledger.claim(batch, { owner: 'other', count: 1, lease: 60_000 })).rows).toEqual([])
  })
})
