import { readFile } from 'node:fs/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { startPrism } from '../scripts/mock/prism.ts'
import { loadEffective } from '../scripts/spec/effective.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('examples/first-payout.ts sends a payout to the mock', async () => {
  const { document } = await loadEffective()
  const mock = await startPrism(document)
  const real = globalThis.fetch
  // The example names the port of `npm run mock`; the mock of this test has a port of its own.
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
    real(String(input).replace('http://127.0.0.1:4010', mock.url), init),
  )
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line))
  try {
    await import('../examples/first-payout.ts')
  } finally {
    await mock.close()
  }
  expect(printed).toEqual([expect.stringMatching(/^payout_\w+ is \w+$/)])
})

test('the first payout of the README is the one of the example', async () => {
  const readme = await readFile('README.md', 'utf8')
  const example = await readFile('examples/first-payout.ts', 'utf8')
  const call = /```ts\nimport[\s\S]*?await glomo\.payouts\.create\(\{\n([\s\S]*?)\}\)\n[\s\S]*?```/.exec(readme)?.[1]
  const names = (text: string | undefined) => [...(text ?? '').matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name)
  const inExample = /payouts\.create\(\{\n([\s\S]*?)\}\)/.exec(example)?.[1]
  expect(names(call).length).toBeGreaterThan(0)
  expect(names(call)).toEqual(names(inExample))
})
