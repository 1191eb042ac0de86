import { writeWhole } from '../files/write-whole.ts'
import { rulesDocument } from './rules-document.ts'

await writeWhole(new Map([['docs/drift-rules.md', rulesDocument()]]))
console.log('wrote docs/drift-rules.md')
