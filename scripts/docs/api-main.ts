import { operations } from '../../generated/operation-table.ts'
import { readMethods } from '../lib/client-methods.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { apiMarkdown } from './api-markdown.ts'

await writeFilesAtomically(new Map([['docs/api.md', apiMarkdown(readMethods(), operations)]]))
console.log('wrote docs/api.md')
