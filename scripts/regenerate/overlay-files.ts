import { isDeepStrictEqual } from 'node:util'
import { type Document, isAlias, isMap, isSeq, type Node, parseDocument, stringify, visit } from 'yaml'
import { type Overlay, type OverlayAction, parseOverlay } from '../description/overlay.ts'
import type { OverlayEdit } from './mend/overlays.ts'

/** Where proposed actions go, after every other overlay. */
export const PROPOSED_FILE = 'overlays/90-proposed.yaml'

const TITLE = 'Proposed for what is published; move each to its place, or settle it with Glomo'

/** The file of proposed actions with more of them; what is there stays as it is written. */
export function withProposed(text: string | undefined, actions: readonly OverlayAction[]): string {
  const head = text ?? `overlay: 1.0.0\ninfo:\n  title: ${TITLE}\n  version: 1.0.0\nactions:\n`
  return head + actions.map((action) => listItem(action)).join('')
}

/**
 * An overlay file with actions taken out or replaced; all other lines stay as they are, comments included. Undefined
 * when no action is left.
 */
export function withEdits(overlay: Overlay, text: string, edits: readonly OverlayEdit[]): string | undefined {
  const wanted = overlay.actions.flatMap((action, index): OverlayAction[] => {
    const edit = edits.find((each) => each.index === index)
    if (!edit) return [action]
    return edit.replacement ? [edit.replacement] : []
  })
  if (wanted.length === 0) return undefined
  const edited = editLines(text, edits)
  return edited !== undefined && isDeepStrictEqual(actionsOf(overlay.file, edited), wanted)
    ? edited
    : rewritten(overlay, wanted)
}

function actionsOf(file: string, text: string): OverlayAction[] | undefined {
  try {
    return parseOverlay(file, text).actions
  } catch {
    return undefined
  }
}

/** Cuts the lines of actions out of the text; undefined when they are not lines of their own. */
function editLines(text: string, edits: readonly OverlayEdit[]): string | undefined {
  const document = parseDocument(text)
  const actions = document.get('actions')
  if (!isSeq(actions)) return undefined
  const indexes = new Set(edits.map(({ index }) => index))
  const gone = actions.items.filter((_, index) => indexes.has(index)) as Node[]
  const anchors = inheritedAnchors(document, text, gone)
  const cuts: Cut[] = [...anchors]
  for (const { index, replacement } of edits) {
    const node = actions.items[index]
    if (!isMap(node) || !node.range) return undefined
    const start = text.lastIndexOf('\n', node.range[0]) + 1
    cuts.push({ start, end: node.range[2], text: replacement ? listItem(replacement) : '' })
  }
  let edited = text
  for (const cut of cuts.toSorted((one, other) => other.start - one.start)) {
    edited = edited.slice(0, cut.start) + cut.text + edited.slice(cut.end)
  }
  return edited
}

interface Cut {
  start: number
  end: number
  text: string
}

/** What a line that goes gave a name to is written out where it is first referred to. */
function inheritedAnchors(document: Document, text: string, gone: readonly Node[]): Cut[] {
  const named = new Map<string, string>()
  const isGone = (position: number) => gone.some(({ range }) => range && position >= range[0] && position < range[2])
  const cuts: Cut[] = []
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && 'anchor' in node && node.anchor && node.range && isGone(node.range[0])) {
        named.set(node.anchor, text.slice(node.range[0], node.range[1]).trimEnd())
      }
      if (isAlias(node) && node.range && named.has(node.source) && !isGone(node.range[0])) {
        const written = named.get(node.source) ?? ''
        const separator = written.includes('\n') ? '\n        ' : ' '
        cuts.push({ start: node.range[0], end: node.range[1], text: `&${node.source}${separator}${written}` })
        named.delete(node.source)
      }
    },
  })
  return cuts
}

/** As `stringify` writes it: comments are lost, and nothing else. */
function rewritten({ title }: Overlay, actions: readonly OverlayAction[]): string {
  return `${stringify({ overlay: '1.0.0', info: { title, version: '1.0.0' } })}actions:\n${actions.map(listItem).join('')}`
}

function listItem(action: OverlayAction): string {
  const { target, description, ...rest } = action
  return stringify([{ target, description, ...rest }], { lineWidth: 120, aliasDuplicateObjects: false }).replace(
    /^(?=.)/gm,
    '  ',
  )
}
