import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Random } from '../../chaos/world/random.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { corrupt } from './corruptions.ts'
import { smallDescription } from './small-description.ts'
import { PinnedFolder } from './withstand.ts'

const USAGE = `npm run regenerate:corrupt -- [--seed N] [--count N] [--whole] [--case N]

Breaks the published description by chance, and follows it: each must end in a sentence that refuses it, with the pinned
one left as it was, or in a client that is generated.
  --seed N   of the first case, the next ones count on from it (default 1)
  --count N  how many (default 500)
  --whole    of the whole description; by default of a part that has something of everything
  --case N   this one alone, with the stack of what it throws
Exit code 0: every one ends so; 1: one does not; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '500' },
      whole: { type: 'boolean', default: false },
      case: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else if (values.case) await corruptAll(Number(values.case), 1, values.whole, true)
  else await corruptAll(Number(values.seed), Number(values.count), values.whole, false)
} catch (error) {
  console.error(`regenerate:corrupt: ${reasonOf(error)}`)
  process.exitCode = 2
}

async function corruptAll(seed: number, count: number, whole: boolean, showStack: boolean): Promise<void> {
  const published = JSON.parse(await readFile('openapi/glomo.json', 'utf8'))
  const document = whole ? published : smallDescription(published)
  const folder = await PinnedFolder.of(document)
  const endings = { refused: 0, generated: 0, failed: 0 }
  try {
    for (let number = seed; number < seed + count; number += 1) {
      const corrupted = corrupt(document, new Random('corrupt', number))
      try {
        endings[await folder.withstand(corrupted)] += 1
      } catch (error) {
        endings.failed += 1
        console.log(
          `case ${number} (${corrupted.what}): ${showStack && error instanceof Error ? error.stack : reasonOf(error)}`,
        )
      }
    }
  } finally {
    await folder.tearDown()
  }
  const { refused, generated, failed } = endings
  console.log(
    `${count} broken descriptions: ${refused} refused in a sentence, ${generated} generated, ${failed} otherwise`,
  )
  process.exitCode = failed > 0 ? 1 : 0
}
