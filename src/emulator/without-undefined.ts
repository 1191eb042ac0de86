/** The same without members that are undefined: JSON leaves them out, and a default stands in for them. */
export function withoutUndefined<Given extends object>(given: Given): Given {
  for (const name in given) {
    if (given[name] === undefined) {
      const kept = Object.entries(given).filter(([, value]) => value !== undefined)
      return Object.fromEntries(kept) as Given // what is undefined is not there, to its type
    }
  }
  return given
}
