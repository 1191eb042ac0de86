import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files of several seconds. One that begins last leaves all other processors idle. */
const LONG = [
  'scripts/package/package.test.ts',
  'scripts/regenerate/regenerate.test.ts',
  'scripts/contract/mutate/mutate.test.ts',
  'scripts/drift/command.test.ts',
  'contract-tests/batch/ledgers.test.ts',
  'scripts/nightly/impact.test.ts',
  'scripts/docs/docs.test.ts',
  'src/cli/cli.test.ts',
  'scripts/contract/live/live.test.ts',
  'scripts/generate/generate.test.ts',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.indexOf(relative('.', moduleId).replaceAll('\\', '/'))
  return place < 0 ? LONG.length : place
}
