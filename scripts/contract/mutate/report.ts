import { OUTCOMES, type Verdict } from './judge.ts'

/** A mutant and what became of it. */
export interface Row {
  number: number
  operator: string
  what: string
  verdict: Verdict
}

export function survivorsOf(rows: readonly Row[]): Row[] {
  return rows.filter(({ verdict }) => verdict.outcome === 'survived')
}

/** A line for each way of changing a description, then every mutant that nobody noticed, with the reason if there is one. */
export function reportText(rows: readonly Row[]): string {
  const line = (name: string, own: readonly Row[]) => {
    const counts = OUTCOMES.map((outcome) => own.filter(({ verdict }) => verdict.outcome === outcome).length)
    return `${name.padEnd(38)}${counts.map((count) => String(count).padStart(16)).join('')}`
  }
  const operators = [...new Set(rows.map(({ operator }) => operator))]
  const harmless = rows.filter(({ verdict }) => verdict.outcome === 'no matter')
  const survivors = survivorsOf(rows)
  const matter = rows.length - harmless.length
  return [
    `${'noticed by'.padEnd(38)}${OUTCOMES.map((outcome) => outcome.padStart(16)).join('')}`,
    ...operators.map((operator) =>
      line(
        operator,
        rows.filter((row) => row.operator === operator),
      ),
    ),
    line('all', rows),
    ...harmless.map(
      ({ number, operator, what, verdict }) => `can not matter: ${number} ${operator}: ${what} (${verdict.why})`,
    ),
    ...survivors.map(({ number, operator, what }) => `survived: ${number} ${operator}: ${what}`),
    `${matter - survivors.length} of ${matter} mutants noticed, ${harmless.length} can not matter`,
  ].join('\n')
}
