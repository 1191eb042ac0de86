import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Random } from '../../chaos/world/random.ts'
import { corrupt } from './corruptions.ts'
import { smallDescription } from './small-description.ts'
import { PinnedFolder } from './withstand.ts'

const published = JSON.parse(await readFile('openapi/glomo.json', 'utf8'))
const document = smallDescription(published)
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

let folder: PinnedFolder
beforeAll(async () => {
  folder = await PinnedFolder.of(document)
})
afterAll(() => folder.tearDown())

// All 500 by `npm run regenerate:corrupt`.
test.each(Array.from({ length: 8 }, (_, index) => index + 1))(
  'a description broken by chance (%i) is refused in a sentence, or a client is made of it',
  async (number) => {
    const ending = await folder.withstand(corrupt(document, new Random('corrupt', number)))
    expect(['refused', 'generated']).toContain(ending)
  },
)

test('what cannot be read is refused, and a member in the wrong place is gone around', async () => {
  const bytes = encode(document)
  expect(await folder.withstand({ what: 'cut off', bytes: bytes.slice(0, -9) })).toBe('refused')
  expect(await folder.withstand({ what: '100 MB', bytes: new Uint8Array(100 * 1024 * 1024).fill(0x20) })).toBe(
    'refused',
  )
  expect(await folder.withstand({ what: 'no paths', bytes: encode({ ...document, paths: 7 }) })).toBe('refused')
  expect(await folder.withstand({ what: 'tags', bytes: encode({ ...document, tags: 7 }) })).toBe('generated')
})
