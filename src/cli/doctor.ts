import { parseArgs } from 'node:util'
import { Glomo } from '../client.ts'
import { ApiError } from '../errors/api-error.ts'
import { checkApiKey, environmentOf } from '../transport/api-key.ts'
import { messageWithCauses } from '../transport/causes.ts'
import type { Command } from './command.ts'
import { type ExitCode, printJson } from './output.ts'
import { sourceOf } from './profile.ts'

const USAGE = `glomo-client doctor [--base-url URL] [--json]

Looks at what calls need, and says what is wrong: the version of Node, the key in GLOMO_SECRET_KEY (which is never
shown), whether the API can be reached and takes the key (it is asked for the balances), and the clock.
  --base-url URL   default: GLOMO_BASE_URL, else Glomo's

Exit code 0: all is well; 1: something is wrong; 2: could not run.`

/** What was found of one thing that calls need; `ok` is undefined where it could not be looked at. */
interface Finding {
  readonly name: 'node' | 'key' | 'network' | 'clock'
  readonly ok: boolean | undefined
  readonly text: string
}

/** Milliseconds that two clocks may differ before it is told: an answer takes time, and has whole seconds. */
const CLOCK_TOLERANCE = 60_000

export const command: Command = { usage: USAGE, words: [], run: doctor }

async function doctor(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { 'base-url': { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const secret = process.env.GLOMO_SECRET_KEY
  const key = keyOf(secret)
  const reached = await network(key.ok ? secret : undefined, values['base-url'])
  const findings = [node(process.versions.node), key, ...reached]
  if (values.json) printJson(findings)
  else for (const { name, ok, text } of findings) console.log(`${markOf(ok)}  ${name.padEnd(9)}${text}`)
  return findings.every(({ ok }) => ok) ? 0 : 1
}

function markOf(ok: boolean | undefined): string {
  return ok === undefined ? '?    ' : ok ? 'ok   ' : 'wrong'
}

function node(version: string): Finding {
  const ok = Number.parseInt(version, 10) >= 20
  return { name: 'node', ok, text: ok ? version : `${version} is too old: Node 20 or later is needed` }
}

function keyOf(key: string | undefined): Finding {
  const source = sourceOf('GLOMO_SECRET_KEY')
  if (!key) return { name: 'key', ok: false, text: `${source} is not set in the environment` }
  try {
    const environment = environmentOf(checkApiKey(key))
    const kind = environment ? `a key of the ${environment} environment` : 'a key that does not say its environment'
    return { name: 'key', ok: true, text: `${source} holds ${kind}` }
  } catch (error) {
    return { name: 'key', ok: false, text: `${source} cannot be used: ${messageWithCauses(error)}` }
  }
}

/** Asks for the balances: without a key that can be used, to see whether anything answers. */
async function network(key: string | undefined, address: string | undefined): Promise<Finding[]> {
  const baseUrl = address ?? process.env.GLOMO_BASE_URL
  const glomo = new Glomo({ apiKey: key ?? 'no-key', maxRetries: 0, timeout: 15_000, ...(baseUrl ? { baseUrl } : {}) })
  try {
    const { response } = await glomo.balances.retrieve().withResponse()
    const text = key === undefined ? 'the API answers' : 'the API answers and takes the key'
    return [{ name: 'network', ok: true, text }, clock(response.headers)]
  } catch (error) {
    if (!(error instanceof ApiError)) {
      const unseen: Finding = { name: 'clock', ok: undefined, text: 'cannot be compared without an answer' }
      return [{ name: 'network', ok: false, text: messageWithCauses(error) }, unseen]
    }
    const refused = key === undefined ? 'the API answers' : `the API answers ${error.status}: ${whyOf(error)}`
    return [{ name: 'network', ok: key === undefined, text: refused }, clock(error.headers)]
  }
}

function whyOf({ status, message }: ApiError): string {
  if (status === 401) return 'it does not accept the key'
  if (status === 403) return 'the key may not see the balances'
  return message
}

function clock(headers: Headers): Finding {
  const theirs = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return { name: 'clock', ok: undefined, text: 'the answer does not say its time' }
  const difference = Date.now() - theirs
  const ok = Math.abs(difference) <= CLOCK_TOLERANCE
  const side = difference > 0 ? 'ahead of' : 'behind'
  const text = ok
    ? "agrees with the server's"
    : `is ${Math.round(Math.abs(difference) / 1000)} seconds ${side} the server's`
  return { name: 'clock', ok, text: ok ? text : `${text}: set it by NTP` }
}
