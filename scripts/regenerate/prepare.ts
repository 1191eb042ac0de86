import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSources } from '../description/effective.ts'
import { sha256 } from '../description/lock.ts'
import type { Consumer } from '../drift/consumers/usage-file.ts'
import type { LoadedDescription } from '../drift/load.ts'
import { type DriftReport, reportOn } from '../drift/report.ts'
import { readWaivers } from '../drift/waivers.ts'
import { generate } from '../generate/generated-folder.ts'
import { readMethods } from '../lib/client-methods.ts'
import type { JsonObject } from '../lib/json.ts'
import { objectOf } from '../lib/json.ts'
import { reasonOf } from '../lib/one-line.ts'
import { runNode } from '../lib/run-node.ts'
import { changesetText } from '../nightly/changeset.ts'
import type { Finding } from '../openapi/finding.ts'
import { readDescription } from '../openapi/read-description.ts'
import { type Previous, type Proposal, proposeCorrections } from './mend/propose.ts'
import { PROPOSED_FILE, withEdits, withProposed } from './overlay-files.ts'
import { ProjectFiles } from './scaffold/project-files.ts'
import { type Scaffolded, scaffold } from './scaffold/scaffold.ts'

const OPENAPI = 'openapi'
export const CHANGESET_FILE = '.changeset/published-description.md'

/** What was made of a description that is pinned. */
export interface Prepared {
  findings: Finding[]
  /** Null when the two could not be compared. */
  drift: DriftReport | null
  scaffolded: Scaffolded
}

/** What is pinned, and what it was corrected to, before a new description takes its place. */
export async function readPrevious(): Promise<Previous> {
  const [pinned, effective] = await Promise.all([
    readFile(join(OPENAPI, 'glomo.json')),
    readFile('generated/openapi.json'),
  ])
  return {
    pinned: readDescription(pinned, 'openapi/glomo.json'),
    effective: readDescription(effective, 'generated/openapi.json'),
  }
}

/** Writes the corrections that the pinned description takes. */
export async function writeCorrections(previous: Previous | null): Promise<Proposal> {
  const described = await readSources()
  const proposal = await proposeCorrections(described, previous)
  for (const file of new Set(proposal.edits.map((edit) => edit.file))) {
    const overlay = described.overlays.find((each) => each.file === file)
    const path = join(OPENAPI, file)
    const edits = proposal.edits.filter((edit) => edit.file === file)
    const text = overlay && withEdits(overlay, await readFile(path, 'utf8'), edits)
    if (text === undefined) await rm(path)
    else await writeFile(path, text)
  }
  if (proposal.actions.length > 0) {
    const path = join(OPENAPI, PROPOSED_FILE)
    const there = await readFile(path, 'utf8').catch(() => undefined)
    await writeFile(path, withProposed(there, proposal.actions))
  }
  return proposal
}

/**
 * Corrects, generates and scaffolds what the pinned description asks for, and says what the next version is.
 *
 * @param consumers of which each change says whether it touches them
 */
export async function prepare(previous: Previous, consumers: readonly Consumer[]): Promise<Prepared> {
  const proposal = await writeCorrections(previous)
  const { sources } = await readSources()
  const methods = readMethods()
  // Names the methods that are about to go.
  const drift = await compare(previous, proposal, consumers)
  await generate({ effective: { document: proposal.document, sources } })
  const files = new ProjectFiles()
  const scaffolded = await scaffold(files, proposal.document, methods)
  await writeSources(files)
  await runOrThrow(['scripts/docs/api-main.ts'])
  // It runs the flows, which a description that breaks can stop.
  if (scaffolded.added.length + scaffolded.removed.length > 0) await runNode(['scripts/docs/emulator-main.ts'])
  const text =
    drift && changesetText(drift, { added: scaffolded.added, removed: scaffolded.removed, headers: scaffolded.headers })
  if (text) await writeFile(CHANGESET_FILE, text)
  const gone = scaffolded.removed.map((name) => goneFinding(name))
  return { findings: [...proposal.findings, ...scaffolded.findings, ...gone], drift, scaffolded }
}

function goneFinding(name: string): Finding {
  const message = 'calls an operation that is gone'
  return {
    kind: 'operation-gone',
    level: 'open',
    place: name,
    message,
    remedy: 'the method is taken out; say in the changeset what to call instead',
  }
}

/** As published where that can be compared, else as corrected; null when neither can. */
async function compare(
  previous: Previous,
  proposal: Proposal,
  consumers: readonly Consumer[],
): Promise<DriftReport | null> {
  const { pinned } = await readSources()
  const corrected = proposal.document as unknown as JsonObject
  for (const [before, after] of [
    [previous.pinned, pinned],
    [previous.effective, corrected],
  ] as const) {
    for (const waivers of [await readWaivers(join(OPENAPI, 'accepted-drift.yaml')), []]) {
      const sides = [loaded('before', before), loaded('published', after)] as const
      const report = await reportOn(...sides, waivers, { consumers }).catch(() => null)
      if (report) return report
    }
  }
  return null
}

function loaded(source: string, document: JsonObject): LoadedDescription {
  const { title, version } = objectOf(document.info)
  const hash = sha256(JSON.stringify(document))
  return { source, sha256: hash, title: String(title ?? ''), version: String(version ?? ''), document }
}

async function writeSources(files: ProjectFiles): Promise<void> {
  for (const path of files.removed) await rm(path, { force: true })
  for (const [path, text] of files.changed) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  const written = [...files.changed.keys()].filter((path) => path.endsWith('.ts'))
  if (written.length === 0) return
  const biome = 'node_modules/@biomejs/biome/bin/biome'
  const rule = '--only=correctness/noUnusedImports'
  await runNode([biome, 'lint', '--write', '--unsafe', rule, '--vcs-enabled=false', ...written])
  await runNode([biome, 'check', '--write', '--vcs-enabled=false', ...written])
}

async function runOrThrow(args: readonly string[]): Promise<void> {
  const { code, output } = await runNode(args)
  if (code !== 0) throw new Error(`${args.join(' ')} failed: ${reasonOf(output).slice(-300)}`)
}
