import { operations } from '../../generated/operation-table.ts'
import { readMethods } from '../lib/client-methods.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { apiMarkdown } from './api-markdown.ts'
import { DOCUMENTED_RULES } from './documented-rules.ts'
import { documentedRulesMarkdown } from './documented-rules-markdown.ts'
import { methodNamesFile } from './method-names.ts'

const methods = readMethods()
const files = new Map([
  ['docs/api.md', apiMarkdown(methods, operations)],
  ['docs/documented-rules.md', documentedRulesMarkdown(DOCUMENTED_RULES)],
  ['src/cli/method-names.ts', methodNamesFile(methods)],
])
await writeFilesAtomically(files)
console.log(`wrote ${[...files.keys()].join(', ')}`)
