import { parseArgs } from 'node:util'
import { reasonOf } from '../lib/one-line.ts'
import { PUBLISHED_URL } from './lock.ts'
import { pull } from './pull.ts'

const USAGE = `npm run spec:pull -- [--url URL] [--dir FOLDER]

Downloads the published description and pins it: openapi/glomo.json, its lock, and the previous one in openapi/history/.
  --url URL     https:, file: or loopback http: (default: GLOMO_SPEC_URL, else ${PUBLISHED_URL})
  --dir FOLDER  where the pinned description lives (default: openapi)
Exit code 0: pinned or unchanged; 2: rejected, and nothing was written.`

try {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: process.env.GLOMO_SPEC_URL || PUBLISHED_URL },
      dir: { type: 'string', default: 'openapi' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else {
    const result = await pull({ url: values.url, dir: values.dir })
    const { paths, operations, schemas } = result.lock.counts
    console.log(`${result.status}: ${values.url} (${paths} paths, ${operations} operations, ${schemas} schemas)`)
    if (result.status === 'pinned') {
      if (result.archived) console.log(`the previous description is kept as ${result.archived}`)
      console.log('next: npm run generate')
    }
  }
} catch (error) {
  console.error(`spec:pull: ${reasonOf(error)}`)
  process.exitCode = 2
}
