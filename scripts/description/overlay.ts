import { isDeepStrictEqual } from 'node:util'
import { query } from 'json-p3'
import { parse } from 'yaml'

/** One correction: where, what, and why. */
export interface OverlayAction {
  target: string
  description: string
  update?: unknown
  remove?: boolean
}

export interface Overlay {
  file: string
  title: string
  actions: OverlayAction[]
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Container = Json[] | { [key: string]: Json }

/**
 * Reads an OpenAPI Overlay 1.0 document. More is asked of it than the specification does: every action says why, and
 * does exactly one thing.
 */
export function parseOverlay(file: string, text: string): Overlay {
  const fail = (reason: string) => new Error(`${file}: ${reason}`)
  const document: unknown = parse(text)
  if (!isRecord(document)) throw fail('is not an overlay document')
  if (typeof document.overlay !== 'string' || !/^1\.0\.\d+$/.test(document.overlay)) {
    throw fail(`"overlay" must be 1.0.x, not ${JSON.stringify(document.overlay)}`)
  }
  const { info, actions } = document
  if (!isRecord(info) || typeof info.title !== 'string' || typeof info.version !== 'string') {
    throw fail('"info" needs a title and a version')
  }
  if (!Array.isArray(actions) || actions.length === 0) throw fail('"actions" is missing or empty')
  refuseUnknown(document, ['overlay', 'info', 'actions', 'extends'], fail)
  return {
    file,
    title: info.title,
    actions: actions.map((action: unknown, index) => readAction(action, (why) => fail(`action ${index + 1} ${why}`))),
  }
}

function readAction(action: unknown, fail: (why: string) => Error): OverlayAction {
  if (!isRecord(action)) throw fail('is not an object')
  refuseUnknown(action, ['target', 'description', 'update', 'remove'], fail)
  const { target, description, remove, update } = action
  if (typeof target !== 'string' || !target.startsWith('$')) throw fail('needs a target that begins with $')
  if (typeof description !== 'string' || description.trim() === '') throw fail('needs a description: why it is made')
  if ((remove === true) === (update !== undefined)) throw fail('needs either update or remove: true')
  return remove === true ? { target, description, remove } : { target, description, update }
}

function refuseUnknown(object: object, known: readonly string[], fail: (why: string) => Error): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key) && !key.startsWith('x-')) throw fail(`has an unknown member "${key}"`)
  }
}

/** An action that cannot be carried out, or need not be. */
export interface IdleAction {
  file: string
  /** From 0. */
  index: number
  action: OverlayAction
  why: 'matches nothing' | 'changes nothing'
}

/**
 * Applies the overlays in order to a copy of the document.
 * @throws when an action's target matches nothing, or what it asks for is there already: an overlay must not outlive
 *   the fault it corrects
 */
export function applyOverlays<T extends object>(document: T, overlays: readonly Overlay[]): T {
  const result = structuredClone(document)
  for (const { file, actions } of overlays) {
    for (const [index, action] of actions.entries()) {
      const problem = applyAction(result, action)
      if (problem)
        throw new Error(
          `${file}: action ${index + 1} (${action.target}) ${problem}. It was made because: ${action.description.trim()}`,
        )
    }
  }
  return result
}

/** Applies one action to the document itself; what it says is why it did nothing. */
export function applyAction(document: object, action: OverlayAction): IdleAction['why'] | undefined {
  const root = document as Container // parsed from JSON
  const { nodes } = query(action.target, root)
  if (nodes.length === 0) return 'matches nothing'
  const locations = nodes.map(({ location }) => location)
  if (action.remove) {
    // Each once, and from the end, so that taking one item away does not move those still to be taken.
    const unique = new Map(locations.map((location) => [JSON.stringify(location), location]))
    for (const location of [...unique.values()].sort(lastFirst)) removeAt(root, location)
    return undefined
  }
  const changed = locations.filter((location) => updateAt(root, location, action.update as Json))
  return changed.length === 0 ? 'changes nothing' : undefined
}

/** What is within another comes before it, and later items before earlier ones. */
function lastFirst(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const at = one.findIndex((key, index) => key !== other[index])
  if (at === -1 || at >= other.length) return other.length - one.length
  const [key, otherKey] = [one[at], other[at]]
  return typeof key === 'number' && typeof otherKey === 'number'
    ? otherKey - key
    : String(key) < String(otherKey)
      ? 1
      : -1
}

function removeAt(root: Container, location: readonly (string | number)[]): void {
  const key = location.at(-1)
  if (key === undefined) throw new Error('the whole document cannot be removed')
  const parent = at(root, location.slice(0, -1))
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (isRecord(parent)) delete parent[key]
}

function updateAt(root: Container, location: readonly (string | number)[], update: Json): boolean {
  const target = at(root, location)
  if (!Array.isArray(target) && isSaid(target, update)) return false
  const updated = Array.isArray(target) ? [...target, structuredClone(update)] : merge(target, update)
  const key = location.at(-1)
  if (key === undefined) Object.assign(root, updated)
  else Reflect.set(at(root, location.slice(0, -1)) as Container, key, updated)
  return true
}

/** Whether what an update asks for is there already, every item of its lists included. */
function isSaid(target: Json, update: Json): boolean {
  if (Array.isArray(target) && Array.isArray(update)) {
    return update.every((item) => target.some((there) => isDeepStrictEqual(there, item)))
  }
  if (!isRecord(target) || !isRecord(update)) return isDeepStrictEqual(target, update)
  return Object.entries(update).every(([key, value]) => {
    const there = target[key]
    return there !== undefined && isSaid(there, value)
  })
}

/** Objects merge by member, arrays are joined, everything else is replaced. A text that is there is not said twice. */
function merge(target: Json, update: Json): Json {
  if (Array.isArray(target) && Array.isArray(update)) {
    const added = update.filter((item) => typeof item !== 'string' || !target.includes(item))
    return [...target, ...structuredClone(added)]
  }
  if (!isRecord(target) || !isRecord(update)) return structuredClone(update)
  const merged: { [key: string]: Json } = Object.assign({}, target)
  for (const [key, value] of Object.entries(update)) {
    const there = merged[key]
    merged[key] = there === undefined ? structuredClone(value) : merge(there, value)
  }
  return merged
}

function at(root: Container, location: readonly (string | number)[]): Json {
  return location.reduce<Json>((node, key) => Reflect.get(node as Container, key), root)
}

function isRecord<T>(value: T): value is T & { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
