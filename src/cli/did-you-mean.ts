/** Names that may have been meant, to end a message with: `; did you mean payouts.create?`, or nothing. */
export function didYouMean(given: string, names: readonly string[]): string {
  const wanted = given.toLowerCase()
  const near = names
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 4))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name)
  return wanted === '' || near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
}

function distanceOf(wanted: string, name: string): number {
  return wanted.length > 3 && name.startsWith(wanted) ? 1 : edits(wanted, name)
}

/** Letters to insert, remove or replace to make one text of the other (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
