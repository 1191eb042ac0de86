import { asDocument, type DescriptionSources } from '../../description/effective.ts'
import { applyAction, type OverlayAction } from '../../description/overlay.ts'
import { problemsOf } from '../../description/problems.ts'
import type { JsonObject } from '../../lib/json.ts'
import { complete } from '../../openapi/complete.ts'
import type { Finding } from '../../openapi/finding.ts'
import { normalize } from '../../openapi/normalize.ts'
import { RejectedDescriptionError } from '../../openapi/rejected-description-error.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { faultsOf32 } from '../../openapi/validate-32.ts'
import { type Correction, leaveToAPerson, putIn } from './correction.ts'
import { exampleCorrections } from './examples.ts'
import { markCorrections } from './marks.ts'
import { movesBetween } from './moves.ts'
import { operationCorrections, operationsIn } from './operations.ts'
import { applyWhatFits, type OverlayEdit } from './overlays.ts'
import { referenceCorrections } from './references.ts'
import { structureCorrections } from './structure.ts'
import { validityCorrections } from './validity.ts'

/** Everything that makes a description fit to be generated from, with the reasons. */
export interface Proposal {
  /** The description with all of it applied. */
  document: OpenApiDocument
  findings: Finding[]
  /** To be added after all overlays. */
  actions: OverlayAction[]
  /** To be done to the overlays that there are. */
  edits: OverlayEdit[]
}

/** What was pinned before, as published and as corrected. */
export interface Previous {
  pinned: JsonObject
  effective: JsonObject
}

type Stage = (document: JsonObject) => Correction[] | Promise<Correction[]>

/** Corrections of one round may uncover more; a description that takes more rounds than these has a person look at it. */
const MAX_ROUNDS = 25

/**
 * Makes what is published fit to be generated from: corrects what contradicts itself, and puts the overlays right.
 *
 * @throws {RejectedDescriptionError} when it describes no operation
 */
export async function proposeCorrections(
  { pinned, overlays }: Pick<DescriptionSources, 'pinned' | 'overlays'>,
  previous: Previous | null,
): Promise<Proposal> {
  const normal = normalize(pinned)
  const document = structuredClone(normal.document)
  const moves = movesBetween(previous ? normalize(previous.pinned).document : {}, document)
  const fitted = applyWhatFits(document, overlays, moves)
  const mending = new Mending(document, [...normal.findings, ...fitted.findings])
  mending.take(formerNames(moves.schemas))
  await mending.run(structureCorrections)
  await mending.run(referenceCorrections)
  await mending.run((corrected) => operationCorrections(corrected, previous?.effective ?? null))
  if ([...operationsIn(document)].length === 0)
    throw new RejectedDescriptionError('the description describes no operation')
  await mending.run(validityCorrections)
  const readable = (corrected: JsonObject) => asDocument(complete(corrected).document)
  await mending.run((corrected) => markCorrections(readable(corrected)))
  mending.take(problemsOf({ ...readable(document) }).map(problemToDecide))
  await mending.run((corrected) => exampleCorrections(readable(corrected)))
  const completed = complete(document)
  const inItsOwnWords = (await faultsOf32(pinned)).filter(({ place }) => !mending.hasFoundAt(place))
  const findings = [...mending.findings, ...inItsOwnWords, ...completed.findings]
  return { document: asDocument(completed.document), findings, actions: mending.actions, edits: fitted.edits }
}

/** What none of the stages puts right. */
function problemToDecide(problem: string): Correction {
  return leaveToAPerson('invalid', '', `has a fault: ${problem}`, 'put it right in an overlay')
}

/** What uses a schema by the name it had goes on doing so. */
function formerNames(renamed: ReadonlyMap<string, string>): Correction[] {
  return [...renamed].map(([from, to]) =>
    putIn({
      kind: 'reference',
      place: `/components/schemas/${to}`,
      message: `was called ${from}`,
      target: '/components/schemas',
      update: { [from]: { $ref: `#/components/schemas/${to}` } },
      remedy: 'the former name stays as another name for it',
    }),
  )
}

/** Corrects a document in place, one stage after another. */
class Mending {
  readonly findings: Finding[]
  readonly actions: OverlayAction[] = []
  readonly #document: JsonObject
  /** What was tried: a correction that is asked for again did not help. */
  readonly #tried = new Set<string>()

  constructor(document: JsonObject, findings: readonly Finding[]) {
    this.#document = document
    this.findings = [...findings]
  }

  /** Corrects until a stage has nothing more to say, or nothing that helps. */
  async run(stage: Stage): Promise<void> {
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
      const corrections = await stage(this.#document)
      const helped = corrections.map((each) => this.#take(each))
      if (!helped.includes(true)) return
    }
  }

  hasFoundAt(place: string): boolean {
    return this.findings.some((finding) => finding.place === place)
  }

  take(corrections: readonly Correction[]): void {
    for (const each of corrections) this.#take(each)
  }

  /** Whether it changed anything. */
  #take({ finding, action }: Correction): boolean {
    const key = JSON.stringify([finding.place, finding.message, action?.target, action?.update])
    if (this.#tried.has(key)) {
      this.#leaveOpen(finding)
      return false
    }
    this.#tried.add(key)
    if (action && applyAction(this.#document, action) === undefined) {
      this.findings.push(finding)
      this.actions.push(action)
      return true
    }
    this.#leaveOpen(finding)
    return false
  }

  #leaveOpen(finding: Finding): void {
    const isTold = this.findings.some(
      ({ level, place, kind }) => level === 'open' && place === finding.place && kind === finding.kind,
    )
    if (!isTold)
      this.findings.push({
        ...finding,
        level: 'open',
        remedy: finding.level === 'open' ? finding.remedy : 'put it right in an overlay',
      })
  }
}
