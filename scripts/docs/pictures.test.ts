import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { pictures } from './pictures/all.ts'

test('the pictures of the documents are those of the states and the rules; `npm run docs:pictures` draws them', async () => {
  const drawn = await pictures()
  expect(drawn.size).toBeGreaterThan(0)
  for (const [path, svg] of drawn) expect(await readFile(path, 'utf8'), path).toBe(svg)
})
