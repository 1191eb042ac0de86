import { parseArgs } from 'node:util'
import { generate, staleFiles } from './generated-folder.ts'

const USAGE = `npm run generate             writes generated/ from openapi/
npm run generate -- --check  compares only: exit code 1 when a byte differs, and the file's name
Exit code 2: the description could not be made or the command was misused.`

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
  if (values.help) console.log(USAGE)
  else if (values.check) await check()
  else console.log(`wrote ${(await generate()).length} files to generated/`)
} catch (error) {
  console.error(`generate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function check(): Promise<void> {
  const stale = await staleFiles()
  if (stale.length === 0) {
    console.log('generated/ is what openapi/ gives')
    return
  }
  for (const line of stale) console.error(`generate:check: ${line}`)
  console.error('run `npm run generate` and commit what it wrote')
  process.exitCode = 1
}
