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

/** What writes each file of code. */
const WRITERS = {
  'openapi.ts': typesOf,
  'operations.ts': operationsFile,
  'operation-table.ts': operationTableFile,
  'operation-facts.ts': operationFactsFile,
  'api.ts': apiFile,
  'enums.ts': enumsFile,
  'sensitive.ts': sensitiveFile,
  'shapes.ts': shapesFile,
  'request-shapes.ts': requestShapesFile,
} as const

export type CodeFile = keyof typeof WRITERS

export const CODE_FILES = Object.keys(WRITERS) as CodeFile[] // its own names

/** Content by file name under `generated/`. The same description gives the same bytes. */
export async function build(document: OpenApiDocument, sources: readonly Source[]): Promise<Map<string, string>> {
  const hashes = Object.fromEntries(sources.map((source) => [source.file, source.sha256]))
  const files = new Map([
    ['openapi.json', `${JSON.stringify({ ...document, 'x-made-from-sha256': hashes }, null, 2)}\n`],
  ])
  for (const name of CODE_FILES) files.set(name, await buildCode(name, document))
  return files
}

export async function buildCode(name: CodeFile, document: OpenApiDocument): Promise<string> {
  return HEADER + (await WRITERS[name](document))
}
