/** A figure by client; one that has none is left out. */
export type Figures = ReadonlyMap<string, number>

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The median of each of several measures, taken in turns so that whatever else the machine does falls on all of them. */
export function interleaved(rounds: number, measures: Readonly<Record<string, () => number>>): Figures {
  const taken = new Map<string, number[]>(Object.keys(measures).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures)) taken.get(name)?.push(measure())
  }
  return new Map([...taken].map(([name, values]) => [name, median(values)]))
}
