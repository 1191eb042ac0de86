import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { createEmulator, type EmulatorOptions } from '../emulator/index.ts'
import { serveEmulator } from '../emulator/node.ts'
import type { Command } from './command.ts'
import type { ExitCode } from './output.ts'
import { StateFile } from './state-file.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `glomo-client emulator [--port PORT] [--webhook-url URL --secret SECRET] [--state FILE] [--seed NUMBER] [--json]

Serves an emulator of the API on 127.0.0.1 until it is interrupted: it keeps what is created, follows the documented
rules, and sends signed webhooks. Any secret key will do. Requests and changes are printed as they happen; --json prints
one JSON object a line. --state keeps everything in a file from one run to the next; one emulator at a time has it.
Default port: 4010.

  curl -X POST 'http://127.0.0.1:4010/emulator/advance?by=30m'   lets time pass

Exit code 0: interrupted; 2: could not run.`

export const command: Command = { usage: USAGE, words: [], run: emulator }

async function emulator(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4010' },
      'webhook-url': { type: 'string' },
      secret: { type: 'string' },
      state: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const port = wholeNumber('--port', values.port, 65_535)
  const seed = wholeNumber('--seed', values.seed, 4_294_967_295)
  const webhooks = webhooksOf(values['webhook-url'], values.secret)
  const show = (line: string, entry: object) => (values.json ? console.log(JSON.stringify(entry)) : console.log(line))
  let state: StateFile | undefined
  const emulated = createEmulator({
    seed,
    now: new Date(),
    ...webhooks,
    onRequest: ({ body: _, ...request }) => {
      const { method, path, status, operation, fault } = request
      show(`${method} ${path} ${status} ${operation ?? ''}${fault ? ` (${fault})` : ''}`, { request })
      if (method !== 'GET') keep(state)
    },
    onEvent: ({ entity_type, event_type, data }) => {
      const id = String(data.id ?? data.account_id ?? data.merchant_id ?? '')
      show(`  ${entity_type} ${event_type} ${id}`, { event: { entity_type, event_type, id } })
      keep(state)
    },
  })
  if (values.state !== undefined) state = new StateFile(values.state, emulated)
  try {
    if (state) {
      await state.load()
      // Time passed while nobody ran it.
      await emulated.advance(Math.max(0, Date.now() - emulated.now.getTime()))
    }
    const server = await serveEmulator(emulated, { port })
    // Before it is told: who reads the address may interrupt at once.
    const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    if (values.json) console.log(JSON.stringify({ url: server.url }))
    else console.log(`Glomo is emulated on ${server.url}`)
    await interrupted
    await server.close()
    await state?.save()
    return 0
  } finally {
    await state?.close()
  }
}

function keep(state: StateFile | undefined): void {
  state?.save().catch((error: unknown) => console.error(`glomo-client emulator: the state was not written: ${error}`))
}

function webhooksOf(url: string | undefined, secret: string | undefined): Pick<EmulatorOptions, 'webhooks'> {
  if (url === undefined && secret === undefined) return {}
  if (url === undefined || secret === undefined) throw new UsageError('--webhook-url and --secret go together')
  if (!URL.canParse(url)) throw new UsageError(`--webhook-url is ${url}, which is not a URL`)
  return { webhooks: { url, secret } }
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new UsageError(`${name} is ${text}, which is not a whole number up to ${most}`)
  }
  return value
}
