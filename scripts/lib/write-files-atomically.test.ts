import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeFilesAtomically } from './write-files-atomically.ts'

async function scratch(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-write-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return dir
}

test('writes every file, making folders, and leaves nothing else behind', async () => {
  const dir = await scratch()
  await writeFile(join(dir, 'a'), 'old')
  await writeFilesAtomically(
    new Map([
      [join(dir, 'a'), 'new'],
      [join(dir, 'sub/b'), 'b'],
    ]),
  )
  expect(await readFile(join(dir, 'a'), 'utf8')).toBe('new')
  expect(await readFile(join(dir, 'sub/b'), 'utf8')).toBe('b')
  expect(await readdir(dir)).toEqual(['a', 'sub'])
  expect(await readdir(join(dir, 'sub'))).toEqual(['b'])
})

test('gives files their old content back when a later one cannot be put in place', async () => {
  const dir = await scratch()
  await writeFile(join(dir, 'a'), 'old')
  await mkdir(join(dir, 'taken'))
  const files = new Map([
    [join(dir, 'a'), 'new'],
    [join(dir, 'fresh'), 'fresh'],
    [join(dir, 'taken'), 'x'],
  ])
  await expect(writeFilesAtomically(files)).rejects.toThrow()
  expect(await readFile(join(dir, 'a'), 'utf8')).toBe('old')
  expect(await readdir(dir)).toEqual(['a', 'taken'])
})
