import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { INVARIANTS } from '../chaos/world/tally.ts'
import { PAYING_SAFELY, type Promises, WHAT_TO_KNOW } from './promises.ts'
import { sectionOf, sentencesOf } from './sentences.ts'
import { testTitles } from './test-titles.ts'

const DOCUMENTS: [name: string, text: string, promises: Promises][] = [
  ['docs/paying-safely.md', readFileSync('docs/paying-safely.md', 'utf8'), PAYING_SAFELY],
  ['"What to know" of README.md', sectionOf(readFileSync('README.md', 'utf8'), 'What to know'), WHAT_TO_KNOW],
]

test.each(DOCUMENTS)('every sentence of %s has a proof, and every proof a sentence', (_, text, promises) => {
  const sentences = sentencesOf(text)
  expect(sentences.filter((sentence) => !(sentence in promises))).toEqual([])
  expect(Object.keys(promises).filter((sentence) => !sentences.includes(sentence))).toEqual([])
  expect(sentences.length).toBeGreaterThan(10)
})

test('every proof is a test that there is, or something that the simulation counts', () => {
  const titles = new Map<string, readonly string[]>()
  const missing = DOCUMENTS.flatMap(([, , promises]) => Object.values(promises).flat()).filter((proof) => {
    if ('simulation' in proof) return !INVARIANTS.includes(proof.simulation)
    const there = titles.get(proof.file) ?? testTitles(proof.file)
    titles.set(proof.file, there)
    return !there.includes(proof.title)
  })
  expect(missing).toEqual([])
})

test('sentences are read from paragraphs, lists and tables, without headings, labels and code', () => {
  const markdown = [
    '# Title',
    '',
    'One sentence over',
    'two lines. `Another` one: with 1.5 of it!',
    '',
    '- **Label.** First item. Its second sentence.',
    '- Last',
    '',
    '```ts',
    'Not this. Nor this.',
    '```',
    '',
    '| head | of it |',
    '| --- | --- |',
    '| a | b |',
  ].join('\n')
  expect(sentencesOf(markdown)).toEqual([
    'One sentence over two lines.',
    '`Another` one: with 1.5 of it!',
    'First item.',
    'Its second sentence.',
    'Last',
    'a | b',
  ])
})
