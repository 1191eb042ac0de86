import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { rulesDocument } from './rules-document.ts'

await writeFilesAtomically(new Map([['docs/drift-rules.md', rulesDocument()]]))
console.log('wrote docs/drift-rules.md')
