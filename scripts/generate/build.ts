import { sha256 } from '../description/lock.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { apiFile } from './api-file.ts'
import { operationRows } from './operation-rows.ts'
import { operationsFile } from './operations-file.ts'
import { sensitiveFile } from './sensitive-file.ts'
import { shapeFiles } from './shapes.ts'
import { typesOf } from './types.ts'

/** A file that went into the effective description. */
export interface Source {
  file: string
  sha256: string
}

/** Content by file name under `generated/`. The same description gives the same bytes. */
export async function build(document: OpenApiDocument, sources: readonly Source[]): Promise<Map<string, string>> {
  const made = Object.fromEntries(sources.map((source) => [source.file, source.sha256]))
  const json = `${JSON.stringify({ ...document, 'x-made-from-sha256': made }, null, 2)}\n`
  const header = `// Made by \`npm run generate\` from openapi/; change that, not this. Effective description: sha256 ${sha256(json)}\n\n`
  const defaultServer = document.servers?.[0]?.url
  if (!defaultServer) throw new Error('the description names no server')
  return new Map([
    ['openapi.json', json],
    ['openapi.ts', header + (await typesOf(document))],
    ['operations.ts', header + operationsFile(operationRows(document), defaultServer)],
    ['api.ts', header + apiFile(document)],
    ['sensitive.ts', header + sensitiveFile(document)],
    ...[...shapeFiles(document)].map(([name, content]): [string, string] => [name, header + content]),
  ])
}
