import { parseArgs } from 'node:util'
import { sampleEvents, sendTestEvent, signPayload, type TestEvent } from '../testing/index.ts'
import { isRecord } from '../transport/json.ts'
import { SIGNATURE_HEADER, verifySignature } from '../webhooks/signature.ts'
import type { Command } from './command.ts'
import { didYouMean } from './did-you-mean.ts'
import { contentOf, type ExitCode, jsonOf, printJson } from './output.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `glomo-client webhook send URL --event NAME [--data JSON | --data @FILE] [--json]
glomo-client webhook sign --body @FILE [--json]
glomo-client webhook verify --body @FILE --signature HEX [--json]

Sends an event to your endpoint as Glomo would, signs a body, or checks a signature. The secret is read from
GLOMO_WEBHOOK_SECRET.
  --event NAME      such as payout.success; --list prints them all
  --data JSON       members to replace or add; @FILE reads a file, - reads standard input
  --body @FILE      the body; for verify, exactly as it came
  --signature HEX   value of the header ${SIGNATURE_HEADER}

Exit code 0: your endpoint responded 200, the body was signed, or the signature is genuine; 1: your endpoint responded
otherwise, or the signature is not genuine; 2: could not run.`

export const command: Command = { usage: USAGE, words: ['send', 'sign', 'verify'], run: webhook }

async function webhook(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      event: { type: 'string' },
      data: { type: 'string', default: '{}' },
      body: { type: 'string' },
      signature: { type: 'string' },
      list: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.list) {
    const names = [...eventNames().keys()]
    if (values.json) printJson(names)
    else for (const name of names) console.log(name)
    return 0
  }
  const [action, url] = positionals
  const body = () => contentOf(required('--body', values.body))
  switch (action) {
    case 'send':
      return send(addressOf(url), required('--event', values.event), values.data, values.json)
    case 'sign': {
      const { headers } = await signPayload(await readEvent(await body()), secretOf())
      if (values.json) printJson(headers)
      else console.log(headers[SIGNATURE_HEADER])
      return 0
    }
    case 'verify': {
      const signature = required('--signature', values.signature)
      const genuine = await verifySignature(await body(), signature, secretOf())
      if (values.json) printJson({ genuine })
      else console.log(genuine ? 'genuine' : 'not genuine: another secret, or the body was changed')
      return genuine ? 0 : 1
    }
    default:
      throw new UsageError('webhook takes send, sign or verify')
  }
}

async function send(url: string, name: string, data: string, asJson: boolean): Promise<ExitCode> {
  const event = eventNames().get(name)
  if (!event) {
    const guess = didYouMean(name, [...eventNames().keys()])
    throw new UsageError(`${name} is not a documented event${guess || '; --list prints them all'}`)
  }
  const members = await jsonOf('--data', data)
  if (!isRecord(members)) throw new UsageError('--data is not a JSON object')
  const sent = { ...event, data: { ...event.data, ...members } }
  const [delivery] = await sendTestEvent(url, sent, { secret: secretOf() })
  if (asJson) printJson(delivery)
  else console.log(`${delivery?.status ?? 'no response:'} ${delivery?.text.trim() ?? ''}`.trim())
  if (delivery?.status === undefined) return 2
  return delivery.status === 200 ? 0 : 1
}

function addressOf(url: string | undefined): string {
  const address = required('the address', url)
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address
  throw new UsageError(`${address} is not an http or https address`)
}

function secretOf(): string {
  const secret = process.env.GLOMO_WEBHOOK_SECRET ?? ''
  if (secret === '') throw new UsageError('GLOMO_WEBHOOK_SECRET is not set')
  return secret
}

function eventNames(): Map<string, TestEvent> {
  return new Map(sampleEvents().map((event) => [`${event.entity_type}.${event.event_type}`, event]))
}

async function readEvent(body: string): Promise<TestEvent> {
  const event = await jsonOf('--body', body)
  if (isRecord(event) && isRecord(event.data)) {
    const { entity_type, event_type, data } = event
    if (typeof entity_type === 'string' && typeof event_type === 'string') return { entity_type, event_type, data }
  }
  throw new UsageError('--body is not an event: it needs entity_type, event_type and data')
}

function required(name: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`${name} is missing`)
  return value
}
