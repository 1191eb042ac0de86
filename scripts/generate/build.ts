import type { OpenApiDocument } from '../openapi/types.ts'
import { apiFile } from './api-file.ts'
import { enumsFile } from './enums-file.ts'
import { operationFactsFile, operationsFile, operationTableFile } from './operations-file.ts'
import { sensitiveFile } from './sensitive-file.ts'
import { requestShapesFile, shapesFile } from './shapes.ts'
import { typesOf } from './types.ts'

/** A file that went into the effective description. */
export interface Source {
  file: string
  sha256: string
}

/** The same in every file: a word changed in the description changes no file that does not hold the word. */
const HEADER = '// Made by `npm run generate` from openapi/; change that, not this.\n\n'

/** Content by file name under `generated/`. The same description gives the same bytes. */
export async function build(document: OpenApiDocument, sources: readonly Source[]): Promise<Map<string, string>> {
  const hashes = Object.fromEntries(sources.map((source) => [source.file, source.sha256]))
  const code: [name: string, content: string][] = [
    ['openapi.ts', await typesOf(document)],
    ['operations.ts', operationsFile(document)],
    ['operation-table.ts', operationTableFile(document)],
    ['operation-facts.ts', operationFactsFile(document)],
    ['api.ts', apiFile(document)],
    ['enums.ts', enumsFile(document)],
    ['sensitive.ts', sensitiveFile(document)],
    ['shapes.ts', shapesFile(document)],
    ['request-shapes.ts', requestShapesFile(document)],
  ]
  return new Map([
    ['openapi.json', `${JSON.stringify({ ...document, 'x-made-from-sha256': hashes }, null, 2)}\n`],
    ...code.map(([name, content]): [string, string] => [name, HEADER + content]),
  ])
}
