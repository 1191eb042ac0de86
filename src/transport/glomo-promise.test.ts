import { describe, expect, test } from 'vitest'
import type { RawResponse } from './attempt.ts'
import { GlomoPromise, toResponse } from './glomo-promise.ts'

const raw = (more: Partial<RawResponse> = {}): RawResponse => ({
  status: 200,
  headers: new Headers(),
  text: '{"id":"payout_1"}',
  data: { id: 'payout_1' },
  key: 'key',
  ...more,
})
const data = { id: 'payout_1' }
const succeeded = () => new GlomoPromise(Promise.resolve({ data, raw: raw(), attempts: 2, replayed: false }))
const failed = () => new GlomoPromise<object>(Promise.reject(new Error('no')))

describe('the promise of a call', () => {
  test('is one like any other', async () => {
    expect(Object.prototype.toString.call(succeeded())).toBe('[object GlomoPromise]')
    expect(await succeeded()).toBe(data)
    expect(await succeeded().then()).toBe(data)
    expect(await succeeded().then(({ id }) => id)).toBe('payout_1')
    expect(await succeeded().catch(() => 'caught')).toBe(data)
    expect(await failed().catch(String)).toBe('Error: no')
    expect(await failed().then(undefined, () => 'rejected')).toBe('rejected')
    const seen: string[] = []
    expect(await succeeded().finally(() => void seen.push('succeeded'))).toBe(data)
    await expect(failed().finally(() => void seen.push('failed'))).rejects.toThrow('no')
    expect(seen).toEqual(['succeeded', 'failed'])
  })

  test('gives the response around the object, and how many attempts it took', async () => {
    const { response, ...rest } = await succeeded().withResponse()
    expect(rest).toEqual({ data, attempts: 2, replayed: false })
    expect(await response.json()).toEqual(data)
  })
})

describe('the response', () => {
  test('has the headers that came, but for those that speak of the body as it travelled', () => {
    const headers = new Headers({
      'content-encoding': 'gzip',
      'content-length': '9',
      'transfer-encoding': 'chunked',
      'x-request-id': 'srv-1',
    })
    const { headers: kept } = toResponse(raw({ headers, text: '' }))
    expect([...kept]).toEqual([['x-request-id', 'srv-1']])
    expect(headers.has('content-length')).toBe(true)
  })

  test.each([204, 205, 304])('%i has no body, whatever was read', (status) => {
    expect(toResponse(raw({ status, text: 'x' }))).toMatchObject({ status, body: null })
  })

  test('of no text has no body', () => {
    expect(toResponse(raw({ text: '' })).body).toBeNull()
    expect(toResponse(raw()).body).not.toBeNull()
  })
})
