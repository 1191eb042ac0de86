import { test as base } from 'vitest'
import { Adapters } from '../scripts/contract/harness/adapters.ts'
import { Coverage } from '../scripts/contract/harness/coverage.ts'
import { startPrism } from '../scripts/contract/prism/prism.ts'
import { loadEffective } from '../scripts/description/effective.ts'

/** The effective description: every test here is made of it. */
export const { document } = await loadEffective()

/** A test with a mock of the description, and the methods of the client that call it; both once for a file. */
export const test = base
  .extend('description', { scope: 'file' }, () => document)
  .extend('mock', { scope: 'file' }, async ({ description }, { onCleanup }) => {
    const mock = await startPrism(description)
    onCleanup(() => mock.close())
    return mock
  })
  .extend('adapters', { scope: 'file' }, ({ mock }) => new Adapters(mock.url))

/** The same for a file that counts for the coverage report. @param name what the file covers */
export function coverageTest(name: string) {
  return test.extend('coverage', { scope: 'file' }, ({ description }, { onCleanup }) => {
    const coverage = new Coverage(name, description)
    onCleanup(() => coverage.write())
    return coverage
  })
}
