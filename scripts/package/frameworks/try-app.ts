import { execFile, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createEmulator } from '../../../src/emulator/index.ts'
import { serveEmulator } from '../../../src/emulator/node.ts'
import { Glomo } from '../../../src/index.ts'
import { freePort } from '../../lib/free-port.ts'
import type { App } from './apps.ts'

export const STEPS = ['pays', 'is told', 'refuses'] as const

/** What each step came to: `ok`, or what went wrong; steps that an app does not have are left out. */
export type Results = Partial<Record<(typeof STEPS)[number], string>>

const SECRET = 'whsec_2f1c9b7a4d6e8031'
const MINUTE = 60_000

/** Installs, builds and starts an app beside an emulator, and calls it. @throws an Error when it cannot be started */
export async function tryApp(
  app: App,
  folder: string,
  tarball: string,
): Promise<{ version: string; results: Results }> {
  await app.prepare(folder)
  await command(['npm', 'install', '--silent', '--no-audit', '--no-fund', '--no-package-lock', '--no-save'], folder)
  await command(['npm', 'install', '--silent', '--no-audit', '--no-fund', '--no-package-lock', tarball], folder)
  if (app.build) await command(app.build, folder)
  const { version } = JSON.parse(await readFile(join(folder, 'node_modules', app.framework, 'package.json'), 'utf8'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const emulator = createEmulator({ webhooks: { url: `${url}/webhooks/glomo`, secret: SECRET } })
  const server = await serveEmulator(emulator, { keepTime: false })
  const settings = { GLOMO_SECRET_KEY: 'test-key', GLOMO_BASE_URL: server.url, GLOMO_WEBHOOK_SECRET: SECRET }
  const [program = '', ...args] = app.start(port)
  const env = { ...process.env, ...settings, PORT: String(port), NODE_ENV: 'production' }
  const child = spawn(program, args, { cwd: folder, env, detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  try {
    await answering(`${url}/webhooks/glomo`, () => child.exitCode === null)
    const { id: beneficiary } = await emulator.seed.activeBeneficiary()
    const results: Results = {}
    const payout = app.pays
      ? await post(`${url}/pay`, JSON.stringify({ id: 'transfer-1', beneficiary }))
      : { status: 201, text: JSON.stringify(await pay(server.url, beneficiary)) }
    if (app.pays) results.pays = payout.status < 300 ? 'ok' : `${payout.status} ${payout.text}`
    await emulator.advance('1h')
    const delivered = emulator.deliveries.filter(
      ({ event }) => event.event_type === 'success' && event.entity_type === 'payout',
    )
    const isTold =
      delivered.some(({ status }) => status === 200) && said.includes(`${JSON.parse(payout.text).id} arrived`)
    results['is told'] = isTold
      ? 'ok'
      : `${JSON.stringify(delivered.map(({ status, problem }) => status ?? problem))} ${said.slice(-300)}`
    const forged = await post(`${url}/webhooks/glomo`, '{"event_type":"success"}')
    results.refuses = forged.status >= 400 && forged.status < 500 ? 'ok' : `${forged.status} ${forged.text}`
    return { version, results }
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}; it said: ${said.slice(-400)}`, {
      cause,
    })
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid)
    await server.close()
  }
}

function pay(baseUrl: string, beneficiary: string) {
  return new Glomo({ apiKey: 'test-key', baseUrl }).payouts.create({
    request_id: 'transfer-1',
    beneficiary_id: beneficiary,
    source_amount: 10_000,
    source_currency: 'USD',
    destination_currency: 'EUR',
    payment_rail: 'sepa',
    purpose_code: 'S0802',
  })
}

async function command([program = '', ...args]: readonly string[], cwd: string): Promise<void> {
  await promisify(execFile)(program, args, { cwd, timeout: 5 * MINUTE, env: { ...process.env, NODE_ENV: '' } })
}

async function post(url: string, body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  return { status: response.status, text: await response.text() }
}

/** Until a server answers anything at all. */
async function answering(url: string, isAlive: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 600 && isAlive(); attempt += 1) {
    if (await fetch(url).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it does not answer')
}
