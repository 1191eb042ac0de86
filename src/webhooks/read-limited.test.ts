import { expect, test } from 'vitest'
import { readLimited } from './read-limited.ts'

function requestOf(pieces: readonly string[], headers: Record<string, string> = {}) {
  const left = [...pieces]
  const state = { cancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = left.shift()
        if (piece === undefined) controller.close()
        else controller.enqueue(new TextEncoder().encode(piece))
      },
      cancel() {
        state.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' }
  return { request: new Request('http://localhost', init), state, left }
}

test('a body of as many bytes as are allowed is read whole, announced or not', async () => {
  for (const headers of [{}, { 'content-length': '6' }]) {
    const bytes = await readLimited(requestOf(['abc', 'def'], headers).request, 6)
    expect(new TextDecoder().decode(bytes)).toBe('abcdef')
  }
})

test('a body that announces more is given up unread', async () => {
  const { request, state, left } = requestOf(['abc', 'def'], { 'content-length': '7' })
  expect(await readLimited(request, 6)).toBeUndefined()
  expect(state.cancelled).toBe(true)
  expect(left).toEqual(['abc', 'def'])
})

test('a body that turns out longer is given up there', async () => {
  const { request, state, left } = requestOf(['abc', 'def', 'ghi'])
  expect(await readLimited(request, 5)).toBeUndefined()
  expect(state.cancelled).toBe(true)
  expect(left).toEqual(['ghi'])
})

test('no body is an empty one', async () => {
  expect(await readLimited(new Request('http://localhost', { method: 'POST' }), 5)).toEqual(new Uint8Array())
})
