import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { pictures } from './pictures/all.ts'

const files = await pictures()
await writeFilesAtomically(files)
console.log(`wrote ${[...files.keys()].join(' and ')}`)
