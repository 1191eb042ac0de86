import { describe, expect, test } from 'vitest'
import { endOf, startOf, windowAfter, windowFrom } from './page-window.ts'

const positions = Array.from({ length: 3_000 }, (_, index) => index)

test('a window is what the API gives as a page of that size', () => {
  expect([startOf({ page: 1, perPage: 100 }), endOf({ page: 1, perPage: 100 })]).toEqual([0, 100])
  expect([startOf({ page: 3, perPage: 98 }), endOf({ page: 3, perPage: 98 })]).toEqual([196, 294])
})

describe('the page from a position', () => {
  test('holds it, whatever the position', () => {
    for (const position of positions) {
      const window = windowFrom(position, 100)
      expect(startOf(window)).toBeLessThanOrEqual(position)
      expect(endOf(window)).toBeGreaterThan(position)
      expect(window.perPage).toBeLessThanOrEqual(100)
    }
  })

  test('reaches furthest, by the largest page that does', () => {
    expect(windowFrom(0, 100)).toEqual({ page: 1, perPage: 100 })
    expect(windowFrom(99, 100)).toEqual({ page: 2, perPage: 99 })
    expect(windowFrom(7, 1)).toEqual({ page: 8, perPage: 1 })
    expect(windowFrom(9, 6)).toEqual({ page: 2, perPage: 6 })
  })
})

describe('the page after a position', () => {
  test('holds it and the one behind it, whatever the position, with pages of 20 or more', () => {
    for (const largest of [20, 37, 100]) {
      for (const position of positions) {
        const window = windowAfter(position, 0, largest)
        if (!window) throw new Error(`none after ${position}`)
        expect(startOf(window)).toBeLessThanOrEqual(position)
        expect(endOf(window)).toBeGreaterThan(position + 1)
      }
    }
  })

  test('begins as many positions before it as others may leave, where it still gets on', () => {
    for (const position of positions) {
      const window = windowAfter(position, 24, 100)
      expect(window && startOf(window)).toBeLessThanOrEqual(Math.max(0, position - 24))
      expect(window && endOf(window)).toBeGreaterThan(position + 1)
    }
    // Page 4 at 4 would end with the position itself.
    expect(windowAfter(15, 1, 5)).toEqual({ page: 4, perPage: 5 })
  })

  test('is none where no page overlaps', () => {
    expect(windowAfter(0, 0, 1)).toBeUndefined()
    expect(windowAfter(1, 0, 2)).toBeUndefined()
    expect(windowAfter(0, 0, 2)).toEqual({ page: 1, perPage: 2 })
  })
})
