import { readFile } from 'node:fs/promises'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { originOf, withOrigin } from './repository.ts'

/** Run before publishing: npm takes a statement of provenance only for a package that names the repository it is built in. */
try {
  const origin = originOf(process.env)
  if (origin) {
    const manifest = JSON.parse(await readFile('package.json', 'utf8'))
    const text = `${JSON.stringify(withOrigin(manifest, origin), undefined, 2)}\n`
    await writeFilesAtomically(new Map([['package.json', text]]))
    console.log(`package.json: comes from ${origin.homepage}`)
  } else console.log('package.json is left as it is: GITHUB_REPOSITORY says where a package comes from, and is not set')
} catch (error) {
  console.error(`release:publish: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
