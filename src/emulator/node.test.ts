import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { activeBeneficiary } from '../sandbox/index.ts'
import { cli } from '../test-support/command.ts'
import { euroBeneficiary, euroPayout } from '../test-support/emulated.ts'
import { startServer } from '../test-support/server.ts'
import { createEmulator, type EmulatorOptions } from './index.ts'
import { serveEmulator } from './node.ts'

async function serve(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options)
  const server = await serveEmulator(emulator, { keepTime: false })
  onTestFinished(() => server.close())
  return { emulator, server, glomo: new Glomo({ apiKey: 'k', baseUrl: server.url, maxRetries: 0 }) }
}

test('a client pays over HTTP, time passes by a call, and the endpoint is told', async () => {
  const hooks = await startServer((_, response) => void response.writeHead(200).end())
  const { glomo, server } = await serve({ webhooks: { url: hooks.url, secret: 's' } })
  const { id } = await activeBeneficiary(glomo, euroBeneficiary())
  const payout = await glomo.payouts.create(euroPayout(id))
  const advance = (by: string) => fetch(`${new URL(server.url).origin}/emulator/advance?by=${by}`, { method: 'POST' })
  expect((await advance('30m')).status).toBe(200)
  expect((await advance('soon')).status).toBe(400)
  expect((await glomo.payouts.retrieve(payout.id)).status).toBe('success')
  expect(hooks.seen.map(({ body }) => JSON.parse(body).event_type)).toEqual(['active', 'in_progress', 'success'])
})

test('a document is uploaded over HTTP', async () => {
  const { glomo } = await serve()
  const file = new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' })
  expect(await glomo.documents.create({ file, document_name: 'Invoice' })).toMatchObject({ file_name: 'invoice.pdf' })
})

test.each(['answer-lost', 'truncated', 'unreachable'] as const)('the fault %s breaks the connection', async (kind) => {
  const { glomo } = await serve({ faults: [{ kind, times: 1 }] })
  await expect(glomo.balances.retrieve()).rejects.toThrow()
  expect(await glomo.balances.retrieve()).toHaveProperty('available')
})

/** Runs the command until it was stopped; gives its address. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'emulator', '--port', '0', '--json', ...args])
  const lines: string[] = []
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line))
  const closed = once(child, 'close')
  await Promise.race([once(reader, 'line'), closed])
  return {
    url: () => /"url":\s*"([^"]+)"/.exec(lines.join('\n'))?.[1] ?? '',
    lines,
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal)
      return (await closed)[0]
    },
  }
}

test('the command keeps its state from one run to the next, and leaves no half-written file', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-emulator-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const path = join(dir, 'state.json')
  const first = await run('--state', path)
  await expect.poll(first.url).not.toBe('')
  const glomo = new Glomo({ apiKey: 'k', baseUrl: first.url() })
  const { id } = await activeBeneficiary(glomo, euroBeneficiary())
  expect(first.lines.join('\n')).toContain('createBeneficiaryV2')
  expect(await first.stop()).toBe(0)
  const second = await run('--state', path)
  await expect.poll(second.url).not.toBe('')
  expect((await new Glomo({ apiKey: 'k', baseUrl: second.url() }).beneficiaries.retrieve(id)).status).toBe('active')
  expect(await second.stop()).toBe(0)
  expect(await readdir(dir)).toEqual(['state.json'])
})

test('a second emulator on the same state file is refused, and one that was killed is taken over from', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-emulator-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const path = join(dir, 'state.json')
  const first = await run('--state', path)
  await expect.poll(first.url).not.toBe('')
  const second = await cli(['emulator', '--port', '0', '--state', path])
  expect(second.code).toBe(2)
  expect(second.stderr).toMatch(/--state .*state\.json is in use by process \d+ on /)
  await first.stop('SIGKILL')
  const third = await run('--state', path)
  await expect.poll(third.url).not.toBe('')
  expect(await third.stop()).toBe(0)
  expect(await readdir(dir)).toEqual(['state.json'])
})

test('the command says in a sentence why it cannot run, and ends with 2', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-emulator-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const broken = join(dir, 'broken.json')
  await writeFile(broken, '{"version":1')
  const { server } = await serve()
  const end = async (...args: string[]) => {
    const { code, stdout, stderr } = await cli(['emulator', ...args])
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 })
    return stderr.replaceAll(dir, 'DIR')
  }
  const [nowhere, folder, other, taken, scheme] = await Promise.all([
    end('--port', '0', '--state', join(dir, 'nowhere', 'state.json')),
    end('--port', '0', '--state', dir),
    end('--port', '0', '--state', broken),
    end('--port', String(server.port)),
    end('--webhook-url', 'ftp://127.0.0.1', '--secret', 's'),
  ])
  expect(nowhere).toContain('--state DIR/nowhere/state.json: the folder DIR/nowhere does not exist')
  expect(folder).toContain('--state DIR is a folder; it must be a file')
  expect(other).toContain('--state DIR/broken.json does not hold the state of an emulator: name another file')
  expect(taken).toContain(`port ${server.port} is in use by another program: choose another port, or 0 for a free one`)
  expect(scheme).toContain('webhooks.url is "ftp://127.0.0.1", which is not an http or https address')
  expect((await readdir(dir)).sort()).toEqual(['broken.json'])
})

test('a port that cannot be had is an error of this package', async () => {
  const { server } = await serve()
  await expect(serveEmulator(createEmulator(), { port: server.port })).rejects.toThrow(ArgumentError)
  await expect(serveEmulator(createEmulator(), { port: 70_000 })).rejects.toThrow(ArgumentError)
})
