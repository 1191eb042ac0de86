import { parseArgs } from 'node:util'
import { DEFAULT_SERVER } from '../../../generated/operations.ts'
import { environmentOf } from '../../../src/transport/api-key.ts'
import { isLoopback } from '../flows/served-target.ts'
import { listenForWebhooks } from '../flows/webhook-endpoint.ts'
import { Adapters } from '../harness/adapters.ts'
import { type Conformance, print } from './live-call.ts'
import { readEverything } from './reads.ts'

const USAGE = `GLOMO_SECRET_KEY=… npm run contract:live -- [--write] [--flow TEXT] [--webhooks PORT]

Calls a real server and holds what it answers to the description: every operation that only reads and, with --write,
the documented flows, which are also held to what they expect. Each expectation that differs is reported as behavioural
drift: what was expected, what came, and the page it rests on. --write asks for a sandbox key.
  --flow             only flows whose title has this text, and no reads
  --webhooks         port to receive webhooks on, where the endpoint of the account leads; without it, and
                     GLOMO_WEBHOOK_SECRET, what flows expect of webhooks is not checked
  GLOMO_SECRET_KEY   secret key of a test account
  GLOMO_BASE_URL     default ${DEFAULT_SERVER}
With --write it leaves reports/behaviour.json.
Exit code 0: every answer conforms; 1: some drift; 2: could not run, or something could not be reached (a feature that
is not enabled for the account, 403, is listed and does not count).`

try {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      flow: { type: 'string' },
      webhooks: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else process.exitCode = await live(values.write, values.flow, values.webhooks)
} catch (error) {
  console.error(`contract:live: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function live(write: boolean, chosen: string | undefined, port: string | undefined): Promise<0 | 1 | 2> {
  const key = process.env.GLOMO_SECRET_KEY
  const baseUrl = process.env.GLOMO_BASE_URL || DEFAULT_SERVER
  if (!key) throw new Error('not run: GLOMO_SECRET_KEY is not set; give the secret key of a test account')
  if (write && !isLoopback(baseUrl) && environmentOf(key) !== 'sandbox') {
    throw new Error('not run: --write creates objects, and this key does not say that it is a sandbox key')
  }
  const results = chosen === undefined ? await readEverything(new Adapters(baseUrl, key), print) : []
  // What reads alone needs no flows.
  const { liveFlows } = write ? await import('./live-flows.ts') : { liveFlows: undefined }
  const secret = process.env.GLOMO_WEBHOOK_SECRET
  if (port !== undefined && !secret) throw new Error('not run: --webhooks needs GLOMO_WEBHOOK_SECRET')
  const endpoint = port === undefined ? undefined : await listenForWebhooks(Number(port))
  const hooks = endpoint && secret ? { secret, received: () => endpoint.received } : undefined
  const flows = await liveFlows?.(baseUrl, key, chosen ?? '', hooks)
  endpoint?.close()
  results.push(...(flows?.described ?? []))
  const count = (outcome: Conformance) => results.filter((result) => result.outcome === outcome).length
  const counts = (['conforms', 'drifts', 'not reachable', 'not checked'] as const).map(
    (each) => `${count(each)} ${each}`,
  )
  console.log(`${baseUrl}: ${counts.join(', ')}`)
  if (flows) console.log(flows.summary)
  if (count('drifts') > 0 || flows?.drifts) return 1
  const unreached = results.some(({ outcome, status }) => outcome === 'not reachable' && status !== 403)
  return unreached || flows?.unreached || count('conforms') === 0 ? 2 : 0
}
