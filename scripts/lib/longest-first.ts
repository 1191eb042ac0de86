import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files of several seconds. One that begins last leaves all other processors idle. */
const LONG = [
  'scripts/package/package.test.ts',
  'scripts/contract/mutate/mutate.test.ts',
  'scripts/generate/generate.test.ts',
  'scripts/drift/properties.test.ts',
  'scripts/drift/fuzz/fuzz.test.ts',
  'scripts/docs/docs.test.ts',
  'scripts/contract/live/live.test.ts',
  'scripts/drift/recursion.test.ts',
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
