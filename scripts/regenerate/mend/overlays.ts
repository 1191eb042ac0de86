import { applyAction, type Overlay, type OverlayAction } from '../../description/overlay.ts'
import type { Finding } from '../../openapi/finding.ts'
import { type Moves, retargeted, withMovedReferences } from './moves.ts'

/** What is done to an action of an overlay. */
export interface OverlayEdit {
  /** As in `overlays/20-examples.yaml`. */
  file: string
  /** From 0. */
  index: number
  /** What takes its place; undefined where it is taken out. */
  replacement: OverlayAction | undefined
}

/** Carries out what fits, in place, and says what becomes of the rest. */
export function applyWhatFits(
  document: object,
  overlays: readonly Overlay[],
  moves: Moves,
): { findings: Finding[]; edits: OverlayEdit[] } {
  const findings: Finding[] = []
  const edits: OverlayEdit[] = []
  for (const { file, actions } of overlays) {
    for (const [index, action] of actions.entries()) {
      const replacement = moved(action, moves)
      const why = applyAction(document, replacement)
      const place = `${file}, action ${index + 1}`
      if (why !== undefined) {
        edits.push({ file, index, replacement: undefined })
        findings.push(idle(place, action, why))
      } else if (replacement !== action) {
        edits.push({ file, index, replacement })
        const message = `is aimed at ${action.target}, which is elsewhere now`
        const remedy = `it is aimed at ${replacement.target}`
        findings.push({ kind: 'overlay-target-moved', level: 'proposed', place, message, remedy })
      }
    }
  }
  return { findings, edits }
}

/** The action itself where nothing that it names has moved. */
function moved(action: OverlayAction, moves: Moves): OverlayAction {
  const target = retargeted(action.target, moves)
  const update = withMovedReferences(action.update, moves)
  const isSame = target === action.target && JSON.stringify(update) === JSON.stringify(action.update)
  return isSame ? action : { ...action, target, ...(update === undefined ? {} : { update }) }
}

function idle(
  place: string,
  { target, description }: OverlayAction,
  why: 'matches nothing' | 'changes nothing',
): Finding {
  const because = `it was made because: ${description.replace(/\s+/g, ' ').trim().replace(/\.$/, '')}`
  if (why === 'changes nothing') {
    const message = `asks of ${target} what is there already (${because})`
    return { kind: 'overlay-not-needed', level: 'proposed', place, message, remedy: 'it is taken out' }
  }
  const message = `is aimed at ${target}, which is not there (${because})`
  return { kind: 'overlay-target-gone', level: 'proposed', place, message, remedy: 'it is taken out' }
}
