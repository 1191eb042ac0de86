import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenApiDocument } from '../openapi/types.ts'
import { invalidExamples } from './invalid-examples.ts'
import { sha256 } from './lock.ts'
import { applyOverlays, type Overlay, parseOverlay } from './overlay.ts'
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
  await validateDescription(new TextEncoder().encode(JSON.stringify(document)), 'the effective description')
  const problems = invalidExamples(document)
  if (problems.length > 0) {
    throw new Error(
      `the effective description refuses ${problems.length} of its own examples:\n  ${problems.join('\n  ')}`,
    )
  }
  return { document, sources, overlays }
}
