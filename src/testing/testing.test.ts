import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { startServer } from '../test-support/server.ts'
import { canonicalJson } from './canonical-json.ts'
import { RETRY_SCHEDULES, sendTestEvent } from './send.ts'

const event = { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1' } }

test('the canonical form is that of another implementation of RFC 8785, for any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      if (/\p{Surrogate}/u.test(JSON.stringify(value).replaceAll(/\\u(d[89a-f]..)/g, '\ud800'))) return
      expect(canonicalJson(value)).toBe(canonicalize(value))
    }),
    { numRuns: 1000 },
  )
})

test('members are sorted by UTF-16 code units, numbers and escapes written as ECMAScript does', () => {
  // The examples of RFC 8785, sections 3.2.2 and 3.2.3.
  expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
  )
  const names = ['€', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', 'ö']
  expect(canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))).toBe(
    '{"\\r":0,"1":0,"\u0080":0,"ö":0,"€":0,"\u{1f600}":0,"\ufb33":0}',
  )
  expect(canonicalJson({ b: undefined, a: [undefined, new Date(0)] })).toBe('{"a":[null,"1970-01-01T00:00:00.000Z"]}')
})

test('what JSON cannot express is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', () => {}, 1n, Symbol('x')]) {
    expect(() => canonicalJson({ value })).toThrow(ArgumentError)
  }
})

test('retries follow the schedule to its end when nobody answers 200', async () => {
  const server = await startServer((_, response) => void response.writeHead(202).end())
  for (const [retries, schedule] of Object.entries(RETRY_SCHEDULES)) {
    const clock = new ManualClock()
    const deliveries = await sendTestEvent(server.url, event, {
      secret: 's',
      retries: retries as keyof typeof RETRY_SCHEDULES,
      clock,
    })
    expect(deliveries).toHaveLength(schedule.length + 1)
    expect(clock.now()).toBe(schedule.reduce((sum, wait) => sum + wait, 0))
  }
  expect(RETRY_SCHEDULES.live).toHaveLength(9)
  expect(RETRY_SCHEDULES.sandbox).toHaveLength(5)
})

test.each(['nope', 'ftp://127.0.0.1', ''])(
  'an address such as %j is an ArgumentError, and nothing is sent',
  async (url) => {
    await expect(sendTestEvent(url, event, { secret: 's' })).rejects.toThrow(
      new ArgumentError(`sendTestEvent: url is ${JSON.stringify(url)}, which is not an http or https address`),
    )
  },
)

test('an endpoint that is not there is told, not thrown', async () => {
  const [delivery] = await sendTestEvent('http://127.0.0.1:1', event, { secret: 's' })
  expect(delivery?.status).toBeUndefined()
  expect(delivery?.text).not.toBe('')
})
