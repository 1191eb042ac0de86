import { operations } from '../../generated/operations.ts'
import { writeWhole } from '../files/write-whole.ts'
import { apiMarkdown } from './markdown.ts'
import { readMethods } from './methods.ts'

await writeWhole(new Map([['docs/api.md', apiMarkdown(readMethods(), operations)]]))
console.log('wrote docs/api.md')
