import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readLock } from '../description/lock.ts'

test('the README and the package say where the description comes from, as its lock does', async () => {
  const lock = await readLock('openapi')
  const readme = await readFile('README.md', 'utf8')
  const { description } = JSON.parse(await readFile('package.json', 'utf8'))
  for (const text of [readme, description]) expect(text.includes('transcribed')).toBe(lock?.origin === 'transcribed')
  if (lock?.origin === 'transcribed') expect(lock.note).toMatch(/^Transcribed .* as of autumn 2026/)
})
