import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject, type JsonObject } from '../lib/json.ts'
import { complete } from '../openapi/complete.ts'
import { type Finding, findingText } from '../openapi/finding.ts'
import { normalize } from '../openapi/normalize.ts'
import { readDescription } from '../openapi/read-description.ts'
import { misplacedIn } from '../openapi/structure.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { invalidExamples } from './invalid-examples.ts'
import { sha256 } from './lock.ts'
import { applyOverlays, type Overlay, parseOverlay } from './overlay.ts'
import { problemsOf } from './problems.ts'
import { validateDescription } from './validate-description.ts'

/** What the effective description is made of. */
export interface DescriptionSources {
  /** As it is published, before any correction. */
  pinned: JsonObject
  /** The files. */
  sources: { file: string; sha256: string }[]
  overlays: Overlay[]
}

/** The pinned description with every correction applied: what everything else is made from. */
export interface Effective extends Omit<DescriptionSources, 'pinned'> {
  document: OpenApiDocument
  /** What is read in another way than it is written. */
  findings: Finding[]
}

export interface EffectiveOptions {
  /** Holds `glomo.json` and `overlays/`. Default `openapi`. */
  openapiDir?: string
}

/** Says how to get on, where a description and its corrections do not fit each other. */
const HOW_TO_GO_ON = '`npm run spec:propose` writes the corrections that it takes'

/** Set for the runs that go on around whatever is still wrong with a description. */
export const LENIENT = 'GLOMO_DESCRIPTION_LENIENT'

/** What came of sources, by their hashes: a run of many steps asks for the same again and again. */
const made = new Map<string, Made>()

type Made = Pick<Effective, 'document' | 'findings'>

/** @throws when an overlay no longer fits, or when the result is not valid or refuses one of its own examples */
export async function loadEffective(options: EffectiveOptions = {}): Promise<Effective> {
  const { pinned, sources, overlays } = await readSources(options)
  const isLenient = process.env[LENIENT] === 'true'
  const key = JSON.stringify({ sources, isLenient })
  const known = made.get(key) ?? (await (isLenient ? makeLeniently : make)(pinned, overlays))
  made.set(key, known)
  // Whoever asks may change theirs.
  return { ...structuredClone(known), sources, overlays }
}

function makeLeniently(pinned: JsonObject, overlays: readonly Overlay[]): Made {
  const normal = normalize(pinned)
  const { document, findings } = complete(applyOverlays(normal.document, overlays))
  return { document: asDocument(document), findings: [...normal.findings, ...findings] }
}

async function make(pinned: JsonObject, overlays: readonly Overlay[]): Promise<Made> {
  try {
    const corrected = correct(pinned, overlays)
    await checkEffective(corrected.document)
    return corrected
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new Error(`${error.message}\n${HOW_TO_GO_ON}`, { cause: error })
  }
}

/** Reads the pinned description and its overlays, in the order of their names. */
export async function readSources({ openapiDir = 'openapi' }: EffectiveOptions = {}): Promise<DescriptionSources> {
  const bytes = await readFile(join(openapiDir, 'glomo.json'))
  const sources = [{ file: 'openapi/glomo.json', sha256: sha256(bytes) }]
  const overlays: Overlay[] = []
  const overlaysDir = join(openapiDir, 'overlays')
  for (const name of (await readdir(overlaysDir)).sort()) {
    if (!/\.(ya?ml|json)$/.test(name)) continue
    const text = await readFile(join(overlaysDir, name), 'utf8')
    sources.push({ file: `openapi/overlays/${name}`, sha256: sha256(text) })
    overlays.push(parseOverlay(`overlays/${name}`, text))
  }
  return { pinned: readDescription(bytes, 'openapi/glomo.json', ['JSON']), sources, overlays }
}

/** @throws when an overlay does not fit, or something stands where it makes no sense */
function correct(pinned: JsonObject, overlays: readonly Overlay[]): Made {
  const normal = normalize(pinned)
  const corrected = applyOverlays(normal.document, overlays)
  const [misplaced] = misplacedIn(corrected)
  if (misplaced) throw new Error(`the effective description: ${misplaced.pointer || 'it'} ${misplaced.message}`)
  const { document, findings } = complete(corrected)
  const all = [...normal.findings, ...findings]
  const open = all.find(({ level }) => level === 'open')
  if (open) throw new Error(`the effective description: ${findingText(open)}`)
  return { document: asDocument(document), findings: all }
}

/** What has the structure that is asked of it is a description. */
export function asDocument(document: JsonObject): OpenApiDocument {
  if (!isObject(document.info) || !isObject(document.paths)) throw new Error('the description describes no operation')
  return document as unknown as OpenApiDocument // every member that is read was looked at
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
