import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { ArgumentError, Glomo } from '../../src/index.ts'
import { bodyExamples } from '../openapi/examples.ts'
import { partsOf } from '../openapi/flatten.ts'
import { operationsOf } from '../openapi/operations.ts'
import { splitReadWrite } from '../openapi/read-write.ts'
import { SchemaValidator } from '../openapi/schema-validator.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'

const read = async (file: string): Promise<OpenApiDocument> => JSON.parse(await readFile(file, 'utf8'))
const january = await read('openapi/history/2026-01.json')
const effective = await read('generated/openapi.json')
const page = await readFile('docs/upgrading.md', 'utf8')
/** The first cells of its tables. */
const cells = [...page.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, cell = '']) => cell)

describe('what answers had on older pages', () => {
  const ANSWERS = {
    payout: 'Payout',
    payment: 'Payment',
    refund: 'Refund',
    order: 'OrderResponse',
    payment_link: 'PaymentLinkResponse',
    customer: 'Customer',
    settlement: 'Settlement',
    balance_conversion: 'BalanceConversion',
    price: 'Price',
    internal_transfer: 'InternalTransfer',
  } as const

  function membersOf(document: OpenApiDocument, schema: Schema, at: string): Map<string, Schema> {
    const own = partsOf(document, schema).flatMap(({ properties = {}, items }) => [
      ...Object.entries(properties).flatMap(([name, member]): [string, Schema][] => [
        [`${at}.${name}`, member],
        ...membersOf(document, member, `${at}.${name}`),
      ]),
      ...(items ? membersOf(document, items, at) : []),
    ])
    return new Map(own)
  }
  const valuesOf = (document: OpenApiDocument, schema: Schema) =>
    partsOf(document, schema).flatMap((part) => part.enum ?? [])

  test.each(Object.entries(ANSWERS))('every member and value of a %s that is gone has a line', (name, schema) => {
    const before = membersOf(january, january.components?.schemas?.[schema] ?? {}, name)
    const now = membersOf(effective, effective.components?.schemas?.[schema] ?? {}, name)
    const isBelow = (path: string, other: string) => path.startsWith(`${other}.`)
    const gone = [...before.keys()].filter((path) => !now.has(path))
    const lines = gone.filter((path) => !gone.some((other) => isBelow(path, other))).map((path) => `\`${path}\``)
    for (const [path, member] of before) {
      const values = valuesOf(effective, now.get(path) ?? {})
      const lost = values.length > 0 ? valuesOf(january, member).filter((value) => !values.includes(value)) : []
      lines.push(...lost.map((value) => `\`${path}\` of \`${value}\``))
    }
    expect(cells).toEqual(expect.arrayContaining(lines))
  })
})

describe('what older pages send', () => {
  const views = { january: splitReadWrite(january), now: splitReadWrite(effective) }
  const validator = new SchemaValidator(views.now)
  const bodies = new Map(
    operationsOf(views.now).map(({ id, operation }) => [id, Object.values(operation.requestBody?.content ?? {})[0]]),
  )
  const complaints = (id: string, body: unknown) => validator.errors(bodies.get(id)?.schema ?? {}, body)

  /** The requests as they are printed, word for word, and the line of the page about those that are refused now. */
  const REFUSED: Readonly<Record<string, string>> = {
    createPayout: 'a payout with `source_amount` and `destination_amount`, as older pages print it',
    createCustomer: 'a customer born on `29-11-2003`, as older pages print it',
    createSubscription: 'a product of a subscription described with a `;`, as older pages print it',
  }
  const printed = operationsOf(views.january).flatMap(({ id, operation }) => {
    const media = operation.requestBody?.content['application/json']
    return Object.entries(media ? bodyExamples(views.january, media, 'request') : {})
      .filter(([name]) => !name.startsWith('minimal'))
      .map(([name, body]) => [`${id} ${name}`, id, body] as const)
  })

  test('there are requests of most operations', () => {
    expect(new Set(printed.map(([, id]) => id)).size).toBeGreaterThan(20)
    expect(printed.map(([, id]) => id)).toEqual(expect.arrayContaining(Object.keys(REFUSED)))
  })

  test.each(printed)('%s is taken, or refused with a line that says why', (_, id, body) => {
    const line = REFUSED[id]
    expect(complaints(id, body).length > 0).toBe(line !== undefined)
    if (line !== undefined) expect(cells).toContain(line)
  })

  test('a payout as older pages print it is refused for both of its faults', async () => {
    const body = printed.find(([, id]) => id === 'createPayout')?.[2]
    expect(body).toMatchObject({ source_amount: 1000, destination_amount: 1000 })
    expect(body).not.toHaveProperty('request_id')
    const glomo = new Glomo({ apiKey: 'key', fetch: () => Promise.reject(new Error('was sent')) })
    const refused = await glomo.payouts.create(body as never).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ArgumentError)
    expect(String(refused)).toContain('request_id')
    expect(cells).toContain('a payout without `request_id`, as older pages print it')
    const { destination_amount: _, ...one } = Object(body)
    expect(complaints('createPayout', one)).toEqual([])
  })

  test('a beneficiary as older pages print it is taken; without a type, which they default, it is refused', () => {
    const media = bodies.get('createBeneficiaryV2')
    const [example] = Object.values(media ? bodyExamples(views.now, media, 'request') : {})
    expect(complaints('createBeneficiaryV2', example)).toEqual([])
    const { beneficiary, ...rest } = structuredClone(Object(example))
    delete beneficiary.type
    expect(complaints('createBeneficiaryV2', { ...rest, beneficiary })).not.toEqual([])
    expect(cells).toContain('a beneficiary without `type`, which older pages default to `business`')
  })

  test('the misspelt reason of a refund is refused', () => {
    const refund = { request_id: 'r', payment_id: 'payt_1', reason: 'Fraudulent' }
    expect(complaints('createRefund', refund)).toEqual([])
    expect(complaints('createRefund', { ...refund, reason: 'Fradulent' })).not.toEqual([])
    expect(cells).toContain('a refund with the reason `Fradulent`, as older pages print it')
  })
})
