import { type Judgement, OUTCOMES } from './judge.ts'

/** A mutant and what became of it. */
export interface Row {
  number: number
  operator: string
  what: string
  judgement: Judgement
}

export function survivorsOf(rows: readonly Row[]): Row[] {
  return rows.filter(({ judgement }) => judgement.outcome === 'survived')
}

/** A line for each way of changing a description, then every mutant that nobody noticed, with the reason if there is one. */
export function reportText(rows: readonly Row[]): string {
  const line = (name: string, own: readonly Row[]) => {
    const counts = OUTCOMES.map((outcome) => own.filter(({ judgement }) => judgement.outcome === outcome).length)
    return `${name.padEnd(38)}${counts.map((count) => String(count).padStart(16)).join('')}`
  }
  const operators = [...new Set(rows.map(({ operator }) => operator))]
  const equivalent = rows.filter(({ judgement }) => judgement.outcome === 'equivalent')
  const survivors = survivorsOf(rows)
  const matter = rows.length - equivalent.length
  return [
    `${'noticed by'.padEnd(38)}${OUTCOMES.map((outcome) => outcome.padStart(16)).join('')}`,
    ...operators.map((operator) =>
      line(
        operator,
        rows.filter((row) => row.operator === operator),
      ),
    ),
    line('all', rows),
    ...equivalent.map(
      ({ number, operator, what, judgement }) => `equivalent: ${number} ${operator}: ${what} (${judgement.why})`,
    ),
    ...survivors.map(({ number, operator, what }) => `survived: ${number} ${operator}: ${what}`),
    `${matter - survivors.length} of ${matter} mutants noticed, ${equivalent.length} equivalent`,
  ].join('\n')
}
