import { type CreatedPayouts, createPayouts } from './measures/emulated-payouts.ts'

/** What the emulator costs in the process of a test: a create, and the memory of many payouts. Each round in a fresh emulator. */
const PAYOUTS = 100_000
const ROUNDS = 3

if (!globalThis.gc) throw new Error('memory is measured with --expose-gc')
const rounds: CreatedPayouts[] = []
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await createPayouts(PAYOUTS))
const microseconds = median(rounds.map((round) => round.microseconds))
const megabytes = median(rounds.map((round) => round.megabytes))
console.log(`a create in the process, µs                ${microseconds.toFixed(1)}`)
console.log(`${PAYOUTS.toLocaleString('en')} payouts in memory, MB${' '.repeat(12)}${megabytes.toFixed(0)}`)

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
