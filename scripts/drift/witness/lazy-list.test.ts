import { expect, test } from 'vitest'
import { LazyList } from './lazy-list.ts'

test('items are made when they are asked for, and once', () => {
  const made: number[] = []
  const list = new LazyList(numbers(made))
  expect(list.at(1)).toBe(1)
  expect(list.at(0)).toBe(0)
  expect(made).toEqual([0, 1])
  expect([...list]).toEqual([0, 1, 2, 3, 4])
  expect(list.length).toBe(5)
  expect(made).toEqual([0, 1, 2, 3, 4])
})

test('more than is wanted is never made', () => {
  const made: number[] = []
  const list = new LazyList(numbers(made), 2)
  expect([...list]).toEqual([0, 1])
  expect(list.at(2)).toBeUndefined()
  expect(made).toEqual([0, 1])
})

function* numbers(made: number[]): Generator<number> {
  for (let number = 0; number < 5; number += 1) {
    made.push(number)
    yield number
  }
}
