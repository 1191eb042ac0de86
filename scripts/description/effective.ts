import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenApiDocument } from '../openapi/types.ts'
import { invalidExamples } from './invalid-examples.ts'
import { sha256 } from './lock.ts'
import { applyOverlays, type Overlay, parseOverlay } from './overlay.ts'
import { problemsOf } from './problems.ts'
import { validateDescription } from './validate-description.ts'

/** The pinned description with every correction applied: what everything else is made from. */
export interface Effective {
  document: OpenApiDocument
  /** The files it was made of. */
  sources: { file: string; sha256: string }[]
  overlays: Overlay[]
}

/** @throws when an overlay no longer fits, or when the result is not valid or refuses one of its own examples */
export async function loadEffective({ openapiDir = 'openapi' }: { openapiDir?: string } = {}): Promise<Effective> {
  const pinnedFile = join(openapiDir, 'glomo.json')
  const pinned = await readFile(pinnedFile, 'utf8')
  const sources = [{ file: 'openapi/glomo.json', sha256: sha256(pinned) }]
  const overlays: Overlay[] = []
  const overlaysDir = join(openapiDir, 'overlays')
  for (const name of (await readdir(overlaysDir)).sort()) {
    if (!/\.(ya?ml|json)$/.test(name)) continue
    const text = await readFile(join(overlaysDir, name), 'utf8')
    sources.push({ file: `openapi/overlays/${name}`, sha256: sha256(text) })
    overlays.push(parseOverlay(`overlays/${name}`, text))
  }
  const document: OpenApiDocument = applyOverlays(JSON.parse(pinned), overlays)
  await checkEffective(document)
  return { document, sources, overlays }
}

/** @throws when the description is not valid, or refuses one of its own examples: a line for each reason */
export async function checkEffective(document: OpenApiDocument): Promise<void> {
  refuse(problemsOf({ ...document }), () => 'has faults')
  await validateDescription(new TextEncoder().encode(JSON.stringify(document)), 'the effective description')
  refuse(invalidExamples(document), (count) => `refuses ${count} of its own examples`)
}

function refuse(problems: readonly string[], what: (count: number) => string): void {
  if (problems.length === 0) return
  throw new Error(`the effective description ${what(problems.length)}:\n  ${problems.join('\n  ')}`)
}
