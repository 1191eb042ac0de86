import { describe, expect, test, vi } from 'vitest'
import type { Hooks, Logger } from './events.ts'
import { Reporter } from './reporter.ts'

const operation = { id: 'getBalance', method: 'GET', path: '/balances' }
const requestEvent = { operation, attempt: 1, method: 'GET', url: 'https://h/balances', headers: {}, body: undefined }
const responseEvent = { operation, attempt: 1, status: 200, duration: 3, headers: {}, body: undefined }

function loggerOf() {
  const lines: unknown[][] = []
  const line =
    (level: string) =>
    (...args: unknown[]) =>
      void lines.push([level, ...args])
  const logger: Logger = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') }
  return { logger, lines }
}

describe('an event', () => {
  test('is prepared for nobody but those who listen', () => {
    const request = vi.fn(() => requestEvent)
    const response = vi.fn(() => responseEvent)
    for (const reporter of [
      new Reporter(undefined, undefined, 'debug'),
      new Reporter({ onRetry: () => {} }, undefined, 'debug').ofCall(),
      new Reporter(undefined, loggerOf().logger, 'warn').ofCall(),
    ]) {
      reporter.request(request)
      reporter.response(response)
    }
    expect(request).not.toHaveBeenCalled()
    expect(response).not.toHaveBeenCalled()
  })

  test('reaches the one of several sets of hooks that listens', () => {
    const heard: string[] = []
    const listening: Hooks = {
      onRequest: () => void heard.push('request'),
      onResponse: () => void heard.push('response'),
    }
    const { logger, lines } = loggerOf()
    const reporter = new Reporter([{}, listening], logger, 'warn').ofCall()
    reporter.request(() => requestEvent)
    reporter.response(() => responseEvent)
    expect(heard).toEqual(['request', 'response'])
    expect(lines).toEqual([]) // the other one is no failure
  })

  test('that no hook listens to is no failure of the hooks', () => {
    const { logger, lines } = loggerOf()
    const reporter = new Reporter({}, logger, 'info').ofCall()
    reporter.callStart({ operation, requestId: undefined })
    reporter.request(() => requestEvent)
    reporter.response(() => responseEvent)
    reporter.retry({ operation, attempt: 1, delay: 5, reason: 'timeout' })
    reporter.error({ operation, attempt: 1, error: new Error('no') })
    reporter.callEnd({ operation, duration: 9, replayed: false, error: undefined, outcomeUnknown: false })
    const call = 'getBalance (GET /balances) attempt 1'
    expect(lines).toEqual([
      ['info', `${call}: 200 in 3 ms`],
      ['warn', `${call} failed (timeout); next in 5 ms`],
      ['error', 'no'],
    ])
  })

  test('of no call is told to the logger alone', () => {
    const { logger, lines } = loggerOf()
    const reporter = new Reporter(undefined, logger, 'debug')
    expect(reporter.request(() => requestEvent)).toBeUndefined()
    reporter.callStart({ operation, requestId: undefined })
    reporter.response(() => responseEvent)
    expect(lines).toEqual([
      [
        'debug',
        'getBalance (GET /balances) attempt 1: 200 in 3 ms',
        { callId: undefined, headers: {}, body: undefined },
      ],
    ])
  })
})
