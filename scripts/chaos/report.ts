import { INVARIANTS, isClean, type TallyData } from './world/tally.ts'

/** The kinds printed at most; the rest is counted. */
const MOST_KINDS = 60

/** What was counted, and how to see each kind of finding again. */
export function reportOf(data: TallyData, seed: number, seconds: number): string {
  const lines = [
    `seed ${seed}, ${seconds.toFixed(1)} s, log ${data.logHash.toString(16).padStart(8, '0')}`,
    '',
    ...Object.entries(data.done).map(([what, times]) => row(what, times)),
    '',
    ...INVARIANTS.map((name) => row(name, data.counts[name])),
  ]
  if (isClean(data)) return [...lines, '', 'Nothing untrue, nothing lost.'].join('\n')
  const kinds = data.kinds
    .slice(0, MOST_KINDS)
    .flatMap(({ invariant, part, kind, firstCase, count }) => [
      `${count} × ${invariant}: ${kind}`,
      `    npm run chaos -- --seed ${seed} --only ${part} --case ${firstCase}`,
    ])
  const more = data.kinds.length - MOST_KINDS
  return [...lines, '', ...kinds, ...(more > 0 ? [`and ${more} more kinds`] : [])].join('\n')
}

function row(name: string, count: number): string {
  return `${name.padEnd(36)}${count.toLocaleString('en').padStart(12)}`
}
