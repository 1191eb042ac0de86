import { describe, expect, test } from 'vitest'
import { neverSent } from './never-sent.ts'

/** As Node's `fetch` fails: what happened stands in the cause. */
const failed = (cause: unknown) => new TypeError('fetch failed', { cause })
const system = (code: string, syscall?: string) =>
  Object.assign(new Error(code), { code, ...(syscall ? { syscall } : {}) })

describe('nothing was sent', () => {
  test.each(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])('when connecting fails with %s', (code) => {
    expect(neverSent(failed(system(code, 'connect')))).toBe(true)
  })

  test.each(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'])('when the name is not found: %s', (code) => {
    expect(neverSent(failed(system(code, 'getaddrinfo')))).toBe(true)
  })

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'])(
    'when a runtime says %s and no system call',
    (code) => {
      expect(neverSent(system(code))).toBe(true)
    },
  )

  test('when every address of the name refused', () => {
    const errors = [system('ECONNREFUSED', 'connect'), system('ENETUNREACH', 'connect')]
    expect(neverSent(failed(Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' })))).toBe(true)
  })

  test('when an error with a code of its own has such a cause', () => {
    const wrapped = Object.assign(new Error('request failed'), { code: 7, cause: system('ECONNREFUSED', 'connect') })
    expect(neverSent(wrapped)).toBe(true)
  })

  test('when an error that lists none of several has the code itself', () => {
    expect(neverSent(Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }))).toBe(true)
  })
})

describe('something may have been sent', () => {
  test.each(['read', 'write', 'recv'])('when %s fails, whatever the code', (syscall) => {
    for (const code of ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']) {
      expect(neverSent(failed(system(code, syscall)))).toBe(false)
    }
  })

  test.each(['EHOSTUNREACH', 'ENETUNREACH'])('when the route is lost and nothing says during what: %s', (code) => {
    expect(neverSent(failed(system(code)))).toBe(false)
  })

  test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', ''])(
    'when the code is "%s"',
    (code) => {
      expect(neverSent(failed(system(code, 'connect')))).toBe(false)
    },
  )

  test('when one address of the name got as far as a connection', () => {
    const errors = [system('ECONNREFUSED', 'connect'), system('ECONNRESET', 'read')]
    expect(neverSent(failed(Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' })))).toBe(false)
  })

  test.each([undefined, null, 'ECONNREFUSED', 7, new Error('no cause'), { cause: null }])('when it is %s', (error) => {
    expect(neverSent(error)).toBe(false)
  })

  test('when it lists no failure and says nothing else', () => {
    expect(neverSent(new AggregateError([]))).toBe(false)
  })

  test('when the causes go round in a circle', () => {
    const circle = new Error('round')
    circle.cause = circle
    const many = new AggregateError([])
    many.errors.push(many)
    expect(neverSent(circle)).toBe(false)
    expect(neverSent(many)).toBe(false)
  })
})
