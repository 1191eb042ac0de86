import { getEventListeners } from 'node:events'
import { expect, test, vi } from 'vitest'
import { WaitingLine } from './waiting-line.ts'

const { signal: never } = new AbortController()

test('whoever joins a line that is empty again, or was told to go on while it was, has a turn', async () => {
  const line = new WaitingLine(() => {})
  line.letOneGo()
  const first = line.join(never)
  line.letOneGo()
  await first
  line.letOneGo()
  const second = line.join(never)
  expect(line.size).toBe(1)
  line.letOneGo()
  await second
  expect(line.size).toBe(0)
})

test('whoever had a turn, or left, listens to the signal no longer', async () => {
  const controller = new AbortController()
  const whenEmpty = vi.fn()
  const line = new WaitingLine(whenEmpty)
  const turns = [line.join(controller.signal), line.join(controller.signal), line.join(never)]
  line.letOneGo()
  await turns[0]
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  controller.abort()
  await turns[1]
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  expect(whenEmpty).not.toHaveBeenCalled()
  expect(line.size).toBe(1)
})

test('everyone can be sent away with an error', async () => {
  const line = new WaitingLine(() => {})
  const turns = Promise.allSettled([line.join(never), line.join(never)])
  const error = new Error('no Redis')
  line.failAll(error)
  expect(await turns).toEqual([
    { status: 'rejected', reason: error },
    { status: 'rejected', reason: error },
  ])
  expect(line.size).toBe(0)
})
