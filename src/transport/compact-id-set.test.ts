import { expect, test } from 'vitest'
import { IdSet } from './compact-id-set.ts'

test('holds each of 100,000 identifiers, and none that was not added', () => {
  const set = new IdSet()
  for (let number = 0; number < 100_000; number += 1) set.add(`payout_${number}`)
  let missing = 0
  let invented = 0
  for (let number = 0; number < 100_000; number += 1) {
    if (!set.has(`payout_${number}`)) missing += 1
    if (set.has(`refund_${number}`)) invented += 1
  }
  expect({ missing, invented }).toEqual({ missing: 0, invented: 0 })
})

test('holds what does not fit in one block, the empty text too', () => {
  const set = new IdSet()
  const texts = ['', ...Array.from({ length: 5_000 }, (_, index) => `payout_${index}_${'x'.repeat(index % 17)}`)]
  for (const text of texts) expect(set.add(text)).toBe(true)
  expect(texts.filter((text) => !set.has(text))).toEqual([])
  expect(texts.filter((text) => set.add(text))).toEqual([])
})

test('finds a text that fills a block to its end, and one that stands in its last two bytes', () => {
  // A block has 65,536 bytes, and each text takes one more than its length.
  const texts = Array.from({ length: 255 }, (_, index) => `${index}`.padStart(255, '-'))
  texts.push('x'.repeat(253), 'a', '')
  const set = new IdSet()
  for (const text of texts) set.add(text)
  expect(texts.filter((text) => !set.has(text))).toEqual([])
})

test('says of a very long text, too, whether it is new', () => {
  const set = new IdSet()
  const long = 'x'.repeat(300)
  expect([set.has(long), set.add(long), set.add(long), set.has(long)]).toEqual([false, true, false, true])
})

test('tells texts with the same hash apart', () => {
  const set = new IdSet()
  // A known collision of 32-bit FNV-1a.
  set.add('costarring')
  expect(set.has('liquid')).toBe(false)
  set.add('liquid')
  expect([set.has('costarring'), set.has('liquid')]).toEqual([true, true])
})

test('holds empty, very long and foreign texts', () => {
  const texts = ['', 'x'.repeat(255), 'x'.repeat(256), 'x'.repeat(100_000), 'größe €']
  const set = new IdSet()
  for (const text of texts) expect(set.has(text)).toBe(false)
  for (const text of [...texts, ...texts]) set.add(text)
  for (const text of texts) expect(set.has(text)).toBe(true)
  expect(set.has('x'.repeat(257))).toBe(false)
})
