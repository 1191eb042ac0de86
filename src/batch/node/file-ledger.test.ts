import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveEmulator } from '../../emulator/node.ts'
import { manyPayouts, paidOnce } from '../../test-support/many-payouts.ts'
import type { BatchLedger, RowState } from '../ledger.ts'
import { payBatch } from '../pay-batch.ts'
import { openFileLedger } from './file-ledger.ts'

const batch = 'payroll-2026-11'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'glomo-file-ledger-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

async function statesOf(ledger: BatchLedger, of = batch): Promise<RowState[]> {
  const states: RowState[] = []
  for await (const { state } of ledger.read(of)) states.push(state)
  return states
}

test('a ledger holds each row before it is sent, and is readable by its owner alone', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  const ledger = await openFileLedger(path)
  const { glomo, rows, emulator } = await manyPayouts({
    onRequest: ({ operation }) => {
      if (operation === 'createPayout') written.push(readFileSync(path, 'utf8'))
    },
  })
  const written: string[] = []
  await payBatch(glomo, rows(1), { batch, ledger })
  await ledger.close()
  const [before = ''] = written
  expect(
    before
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).state),
  ).toEqual([undefined, undefined, 'sending'])
  expect(before).toContain(String(emulator.objects('payout')[0]?.request_id))
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('wherever the file is cut off, it is taken as far as it was written, and another run pays every row once', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  const { glomo, rows, emulator } = await manyPayouts()
  const all = rows(4)
  const first = await openFileLedger(path)
  await payBatch(glomo, all, { batch, ledger: first, concurrency: 2 })
  await first.close()
  const whole = await readFile(path)
  for (let length = 0; length < whole.length; length += 61) {
    const torn = join(await folder(), 'torn.jsonl')
    await writeFile(torn, whole.subarray(0, length))
    const ledger = await openFileLedger(torn, { sync: 'never' })
    const states = await statesOf(ledger)
    expect([0, 4]).toContain(states.length)
    await payBatch(glomo, all, { batch, ledger })
    expect(await statesOf(ledger)).toEqual(['created', 'created', 'created', 'created'])
    await ledger.close()
    const again = await openFileLedger(torn, { sync: 'never' })
    expect(await statesOf(again)).toEqual(['created', 'created', 'created', 'created'])
    await again.close()
  }
  expect(paidOnce(emulator, all)).toEqual({ twice: 0, left: 0, odd: 0 })
})

test('a file that something else wrote is refused with the line', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  await writeFile(path, '{"batch":"b","plan":1}\nnot JSON\n{"key":"a"}\n')
  await expect(openFileLedger(path)).rejects.toThrow(
    'ledger.jsonl is not a ledger, or was changed by another program: see line 2',
  )
  await writeFile(path, 'name,amount\nAcme,5\n')
  await expect(openFileLedger(path)).rejects.toThrow('see line 1')
  await writeFile(path, '{"batch":"b","key":"unplanned","state":"created"}\n')
  await expect(openFileLedger(path)).rejects.toThrow('see line 1')
  // Refused, it is free for others.
  await rm(path)
  await (await openFileLedger(path)).close()
})

test('a folder that is not there is told', async () => {
  const path = join(await folder(), 'nowhere', 'ledger.jsonl')
  await expect(openFileLedger(path)).rejects.toMatchObject({
    name: 'LedgerError',
    message: expect.stringContaining('ENOENT'),
  })
})

test('two cannot have one file, and whoever closes it gives it back', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  const first = await openFileLedger(path)
  await expect(openFileLedger(path)).rejects.toThrow(
    `ledger.jsonl is in use by process ${process.pid} on ${hostname()}: two that write it would lose`,
  )
  await first.close()
  await (await openFileLedger(path)).close()
})

test('the lock of a process that died on this machine is taken over by one of many, that of another machine by none', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  const dead = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => dead.once('exit', resolve))
  await writeFile(`${path}.lock`, JSON.stringify({ pid: dead.pid, host: hostname(), token: 'a' }))
  const opened = await Promise.allSettled(Array.from({ length: 8 }, () => openFileLedger(path)))
  const [taken, ...others] = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  expect(others).toEqual([])
  await taken?.close()
  // As after a restart in a container, where the number of the process is the same again.
  await writeFile(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), token: 'b' }))
  await (await openFileLedger(path)).close()
  await writeFile(`${path}.lock`, JSON.stringify({ pid: dead.pid, host: 'elsewhere', token: 'c' }))
  await expect(openFileLedger(path)).rejects.toThrow(`is in use by process ${dead.pid} on elsewhere`)
})

test('after a write that failed nothing more is written', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  const ledger = await openFileLedger(path)
  const { glomo, rows } = await manyPayouts()
  await ledger.close()
  await expect(payBatch(glomo, rows(1), { batch, ledger })).rejects.toThrow('ledger.jsonl is closed')
})

test('a file of two ledgers, one after the other, is refused', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  const ledger = await openFileLedger(path)
  const { glomo, rows } = await manyPayouts()
  await payBatch(glomo, rows(2), { batch, ledger })
  await ledger.close()
  await appendFile(path, '{"batch":"payroll-2026-11","plan":1}\n{"key":"never seen"}\n')
  await expect(openFileLedger(path)).rejects.toThrow('is not a ledger')
})

test('a process that is killed at random points three times pays every row once in the end', async () => {
  const path = join(await folder(), 'ledger.jsonl')
  const count = 120
  const { emulator, beneficiary, rows } = await manyPayouts({ seed: 7 })
  for (const kind of ['answer-lost', 'failed-late', 'server-error', 'truncated'] as const)
    emulator.fail({ kind, chance: 0.0125 })
  const server = await serveEmulator(emulator, { keepTime: false })
  onTestFinished(() => server.close())
  const payouts = () => emulator.objects('payout').length
  const run = () => {
    const args = ['src/test-support/batch-child.ts', server.url, path, beneficiary, String(count)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    return { child, ended: new Promise<string>((resolve) => child.once('close', () => resolve(printed))) }
  }
  for (const share of [0.2, 0.45, 0.8]) {
    const { child, ended } = run()
    await expect.poll(payouts, { timeout: 20_000, interval: 1 }).toBeGreaterThanOrEqual(share * count)
    child.kill('SIGKILL')
    expect(await ended).toBe('')
  }
  const { states } = JSON.parse(await run().ended)
  expect(states.created).toBe(count)
  expect(paidOnce(emulator, rows(count))).toEqual({ twice: 0, left: 0, odd: 0 })
}, 60_000)
