import { expect, test } from 'vitest'
import { type Data, writtenOnce } from './written-once.ts'

const load = async (code: string): Promise<Data> => ({
  ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)),
})

test('data is the same once it is written, whatever it holds and however its members are called', async () => {
  const text = { types: ['string'] }
  const data = {
    schemas: {
      Person: { name: text, 'e-mail': text, 200: null, '01': text, '': true, more: [text, [1.5, true, 'a "b"\n']] },
    },
    answers: { a: { ref: 'Person' }, b: { ref: 'Person' }, c: { deep: { ref: 'Person' } } },
  }
  expect(await load(writtenOnce(data))).toEqual(data)
})

test('what occurs several times, in one place or in several, is written once', () => {
  const code = writtenOnce({
    first: { a: { types: ['string'] }, b: { types: ['string'] } },
    second: { a: { types: ['string'] }, c: { types: ['string', 'null'] } },
  })
  expect(code.match(/\["string"\]/g)).toHaveLength(1)
  expect(code.match(/types/g)).toHaveLength(2)
})

test('what occurs once, or is as short as a name, stays where it is', () => {
  expect(writtenOnce({ only: { a: { b: ['long enough'] }, c: {}, d: {} } })).toBe(
    'export const only = {a:{b:["long enough"]},c:{},d:{}};',
  )
})
