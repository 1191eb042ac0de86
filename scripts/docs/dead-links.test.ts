import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { deadLinks } from './dead-links.ts'

test('a link to a page or a place that is not there is named with its page; other sites are not asked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(
    join(folder, 'a.html'),
    '<a href="b.html#there">1</a><a href="b.html#gone">2</a><a href="c.html">3</a><a href="https://example.com/x">4</a><a href="#">5</a><img src="b.html?v=1">',
  )
  await writeFile(join(folder, 'b.html'), '<h1 id="there">B</h1>')
  expect(await deadLinks(folder)).toEqual(['a.html: b.html#gone', 'a.html: c.html'])
})
