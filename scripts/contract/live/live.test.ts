import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createEmulator } from '../../../src/emulator/index.ts'
import { serveEmulator } from '../../../src/emulator/node.ts'
import { loadEffective } from '../../description/effective.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { startPrism } from '../prism/prism.ts'

interface Run {
  code: number
  lines: string[]
}

function live(env: Record<string, string>, ...args: string[]): Promise<Run> {
  const { GLOMO_SECRET_KEY: _, GLOMO_BASE_URL: __, ...inherited } = process.env
  return new Promise((resolve) => {
    const command = ['scripts/contract/live/main.ts', ...args]
    execFile(process.execPath, command, { env: { ...inherited, ...env } }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), lines: (stdout + stderr).trim().split('\n') })
    })
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  await new Promise((done) => server.close(done))
  return port
}

async function serve(change: (document: OpenApiDocument) => void = () => {}): Promise<Record<string, string>> {
  const { document } = await loadEffective()
  change(document)
  const mock = await startPrism(document)
  onTestFinished(() => mock.close())
  return { GLOMO_SECRET_KEY: 'test-key', GLOMO_BASE_URL: mock.url }
}

test('without a key it says so and ends with 2', async () => {
  expect(await live({})).toEqual({
    code: 2,
    lines: ['contract:live: not run: GLOMO_SECRET_KEY is not set; give the secret key of a test account'],
  })
})

/** An emulator on a port, with a rule switched off or with none. */
async function emulate(rule: string): Promise<Record<string, string>> {
  const child = spawn(process.execPath, ['scripts/contract/rules/main.ts', '--serve', rule])
  onTestFinished(async () => {
    child.kill()
    await once(child, 'exit')
  })
  const [url] = await once(child.stdout, 'data')
  return { GLOMO_SECRET_KEY: 'test-key', GLOMO_BASE_URL: String(url).trim() }
}

test('a server that answers as described conforms in every operation that reads', async () => {
  const { code, lines } = await live(await serve())
  expect(lines.at(-1)).toMatch(/: \d+ conforms, 0 drifts, 0 not reachable, 1 not checked$/)
  expect(lines).toContain('conforms       GET /payouts')
  expect(lines).toContain(
    'not checked    GET /platform/merchants/{merchant_id}      GET /platform/merchants gave no object to read',
  )
  expect(code).toBe(0)
})

test('the flows run against a server as they run against the emulator, webhooks too, and say what they could not check', async () => {
  const port = await freePort()
  const webhooks = { url: `http://127.0.0.1:${port}/`, secret: 'whsec_1' }
  const server = await serveEmulator(createEmulator({ now: new Date(), webhooks }))
  onTestFinished(() => server.close())
  const environment = { GLOMO_SECRET_KEY: 'k', GLOMO_BASE_URL: server.url, GLOMO_WEBHOOK_SECRET: 'whsec_1' }
  const { code, lines } = await live(environment, '--write', '--flow', 'A payout', '--webhooks', String(port))
  expect(lines.filter((line) => line.startsWith('drifts') || line.startsWith('behavioural'))).toEqual([])
  expect(lines).toContain('conforms       A payout with a quote: 10 expectations held')
  const settings = 'it is about settings of the account'
  expect(lines).toContain(`not checked    A payout when screening cannot run: 0 expectations held; ${settings}`)
  expect(lines.at(-2)).toMatch(/\/api\/v1: \d+ conforms, 0 drifts, 0 not reachable, 0 not checked$/)
  expect(lines.at(-1)).toMatch(
    /^flows: \d+ conforms, 0 drifts, 0 not reachable, \d+ not checked; \d+ expectations held, 0 differ$/,
  )
  expect(code).toBe(0)
})

test('a server that is gone before the last flow ends with 2, whatever held before', async () => {
  const emulator = createEmulator({ now: new Date() })
  let left = 12
  const server = createServer(async (request, response) => {
    left -= 1
    if (left < 0) return void request.socket.destroy()
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = 'GET', headers } = request
    const { authorization = '', 'content-type': type = '' } = headers
    const answer = await emulator.fetch(`http://127.0.0.1${request.url}`, {
      method,
      headers: { authorization, 'content-type': type },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  const environment = { GLOMO_SECRET_KEY: 'k', GLOMO_BASE_URL: `http://127.0.0.1:${port}/api/v1` }
  const { code, lines } = await live(environment, '--write', '--flow', 'A payout')
  expect(lines.at(-1)).toMatch(/^flows: [1-9]\d* conforms, 0 drifts, [1-9]\d* not reachable, /)
  expect(code).toBe(2)
})

test('a server that breaks a rule is behavioural drift: what was expected, what came, and the page', async () => {
  const environment = await emulate('twice-payout')
  const { code, lines } = await live(environment, '--write', '--flow', 'A payout to a bank account')
  expect(lines.slice(0, 5)).toEqual([
    'drifts         A payout to a bank account in India: 3 expectations held',
    'behavioural drift in "A payout to a bank account in India": a repeat is refused',
    '  expected {status: 409, error: "Conflict", message: "Record already exists", id: absent}',
    expect.stringMatching(/^ {2}came {5}\/status is 201; \/error is absent; /),
    '  rests on https://docs.glomo.one/openapi.json createPayout (twice-payout)',
  ])
  expect(code).toBe(1)
})

test('a server that answers otherwise drifts, and the operation, field and kind are named', async () => {
  const environment = await serve((document) => {
    const payout = document.components?.schemas?.Payout
    if (!payout?.properties) throw new Error('Payout has properties')
    payout.properties.settled_on = { type: 'string', example: '2026-11-21' }
    payout.properties.status = { type: 'string', example: 'parked' }
  })
  const { code, lines } = await live(environment)
  const line = lines.find((each) => each.includes('GET /payouts/{id}'))
  expect(line).toContain('drifts')
  expect(line).toContain('200 /status: unknown enum value ("parked")')
  expect(line).toContain('200 /settled_on: unknown field ("2026-11-21")')
  expect(code).toBe(1)
})

test('a server that is not there is "not reachable", and ends with 2', async () => {
  const { code, lines } = await live({ GLOMO_SECRET_KEY: 'test-key', GLOMO_BASE_URL: 'http://127.0.0.1:1' })
  expect(lines.at(-1)).toMatch(/: 0 conforms, 0 drifts, \d+ not reachable, \d+ not checked$/)
  expect(code).toBe(2)
})

test('--write is refused for a key that does not say it is a sandbox key', async () => {
  const production = `e30.${Buffer.from('{"env":"production"}').toString('base64url')}.x`
  const { code, lines } = await live({ GLOMO_SECRET_KEY: production, GLOMO_BASE_URL: 'https://127.0.0.2' }, '--write')
  expect(lines).toEqual([
    'contract:live: not run: --write creates objects, and this key does not say that it is a sandbox key',
  ])
  expect(code).toBe(2)
})
