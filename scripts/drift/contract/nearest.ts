/** The most specific of the keys that stand for a point; undefined where none does. */
export type Nearest = (keys: ReadonlySet<string>, point: string) => string | undefined

export interface Matched<T> {
  /** What applied to the same, before and after, each pair once, under the name of the more specific. */
  readonly pairs: readonly { readonly name: string; readonly isSplit: boolean; readonly old: T; readonly now: T }[]
  /** Keys of the base of which nothing is described any more. */
  readonly gone: ReadonlySet<string>
  /** Keys of the base of which a part is not described any more. */
  readonly partlyGone: ReadonlySet<string>
  /** Keys of the revision of which a part was not described. */
  readonly added: ReadonlySet<string>
}

/**
 * Which entries of two maps apply to the same, where keys can be ranges and the most specific counts: the range that was
 * the nearest is the counterpart of what is described by itself now.
 *
 * @param points what is looked up: every key, and each part of a range that is not described by itself
 */
export function matchNearest<T>(
  base: ReadonlyMap<string, T>,
  revision: ReadonlyMap<string, T>,
  points: Iterable<string>,
  nearest: Nearest,
): Matched<T> {
  const [oldKeys, newKeys] = [new Set(base.keys()), new Set(revision.keys())]
  const pairs = new Map<string, Matched<T>['pairs'][number]>()
  const gone = new Set(oldKeys)
  const partlyGone = new Set<string>()
  const added = new Set<string>()
  for (const point of new Set(points)) {
    const [oldKey, newKey] = [nearest(oldKeys, point), nearest(newKeys, point)]
    if (oldKey === undefined) {
      if (newKey !== undefined) added.add(newKey)
      continue
    }
    if (newKey === undefined) {
      partlyGone.add(oldKey)
      continue
    }
    gone.delete(oldKey)
    const [old, now] = [base.get(oldKey), revision.get(newKey)]
    if (old === undefined || now === undefined) continue
    const name = nearest(new Set([oldKey]), newKey) === oldKey ? newKey : oldKey
    pairs.set(`${oldKey}\n${newKey}`, { name, isSplit: oldKey !== newKey && newKeys.has(oldKey), old, now })
  }
  return { pairs: [...pairs.values()], gone, partlyGone, added }
}
